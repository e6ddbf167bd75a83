import { rules, type Finding, type Rule } from "../../src/core";
import { cellAddress } from "../../src/core/sheet/address";
import { checkedWorkbook } from "./duties/checked-workbook";
import type { ExpectedFinding } from "./duties/golden-duty";
import { goldenDuties } from "./duties";

const asOf = "2025-06-20";
const dutyOf = new Map((rules as readonly Rule[]).map(({ code, duty }) => [code, duty]));

function seen({ row, column, code, severity, args, fix }: Finding): ExpectedFinding {
  const at = column === null ? String(row) : cellAddress(row, column);
  return { at, code, severity, args, ...(fix && { fix: fix.value }) };
}

describe.each(goldenDuties)("duty $duty, $name", ({ duty, cases }) => {
  test.each(cases)("$name", async ({ grid, sheet = "订单", settings, finds }) => {
    const tables = await checkedWorkbook([{ name: sheet, grid }], asOf, settings);
    expect(tables.flatMap(({ findings }) => findings).map(seen)).toEqual(finds);
  });

  test("there is a right workbook and a wrong one, and the wrong one is wrong by this duty alone", () => {
    expect(cases.some(({ finds }) => finds.length === 0)).toBe(true);
    const duties = cases.flatMap(({ finds }) => finds.map(({ code }) => dutyOf.get(code)));
    expect(new Set(duties)).toEqual(new Set([duty]));
  });
});

test("every rule of a duty is met in its workbooks", () => {
  const met = new Set(
    goldenDuties.flatMap(({ cases }) => cases.flatMap(({ finds }) => finds.map((f) => f.code))),
  );
  const guarding = (rules as readonly Rule[]).filter(({ duty }) => duty > 0).map(({ code }) => code);
  expect(guarding.filter((code) => !met.has(code))).toEqual([]);
});
