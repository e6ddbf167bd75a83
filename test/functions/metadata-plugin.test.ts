import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const plugin = join(__dirname, "../../src/functions/build/metadata-plugin.mjs");

test("webpack writes the metadata of both languages beside its bundles, and watches what it is made from", () => {
  const folder = mkdtempSync(join(tmpdir(), "gendan-plugin-"));
  const code = `
    import webpack from "webpack";
    import { FunctionMetadataPlugin } from ${JSON.stringify(pathToFileURL(plugin))};
    const config = {
      mode: "production",
      entry: "data:text/javascript,export default 1",
      output: { path: ${JSON.stringify(folder)} },
      plugins: [new FunctionMetadataPlugin()],
    };
    webpack(config, (error, stats) => {
      if (error) throw error;
      const watched = [...stats.compilation.fileDependencies].map((file) => file.replaceAll("\\\\\\\\", "/"));
      console.log(JSON.stringify({ errors: stats.toJson().errors, watched }));
    });`;
  const printed = execFileSync(process.execPath, ["--input-type=module", "-e", code], { encoding: "utf8" });
  const { errors, watched } = JSON.parse(printed) as { errors: unknown[]; watched: string[] };
  expect(errors).toEqual([]);
  const functionsIn = (file: string) =>
    (JSON.parse(readFileSync(join(folder, file), "utf8")) as { functions: unknown[] }).functions.length;
  expect(functionsIn("functions.json")).toBeGreaterThan(20);
  expect(functionsIn("functions.zh-CN.json")).toBe(functionsIn("functions.json"));
  expect(watched.filter((file) => file.endsWith(".fn.ts"))).toHaveLength(functionsIn("functions.json"));
  expect(watched.some((file) => file.endsWith("texts.zh-CN.json"))).toBe(true);
  rmSync(folder, { recursive: true });
});
