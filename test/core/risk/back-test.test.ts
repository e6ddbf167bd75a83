import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { openWorkbookFile } from "../../../src/adapters/xlsx/read/open";
import { inflateOnNode } from "../../../src/adapters/xlsx/zip/inflate-node";
import { check } from "../../../src/app/check";
import { dayFromText, type SheetCells } from "../../../src/core";
import { backTest, type BackTest } from "../../../src/core/risk/back-test";
import { pastLines } from "../../../src/core/risk/risk-line";
import { workbookRisk } from "../../../src/core/risk/risk";
import { sampleSheets } from "../../support/sample-sheets";

const deliveries = join(__dirname, "../../../../shared/workbooks/P03b_scms_delivery_history.xlsx");

async function deliverySheets(): Promise<readonly SheetCells[]> {
  const bytes = new Uint8Array(readFileSync(deliveries));
  return (await openWorkbookFile(bytes, deliveries, { inflate: inflateOnNode })).sheets;
}

function orderTables(sheets: readonly SheetCells[], asOf: string) {
  const outcome = check(sheets, { asOf: dayFromText(asOf), profile: {} });
  if (outcome.kind !== "checked") throw new Error("no order table");
  return outcome.tables.filter(({ lines }) => lines.kind === "orders");
}

function print(name: string, { learnt, tested, gap, baseGap, bands }: BackTest): void {
  const rows = bands.map(({ from, lines, expected, found }) =>
    [from.toFixed(2), String(lines).padStart(6), expected.toFixed(3), found.toFixed(3)].join("  "),
  );
  const head = `${name}: learnt ${learnt}, tried on ${tested}; mean squared gap ${gap.toFixed(4)}, base ${baseGap.toFixed(4)}`;
  process.stdout.write(`${[head, "from   lines   told   were late", ...rows].join("\n")}\n`);
}

test("52,000 lines whose delays follow nothing: no forecast is made of them", async () => {
  const tables = orderTables(await sampleSheets("S04"), "2026-01-01");
  print("S04", backTest(pastLines(tables), tables));
  expect(workbookRisk(tables).kind).toBe("flat");
});

const testThere = existsSync(deliveries) ? test : test.skip;

testThere("ten years of real deliveries: later lines are told better than by the share of all", async () => {
  const tables = orderTables(await deliverySheets(), "2016-01-01");
  const tried = backTest(pastLines(tables), tables);
  print("P03b", tried);
  expect(tried.gap).toBeLessThan(tried.baseGap * 0.95);
  const [first, ...higher] = tried.bands;
  for (const { found } of higher.filter(({ lines }) => lines >= 100))
    expect(found).toBeGreaterThan(first!.found);
});
