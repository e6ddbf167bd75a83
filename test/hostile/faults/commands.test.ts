import type * as Fs from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readCall } from "../../../src/cli/call";
import { commands } from "../../../src/cli/commands";
import { problemOf } from "../../../src/cli/problem-of";
import { sample } from "../../support/gendan";
import { plan, type Fault } from "./faulty-fs";

jest.mock("node:fs", () => {
  const names = ["statSync", "realpathSync", "lstatSync", "openSync", "writeSync", "fsyncSync", "closeSync"];
  const more = ["linkSync", "renameSync", "unlinkSync", "readdirSync"];
  const { faulty } = jest.requireActual<typeof import("./faulty-fs")>("./faulty-fs");
  return faulty(jest.requireActual("node:fs"), [...names, ...more], false);
});
jest.mock("node:fs/promises", () => {
  const { faulty } = jest.requireActual<typeof import("./faulty-fs")>("./faulty-fs");
  return faulty(jest.requireActual("node:fs/promises"), ["stat", "readFile", "mkdir"], true);
});
jest.setTimeout(300_000);

const real = jest.requireActual<typeof Fs>("node:fs");
const input = sample("S00");
const original = real.readFileSync(input);
const folder = real.mkdtempSync(join(tmpdir(), "gendan-faults-"));
afterAll(() => {
  real.rmSync(folder, { recursive: true });
});
const say = jest.spyOn(process.stderr, "write").mockImplementation(() => true);
afterAll(() => {
  say.mockRestore();
});

const inFolder = (name: string) => join(folder, name);
const calls: readonly { name: string; words: readonly string[]; output: string; old?: string }[] = [
  { name: "check", words: ["check", input, "--as-of", "2025-06-20"], output: "out.xlsx" },
  {
    name: "check over a file",
    words: ["check", input, "--as-of", "2025-06-20", "--force"],
    output: "out.xlsx",
    old: "old",
  },
  {
    name: "review",
    words: ["review", input, "--month", "2025-05", "--as-of", "2025-06-20"],
    output: "out.xlsx",
  },
  {
    name: "sheet",
    words: ["sheet", input, "--kind", "status", "--date", "2025-06-20"],
    output: "out.xlsx",
  },
  { name: "template", words: ["template", input, "--kind", "stock"], output: "out.xlsx" },
  { name: "inspect with a profile", words: ["inspect", input], output: "out.json" },
];
const codes = ["ENOSPC", "EACCES", "ENOENT", "EINTR", "EIO"];

interface Ending {
  readonly problem: unknown;
  readonly output: string | null;
  readonly made: readonly string[];
  readonly leftOver: readonly string[];
}

async function run({ words, output, old }: (typeof calls)[number], fault: Fault | null): Promise<Ending> {
  for (const name of real.readdirSync(folder)) real.unlinkSync(inFolder(name));
  if (old !== undefined) real.writeFileSync(inFolder(output), old);
  const call = readCall([...words, "-o", inFolder(output)]);
  Object.assign(plan, { fault, made: [] });
  let problem: unknown = null;
  try {
    await commands.get(call.command ?? "")!(call);
  } catch (error) {
    problem = error;
  }
  plan.fault = null;
  const names = real.readdirSync(folder);
  return {
    problem,
    output: names.includes(output) ? real.readFileSync(inFolder(output), "latin1") : null,
    made: plan.made,
    leftOver: names.filter((name) => name !== output),
  };
}

function faultsOf(made: readonly string[]): (Fault & { readonly call: string })[] {
  return made.flatMap((call, at) => [
    ...codes.map((code) => ({ call, at, code, when: "before" as const })),
    ...(call === "openSync" ? [] : [{ call, at, code: "EIO", when: "after" as const }]),
    ...(call === "writeSync" ? [{ call, at, code: "", when: "half" as const }] : []),
  ]);
}

let tried = 0;
test.each(calls)(
  "$name: whatever file call fails, the output is absent, as it was, or whole",
  async (one) => {
    const whole = await run(one, null);
    expect(whole).toMatchObject({ problem: null, leftOver: [] });
    expect(whole.made.length).toBeGreaterThan(8);
    for (const fault of faultsOf(whole.made)) {
      const { problem, output, leftOver } = await run(one, fault);
      tried += 1;
      const told = `${fault.call} failed ${fault.when} its work with ${fault.code}`;
      const isWhole = output === whole.output;
      expect({ told, sound: isWhole || output === (one.old ?? null) }).toEqual({ told, sound: true });
      const coded = problem === null ? isWhole : problemOf(problem, "en") !== null;
      expect({ told, problem: coded ? null : problem }).toEqual({ told, problem: null });
      expect({ told, leftOver: fault.call === "unlinkSync" ? [] : leftOver }).toEqual({ told, leftOver: [] });
    }
    expect(real.readFileSync(input).equals(original)).toBe(true);
  },
);

test("file faults are counted", () => {
  process.stdout.write(`${tried} file faults in ${calls.length} commands: 0 outputs half written\n`);
  expect(tried).toBeGreaterThan(200);
});
