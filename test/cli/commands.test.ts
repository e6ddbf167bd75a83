import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { gendan, sample } from "../support/gendan";
import { checkShape, inspectShape, reviewShape } from "./contract-shapes";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "gendan-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const asOf = ["--as-of", "2025-06-20"];
const hash = (path: string) => createHash("sha256").update(readFileSync(path)).digest("hex");

test("inspect tells how S01 is built, in the shape of the contract", () => {
  const { code, json } = gendan(["inspect", sample("S01"), "--json"]);
  const [table] = inspectShape.parse(json()).sheets[0]!.tables;
  expect(code).toBe(0);
  expect(table).toMatchObject({
    kind: "orders",
    headerRows: [3, 4],
    firstRow: 5,
    dataRows: 47,
    hiddenRows: 3,
  });
  expect(table!.excludedRows.filter(({ reason }) => reason === "subtotal").map(({ row }) => row)).toEqual([
    16, 35, 44, 58,
  ]);
  expect(table!.columns.map(({ field }) => field)).toContain("requiredDate");
});

test("check finds errors in S01, says so by its exit code, and puts every line in one delivery list", () => {
  const { code, json } = gendan(["check", sample("S01"), ...asOf, "--json", "--lang", "en"]);
  const checked = checkShape.parse(json());
  const rows = Object.values(checked.delivery)
    .flat()
    .map((entry) => (typeof entry === "number" ? entry : entry.row));
  expect(code).toBe(1);
  expect(checked.counts.error).toBeGreaterThan(0);
  expect(rows.length).toBe(checked.tables[0]!.orderLines);
  expect(new Set(rows).size).toBe(rows.length);
  expect(checked.delivery.cancelled).toEqual([10, 11, 40, 46, 47]);
});

test("messages come in the language asked for", () => {
  const en = checkShape.parse(gendan(["check", sample("S01"), ...asOf, "--json", "--lang", "en"]).json());
  const zh = checkShape.parse(gendan(["check", sample("S01"), ...asOf, "--json", "--lang", "zh-CN"]).json());
  expect(en.findings.every(({ message }) => /[a-z]/.test(message))).toBe(true);
  expect(zh.findings.every(({ message }) => /\p{Script=Han}/u.test(message))).toBe(true);
  expect(zh.findings.map(({ code }) => code)).toEqual(en.findings.map(({ code }) => code));
});

test.each(["S01", "S02", "S03"])("check -o leaves %s as it was and writes a copy", (name) => {
  const before = hash(sample(name));
  const { code, stderr } = gendan(["check", sample(name), ...asOf, "-o", join(folder, "out.xlsx")]);
  expect({ code: code !== null && code <= 1, stderr }).toMatchObject({ code: true });
  expect(readdirSync(folder)).toEqual(["out.xlsx"]);
  expect(hash(sample(name))).toBe(before);
  const again = inspectShape.parse(gendan(["inspect", join(folder, "out.xlsx"), "--json"]).json());
  expect(again.sheets.map((sheet) => sheet.name)).toContain("校验结果");
});

test("review writes its sheets and gives the figures of the contract", () => {
  const output = join(folder, "review.xlsx");
  const words = ["review", sample("S01"), "--month", "2025-05", ...asOf, "--json", "-o", output];
  const { code, json } = gendan(words);
  const made = reviewShape.parse(json());
  expect(code).toBe(0);
  expect(made).toMatchObject({ month: "2025-05", lines: 47, output });
  const names = inspectShape
    .parse(gendan(["inspect", output, "--json"]).json())
    .sheets.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(made.sheets));
});

test("review takes several workbooks of a team", () => {
  const output = join(folder, "team.xlsx");
  const words = [
    "review",
    sample("S01"),
    sample("S04"),
    "--month",
    "2025-05",
    ...asOf,
    "--json",
    "-o",
    output,
  ];
  const made = reviewShape.parse(gendan(words).json());
  expect(made.lines).toBe(47 + 52_000);
});

test("sheet --list names the kinds of document, and each can be made", () => {
  const listed = gendan(["sheet", "--list", "--json"]).json() as { kinds: { kind: string }[] };
  expect(listed.kinds.length).toBeGreaterThan(0);
  for (const { kind } of listed.kinds) {
    const output = join(folder, `${kind}.xlsx`);
    expect(gendan(["sheet", sample("S01"), "--kind", kind, "--date", "2025-06-20", "-o", output]).code).toBe(
      0,
    );
  }
});

test("lines listed on a sheet Gendan made are not counted again", () => {
  const words = (file: string) => ["check", file, ...asOf, "--json"];
  const output = join(folder, "today.xlsx");
  gendan(["sheet", sample("S01"), "--kind", "today", "--date", "2025-06-20", "-o", output]);
  const before = checkShape.parse(gendan(words(sample("S01"))).json());
  const after = checkShape.parse(gendan(words(output)).json());
  expect(after.tables).toEqual(before.tables);
  expect(after.counts).toEqual(before.counts);
});

test("--orders makes a document of the orders named, and says which are not there", () => {
  const output = join(folder, "list.xlsx");
  const words = [
    "sheet",
    sample("S01"),
    "--kind",
    "packing-list",
    "--orders",
    "WF2503004，X1",
    "--date",
    "2025-06-20",
  ];
  expect(gendan([...words, "-o", output]).code).toBe(0);
  const sheets = Object.entries(unzipSync(readFileSync(output)))
    .filter(([name]) => name.startsWith("xl/worksheets/"))
    .map(([, bytes]) => strFromU8(bytes));
  const holding = (text: string) => sheets.filter((sheet) => sheet.includes(text)).length;
  expect({ unknown: holding("没有找到订单：X1。"), numbered: holding("22–421") }).toEqual({
    unknown: 1,
    numbered: 1,
  });
});

test("--help and --version answer", () => {
  expect(gendan(["--help", "--lang", "en"])).toMatchObject({
    code: 0,
    stdout: expect.stringContaining("gendan check"),
  });
  expect(gendan(["--version"]).stdout).toMatch(/^gendan \d+\.\d+\.\d+\n$/);
});

test("demo runs the main job anywhere and leaves its results in gendan-out", () => {
  expect(gendan(["demo"], folder).code).toBe(0);
  expect(readdirSync(join(folder, "gendan-out")).sort()).toEqual(["checked.xlsx", "review.xlsx"]);
});
