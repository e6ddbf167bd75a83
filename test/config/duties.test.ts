import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { documents, rules, type Rule } from "../../src/core";
import { duties, type Duty } from "./duties";

const root = join(__dirname, "../..");
const path = join(root, "README.md");
const all: readonly Rule[] = rules;
const marks = ["<!-- duties -->", "<!-- /duties -->"] as const;

function codesOf(duty: number): readonly string[] {
  return all.filter((rule) => rule.duty === duty).map(({ code }) => code);
}

function quoted(words: readonly string[]): string {
  return words.map((word) => `\`${word}\``).join(" ") || "–";
}

function rowOf({ duty, zh, en, documents: kinds, functions }: Duty): string {
  const calls = functions.map((name) => `GENDAN.${name}`);
  return `| ${duty} | ${zh}<br>${en} | ${quoted(codesOf(duty))} | ${quoted(kinds)} | ${quoted(calls)} |`;
}

/** The duties in the README's table; `UPDATE_README=1` writes it there. */
function dutyTable(): string {
  return [
    "",
    "| | 职责 Duty | rules | sheet (`sheet --kind`) | functions |",
    "|---|---|---|---|---|",
    ...duties.map(rowOf),
    `| | 读取<br>Reading of cells | ${quoted(codesOf(0))} | – | – |`,
    "",
  ].join("\n");
}

test("the README's table of duties is the code's", () => {
  const readme = readFileSync(path, "utf8");
  const [before, rest] = readme.split(marks[0]);
  const [listed, after] = rest!.split(marks[1]);
  const table = dutyTable();
  if (process.env["UPDATE_README"]) {
    writeFileSync(path, `${before}${marks[0]}${table}${marks[1]}${after}`);
    return;
  }
  expect(listed).toBe(table);
});

test("the duties are 1 to 19, and every rule stands under one of them or under reading", () => {
  expect(duties.map(({ duty }) => duty)).toEqual(Array.from({ length: 19 }, (_, at) => at + 1));
  const listed = [0, ...duties.map(({ duty }) => duty)].flatMap(codesOf);
  expect([...listed].sort()).toEqual(all.map(({ code }) => code).sort());
});

test("every kind and every function it names exists", () => {
  const kinds = new Set(documents.map(({ kind }) => kind));
  expect(duties.flatMap((duty) => duty.documents).filter((kind) => !kinds.has(kind))).toEqual([]);
  const files = new Set(readdirSync(join(root, "src/functions")));
  const missing = duties
    .flatMap(({ functions }) => functions)
    .filter((name) => !files.has(`${name.toLowerCase()}.fn.ts`));
  expect(missing).toEqual([]);
});

test("every duty is answered by a rule, a sheet or a function", () => {
  const unanswered = duties.filter(
    ({ duty, documents: kinds, functions }) => codesOf(duty).length + kinds.length + functions.length === 0,
  );
  expect(unanswered).toEqual([]);
});
