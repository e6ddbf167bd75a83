import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { deflateOnNode } from "../../src/adapters/xlsx/write/deflate-node";
import { readMemoryText } from "../../src/adapters/xlsx/write/memory/memory";
import { openPackage } from "../../src/adapters/xlsx/write/package";
import { patchWorkbook } from "../../src/adapters/xlsx/write/patch";
import { inflateOnNode } from "../../src/adapters/xlsx/zip/inflate-node";
import { openZip } from "../../src/adapters/xlsx/zip/zip";
import { emptyMemory, memoryOfText, memoryText, type Memory } from "../../src/app/session/memory";
import { gendan, sample } from "../support/gendan";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "gendan-plan-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function makePlan(input: string, output: string): void {
  const words = [
    "sheet",
    input,
    "--kind",
    "week-plan",
    "--date",
    "2025-06-20",
    "--lang",
    "zh-CN",
    "-o",
    output,
  ];
  expect(gendan(words).code).toBe(0);
}

function kept(path: string): Memory | null {
  const text = readMemoryText(openPackage(openZip(new Uint8Array(readFileSync(path)), inflateOnNode)));
  const read = memoryOfText(text);
  return text !== null && read.kind === "read" ? read.memory : null;
}

function says(path: string, text: string): boolean {
  const parts = Object.entries(unzipSync(readFileSync(path)));
  return parts.some(([name, bytes]) => name.startsWith("xl/worksheets/") && strFromU8(bytes).includes(text));
}

test("a workbook the add-in has a memory in: the plan is kept in the copy, and the next one is compared with it", () => {
  const input = join(folder, "input.xlsx");
  const zip = openZip(new Uint8Array(readFileSync(sample("S01"))), inflateOnNode);
  const memory = memoryText({ ...emptyMemory, clerk: "小钱" });
  writeFileSync(input, patchWorkbook(zip, { memory }, deflateOnNode).bytes);
  const [first, second] = [join(folder, "first.xlsx"), join(folder, "second.xlsx")];
  makePlan(input, first);
  expect(says(first, "这是记住的第一份计划")).toBe(true);
  expect(kept(first)).toMatchObject({ clerk: "小钱", plans: { "week-plan": { on: "2025-06-20" } } });
  makePlan(first, second);
  expect(says(second, "与上次计划一致")).toBe(true);
  expect(kept(input)?.plans).toEqual({});
});

test("no memory is begun in the copy of a workbook that has none", () => {
  const output = join(folder, "plain.xlsx");
  makePlan(sample("S01"), output);
  expect(kept(output)).toBeNull();
  expect(says(output, "与上次计划相比")).toBe(false);
});
