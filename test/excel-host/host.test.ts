import { startHost } from "./host";
import { cellArea } from "./model/areas";
import { addSheet, renameSheet } from "./model/sheets";
import { writeCells } from "./model/write";
import { worksheetType } from "./objects/worksheet";
import { References } from "./protocol/references";

test("nothing is pushed to a client that listens to nothing", async () => {
  const host = startHost();
  const pushed: string[] = [];
  host.bridge.onMessageFromHost = (text) => void pushed.push(text);
  writeCells(host.workbook.active, cellArea(1, 0), [["PO-1"]]);
  renameSheet(addSheet(host.workbook), "订单");
  await host.settle();
  host.stop();
  expect(pushed).toEqual([]);
});

test("a kept object has one reference until it is released", () => {
  const references = new References();
  const object = worksheetType.of(startHost().workbook.active);
  references.keep(object);
  const id = references.idOf(object);
  references.keep(object);
  expect(references.idOf(object)).toBe(id);
  expect([...references.kept()]).toEqual([object]);
  references.release(String(id));
  expect([references.idOf(object), references.find(String(id)), [...references.kept()]]).toEqual([
    null,
    null,
    [],
  ]);
});

test("a stopped host answers nothing", async () => {
  const host = startHost();
  const answered: string[] = [];
  host.bridge.onMessageFromHost = (text) => void answered.push(text);
  host.bridge.sendMessageToHost(
    JSON.stringify({ id: 1, flags: 0, message: { body: { Actions: [], ObjectPaths: {} } } }),
  );
  host.stop();
  await startHost().settle();
  expect(answered).toEqual([]);
});
