import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const build = join(__dirname, "../../src/functions/build/readme-table.mjs");
const readme = join(__dirname, "../../README.md");

/** The text with the table of functions as the code says it should be. */
function renewed(text: string): string {
  const code = `
    import { readmeTable, withTable } from ${JSON.stringify(pathToFileURL(build))};
    import { describedFunctions } from ${JSON.stringify(pathToFileURL(join(build, "../metadata.mjs")))};
    import { text } from "node:stream/consumers";
    process.stdout.write(withTable(await text(process.stdin), readmeTable(await describedFunctions())));`;
  return execFileSync(process.execPath, ["--input-type=module", "-e", code], {
    encoding: "utf8",
    input: text,
    stdio: "pipe",
  });
}

test("the table stands between its marks, one row a function, and the text around it stays", () => {
  const text = renewed("before\n<!-- functions -->\nformer table\n<!-- /functions -->\nafter\n");
  expect(text).toMatch(/^before\n<!-- functions -->\n\n\| 函数 Function/);
  expect(text).toMatch(/\n\n<!-- \/functions -->\nafter\n$/);
  expect(text).not.toContain("former");
  const rows = text.split("\n").filter((line) => line.startsWith("| `=GENDAN."));
  expect(rows.length).toBeGreaterThan(20);
  for (const row of rows) expect(row.split("|")).toHaveLength(5);
  expect(renewed(text)).toBe(text);
});

test("a text without the marks is refused", () => {
  expect(() => renewed("nothing")).toThrow(/<!-- functions -->/);
});

/** `UPDATE_README=1` writes the table there. */
test("the README's table is the code's", () => {
  const text = readFileSync(readme, "utf8");
  const wanted = renewed(text);
  if (process.env["UPDATE_README"]) writeFileSync(readme, wanted);
  else expect(text).toBe(wanted);
});
