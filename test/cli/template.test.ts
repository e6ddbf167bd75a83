import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import { templates } from "../../src/core";
import { gendan, sample } from "../support/gendan";
import { inspectShape } from "./contract-shapes";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "gendan-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const kindsShape = z.object({
  kinds: z.array(z.strictObject({ kind: z.string(), name: z.string(), help: z.string() })),
});

test("--list names every kind in the language asked for", () => {
  const { code, json } = gendan(["template", "--list", "--json", "--lang", "en"]);
  const { kinds } = kindsShape.parse(json());
  expect(code).toBe(0);
  expect(kinds).toEqual(templates.map(({ kind, name, help }) => ({ kind, name: name.en, help: help.en })));
});

test("a template is added to a copy, is known again there, and a second gets a number", () => {
  const once = join(folder, "once.xlsx");
  const twice = join(folder, "twice.xlsx");
  const words = ["--kind", "stock", "--lang", "zh-CN", "--json", "-o"];
  expect(gendan(["template", sample("S01"), ...words, once]).json()).toEqual({
    ...{ kind: "stock", sheets: ["库存"], output: once },
  });
  expect(gendan(["template", once, ...words, twice]).json()).toMatchObject({ sheets: ["库存 (2)"] });
  const { sheets } = inspectShape.parse(gendan(["inspect", twice, "--json"]).json());
  const kinds = sheets.map(({ name, tables }) => [name, tables.map(({ kind }) => kind)]);
  expect(kinds.slice(-2)).toEqual([
    ["库存", ["stock"]],
    ["库存 (2)", ["stock"]],
  ]);
});

test.each([
  { name: "a kind that is none", words: ["--kind", "orders", "-o", "out.xlsx"], code: 2 },
  { name: "no output", words: ["--kind", "stock"], code: 2 },
])("$name is a wrong call", ({ words, code }) => {
  expect(gendan(["template", sample("S01"), ...words], folder)).toMatchObject({ code });
});
