import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { read, write } from "xlsx";
import { isBuilt } from "./bundles";
import { root } from "./lock";

const sample = join(root, "assets/samples/S01_订单跟踪表_湿巾围兜.xlsx");

(isBuilt ? describe : describe.skip)(
  "where Node makes no code of text (skipped before npm run build)",
  () => {
    const folder = mkdtempSync(join(tmpdir(), "gendan-no-code-"));
    const old = join(folder, "S01.xls");
    beforeAll(() => {
      writeFileSync(old, write(read(readFileSync(sample)), { type: "buffer", bookType: "biff8" }) as Buffer);
    });
    afterAll(() => {
      rmSync(folder, { recursive: true });
    });

    function check(file: string, flags: readonly string[]) {
      const gendan = [join(root, "dist/cli/gendan.js"), "check", file, "--as-of", "2025-06-20", "--json"];
      const { status, stdout } = spawnSync(process.execPath, [...flags, ...gendan], { encoding: "utf8" });
      return { status, stdout };
    }

    test.each([
      { what: "the sample", file: sample },
      { what: "the sample in Excel's old format", file: old },
    ])("gendan check says the same of $what", ({ file }) => {
      const free = check(file, []);
      expect(free.status).toBe(1);
      expect(free.stdout).toContain('"findings"');
      expect(check(file, ["--disallow-code-generation-from-strings"])).toEqual(free);
    });

    test("the flag refuses indeed", () => {
      const { status, stderr } = spawnSync(
        process.execPath,
        ["--disallow-code-generation-from-strings", "-p", "eval('1')"],
        {
          encoding: "utf8",
        },
      );
      expect({ status, refused: stderr.includes("EvalError") }).toEqual({ status: 1, refused: true });
    });
  },
);
