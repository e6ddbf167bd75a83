import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { rules, type Rule } from "../../src/core";

const path = join(__dirname, "../../README.md");
const readme = readFileSync(path, "utf8");

/** Severity as the README writes it. */
const letter = { error: "E", warning: "W", info: "I" } as const;

/** Every rule in the README's table; `UPDATE_README=1` writes it there. */
function ruleTable(): string {
  const rows = (rules as readonly Rule[]).map(
    ({ code, severity, duty, help }) =>
      `| \`${code}\` | ${letter[severity]} | ${duty === 0 ? "" : duty} | ${help["zh-CN"]} | ${help.en} |`,
  );
  return [
    "",
    "Severity: E error, W warning, I note. Duty: the number of the clerk's duty it guards; blank: readability of cells.",
    "",
    "| code | severity | duty | 说明 | what it is about |",
    "|---|---|---|---|---|",
    ...rows,
    "",
  ].join("\n");
}

test("the README lists every rule as it stands in the code", () => {
  const [before, rest] = readme.split("<!-- rules -->");
  const [listed, after] = rest!.split("<!-- /rules -->");
  const table = ruleTable();
  if (process.env["UPDATE_README"]) {
    writeFileSync(path, `${before}<!-- rules -->${table}<!-- /rules -->${after}`);
    return;
  }
  expect(listed).toBe(table);
});

test.each(["npm ci && npm start", "npm ci && npm test"])("the README gives `%s`", (command) => {
  expect(readme).toContain(command);
});

test("every file the README shows exists", () => {
  const files = [...readme.matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)].map((match) => match[1]!);
  expect(files.length).toBeGreaterThan(0);
  for (const file of files) expect(readFileSync(join(path, "..", file)).length).toBeGreaterThan(1000);
});
