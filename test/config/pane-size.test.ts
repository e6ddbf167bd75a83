import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

const built = join(__dirname, "../../dist/addin");
const isBuilt = existsSync(built) ? test : test.skip;

/** Bytes of a built file as a web server sends it. */
function sentBytes(name: string): number {
  return gzipSync(readFileSync(join(built, name)), { level: 9 }).length;
}

isBuilt("what the pane loads before it draws stays small", () => {
  const page = readFileSync(join(built, "taskpane.html"), "utf8");
  const own = [...page.matchAll(/<script[^>]* src="(?!https:)([^"]+)"/g)].map((match) => match[1]!);
  expect(own.sort()).toEqual(["functions.js", "taskpane.js"]);
  expect(sentBytes("taskpane.js")).toBeLessThanOrEqual(110 * 1024);
  expect(sentBytes("functions.js")).toBeLessThanOrEqual(15 * 1024);
});
