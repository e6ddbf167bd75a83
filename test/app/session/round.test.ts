import { changesSince, roundOf, type RoundChanges } from "../../../src/app/session/round";
import { tablesOf } from "../../../src/app/session/check-sheets";
import { dayOf } from "../../../src/core";
import { idle, opened, type Opened } from "./opened";

const tablesIn = ({ session }: Opened) => tablesOf(session.state().sheets);
const changed = ({ lines }: RoundChanges) => [...lines.values()].flatMap((table) => [...table.values()]);

test("nothing has changed just after a round, and its day is kept", async () => {
  const pane = await opened();
  await pane.session.keepRound();
  const { round } = pane.session.state().memory;
  expect(pane.session.state().notice).toEqual({ kind: "roundKept" });
  expect(Object.keys(round!.open).length).toBeGreaterThan(10);
  const changes = changesSince(round!, tablesIn(pane));
  expect(changes).toMatchObject({ on: "2025-06-20", gone: 0 });
  expect(changed(changes)).toEqual([]);
});

test("a line shipped, a line renamed and a date moved are told", async () => {
  const pane = await opened();
  const round = roundOf(tablesIn(pane), dayOf(2025, 6, 20));
  const { lines, delivery } = tablesIn(pane)[0]!;
  const { orderNo, shippedQty, requiredDate, orderQty } = lines.columns;
  const open = Array.from(lines.rows.keys()).filter(
    (line) => delivery.states[line] === 2 && orderQty!.values[line]! > 0 && requiredDate!.values[line]! > 0,
  );
  const [shipped, renamed, moved] = open.map((line) => ({ line, row: lines.rows[line]! }));
  const type = (row: number, column: number, value: string | number) =>
    pane.workbook.type({ sheet: lines.sheet, row, column }, value);
  type(shipped!.row, shippedQty!.column, orderQty!.values[shipped!.line]!);
  type(renamed!.row, orderNo!.column, "WF9999999");
  type(moved!.row, requiredDate!.column, requiredDate!.values[moved!.line]! + 60);
  await idle(pane.session);
  await pane.session.check();

  const changes = changesSince(round, tablesIn(pane));
  expect(changes.gone).toBe(1);
  const byLine = changes.lines.get(tablesIn(pane)[0]!)!;
  expect(byLine.get(shipped!.line)!.now.shipped).toBe(orderQty!.values[shipped!.line]);
  expect(byLine.get(renamed!.line)!.before).toBeNull();
  expect(byLine.get(moved!.line)!.before!.state).toBe("overdue");
  expect(byLine.get(moved!.line)!.now.state).not.toBe("overdue");
  expect(byLine.size).toBe(3);
});

test("lines of the same names are told apart by their order", async () => {
  const table = tablesIn(await opened())[0]!;
  const states = table.delivery.states.map((state) => (state === 2 ? 6 : state));
  const tables = [table, { ...table, delivery: { ...table.delivery, states } }];
  const changes = changesSince(roundOf(tables, dayOf(2025, 6, 20)), tables);
  expect(changed(changes)).toEqual([]);
  expect(changes.gone).toBe(0);
});
