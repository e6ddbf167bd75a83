import { readFileSync } from "node:fs";
import { unzipSync, zipSync } from "fflate";
import { FileProblem } from "../../../../src/adapters/xlsx/guard/problem";
import { openWorkbookFile } from "../../../../src/adapters/xlsx/read/open";
import { inflateOnNode } from "../../../../src/adapters/xlsx/zip/inflate-node";
import type { SheetCells } from "../../../../src/core/sheet/cells";
import { mutant, seededInts } from "./mutants";

jest.setTimeout(120_000);

const samples = ["S01_订单跟踪表_湿巾围兜.xlsx", "S02_包材采购_袋与纸箱.xlsx", "S03_车辆调度_一页两表.xlsx"];
const seed = 20_251_101;
const mutants = 300;

/** The sheets, or the code of the problem; any other error fails the test. */
async function outcome(bytes: Uint8Array): Promise<readonly SheetCells[] | string> {
  try {
    return (await openWorkbookFile(bytes, "订单.xlsx", { inflate: inflateOnNode })).sheets;
  } catch (error) {
    if (error instanceof FileProblem) return error.code;
    throw error;
  }
}

/** Arrays agree with each other, and indexes and rows are within what there is. */
function isSound(sheet: SheetCells): boolean {
  return sheet.columns.every(
    ({ values, styles, formulaRows }) =>
      styles.length === values.length &&
      values.length <= sheet.rowCount &&
      !(values as readonly unknown[]).includes(undefined) &&
      styles.every((style) => style < sheet.styles.length) &&
      [...formulaRows].every((row) => row >= 1 && row <= 1_048_576),
  );
}

describe.each(samples)("%s", (sample) => {
  const file = readFileSync(`assets/samples/${sample}`);

  test("cut short at every hundredth of its length, it is refused", async () => {
    const codes = new Set<unknown>();
    for (let share = 0; share < 100; share++) {
      codes.add(await outcome(file.subarray(0, Math.floor((file.length * share) / 100))));
    }
    expect([...codes].sort()).toEqual(["emptyFile", "incomplete"]);
  });

  test(`${mutants} files with bytes changed are refused or read the same`, async () => {
    const int = seededInts(seed);
    const right = await outcome(file);
    let refused = 0;
    for (let at = 0; at < mutants; at++) {
      const seen = await outcome(mutant(file, int));
      if (typeof seen === "string") refused++;
      else expect(seen).toEqual(right);
    }
    expect(refused).toBeGreaterThan(mutants / 2);
  });

  test(`${mutants} files with changed XML in a sound zip are refused or read as sound sheets`, async () => {
    const int = seededInts(seed);
    const parts = unzipSync(file);
    const names = Object.keys(parts).filter((name) => /\.(xml|rels)$/.test(name));
    let refused = 0;
    for (let at = 0; at < mutants; at++) {
      const name = names[int(names.length)]!;
      const seen = await outcome(zipSync({ ...parts, [name]: mutant(parts[name]!, int) }, { level: 0 }));
      if (typeof seen === "string") refused++;
      else expect(seen.every(isSound)).toBe(true);
    }
    expect(refused).toBeGreaterThan(mutants / 10);
  });
});
