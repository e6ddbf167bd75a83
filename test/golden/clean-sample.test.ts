import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openWorkbookFile } from "../../src/adapters/xlsx/read/open";
import { inflateOnNode } from "../../src/adapters/xlsx/zip/inflate-node";
import { check } from "../../src/app/check";
import { dayFromText } from "../../src/core";
import { cleanSample } from "../support/clean-sample";

const file = join(__dirname, "../../assets/samples/S00_整洁的订单表.xlsx");

async function sheetsOf(bytes: Uint8Array) {
  return (await openWorkbookFile(bytes, file, { inflate: inflateOnNode })).sheets;
}

/** `UPDATE_SAMPLES=1` writes the sample anew. */
beforeAll(() => {
  if (process.env["UPDATE_SAMPLES"]) writeFileSync(file, cleanSample());
});

test("the clean sample is what it is made from", async () => {
  expect(await sheetsOf(new Uint8Array(readFileSync(file)))).toEqual(await sheetsOf(cleanSample()));
});

test("nothing is found in it, and every line was on time", async () => {
  const sheets = await sheetsOf(new Uint8Array(readFileSync(file)));
  const outcome = check(sheets, { asOf: dayFromText("2026-01-05"), profile: {} });
  const tables = outcome.kind === "checked" ? outcome.tables : [];
  expect(tables.map(({ lines }) => lines.count)).toEqual([24]);
  expect(tables.flatMap(({ findings }) => findings)).toEqual([]);
});
