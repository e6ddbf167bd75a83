import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sample } from "../../support/gendan";

jest.setTimeout(300_000);

const program = join(__dirname, "../../../dist/cli/gendan.js");
const input = sample("S00");
const original = readFileSync(input);

function check(folder: string, killAt: number | null, words: readonly string[]): NodeJS.Signals | null {
  const killer = killAt === null ? [] : ["--require", join(__dirname, "kill-at.cjs")];
  const all = [
    ...killer,
    program,
    "check",
    input,
    "--as-of",
    "2025-06-20",
    "-o",
    join(folder, "out.xlsx"),
    ...words,
  ];
  const env = { ...process.env, GENDAN_KILL_AT: String(killAt) };
  return spawnSync(process.execPath, all, { env, stdio: "ignore" }).signal;
}

const mostCalls = 12;

test.each([
  { name: "a new file", old: null, words: [] },
  { name: "a file in place of another", old: "old", words: ["--force"] },
])(
  "$name: killed at any file call, the output is absent, as it was, or whole; the next run tidies up",
  ({ old, words }) => {
    let killed = 0;
    const folder = mkdtempSync(join(tmpdir(), "gendan-killed-"));
    const output = join(folder, "out.xlsx");
    check(folder, null, []);
    const whole = readFileSync(output);
    for (let at = 0; at < mostCalls; at++) {
      rmSync(output, { force: true });
      if (old !== null) writeFileSync(output, old);
      if (check(folder, at, words) === null) break;
      killed += 1;
      const names = readdirSync(folder);
      const left = names.includes("out.xlsx") ? readFileSync(output) : null;
      expect(left === null ? old === null : left.equals(whole) || left.toString() === old).toBe(true);
      expect(names.filter((name) => !/^(?:out\.xlsx|\.out\.xlsx\..+\.tmp)$/.test(name))).toEqual([]);
      expect(readFileSync(input).equals(original)).toBe(true);
      check(folder, null, ["--force"]);
      expect(readdirSync(folder)).toEqual(["out.xlsx"]);
      expect(readFileSync(output).equals(whole)).toBe(true);
    }
    rmSync(folder, { recursive: true });
    process.stdout.write(`killed at ${killed} file calls: 0 outputs half written\n`);
    expect(killed).toBeGreaterThan(3);
  },
);
