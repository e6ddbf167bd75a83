import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { nodeFileCalls, type FileCalls } from "../../../../src/adapters/xlsx/file/file-calls";
import { OutputProblem } from "../../../../src/adapters/xlsx/file/output-problem";
import { writeNewFile } from "../../../../src/adapters/xlsx/file/write-new-file";

const content = Buffer.from("complete ".repeat(1000));

type CallName = keyof FileCalls;

interface Fault {
  /** Which call fails, counted over all calls from 0. */
  readonly at: number;
  readonly code: string;
  /** It did its work before it failed. */
  readonly after: boolean;
}

interface Run {
  readonly calls: FileCalls;
  readonly made: CallName[];
}

/** File calls that work, but for one; links fail always where the file system has none. */
function faulty(fault: Fault | null, hasLinks: boolean): Run {
  const made: CallName[] = [];
  const wrapped = Object.entries(nodeFileCalls).map(([name, call]) => [
    name,
    (...args: unknown[]) => {
      const failing = fault?.at === made.push(name as CallName) - 1;
      const error = () => Object.assign(new Error(name), { code: fault?.code });
      if (name === "link" && !hasLinks) throw Object.assign(new Error(name), { code: "EPERM" });
      if (failing && !fault.after) throw error();
      const result = (call as (...all: unknown[]) => unknown)(...args);
      if (failing) throw error();
      return result;
    },
  ]);
  return { calls: Object.fromEntries(wrapped) as unknown as FileCalls, made };
}

interface Situation {
  readonly name: string;
  readonly force: boolean;
  readonly old: string | null;
  readonly hasLinks: boolean;
}

const situations: readonly Situation[] = [
  { name: "a new file", force: false, old: null, hasLinks: true },
  { name: "a new file where files have one name only", force: false, old: null, hasLinks: false },
  { name: "a file to replace", force: true, old: "old", hasLinks: true },
];

const codes: Readonly<Record<string, string>> = {
  EIO: "outputNotWritable",
  EACCES: "outputNotWritable",
  EBUSY: "outputNotWritable",
  EROFS: "outputNotWritable",
  ENOSPC: "diskFull",
  EDQUOT: "diskFull",
};

interface Ending {
  readonly problem: unknown;
  readonly output: string | null;
  readonly leftOver: readonly string[];
}

/** Before its work or after it; a new file is made or not, in one step. */
function waysToFail(name: CallName): readonly boolean[] {
  return name === "openNew" ? [false] : [false, true];
}

function endingOf({ force, old }: Situation, calls: FileCalls): Ending {
  const folder = mkdtempSync(join(tmpdir(), "gendan-"));
  const output = join(folder, "out.xlsx");
  const input = join(folder, "in.xlsx");
  writeFileSync(input, "input");
  if (old !== null) writeFileSync(output, old);
  let problem: unknown = null;
  try {
    writeNewFile(output, content, { force, inputs: [input] }, calls);
  } catch (error) {
    problem = error;
  }
  const names = readdirSync(folder);
  const ending = {
    problem,
    output: names.includes("out.xlsx") ? readFileSync(output, "utf8") : null,
    leftOver: names.filter((name) => name !== "in.xlsx" && name !== "out.xlsx"),
  };
  expect(readFileSync(input, "utf8")).toBe("input");
  rmSync(folder, { recursive: true });
  return ending;
}

test.each(situations)("$name: whichever call fails, the output is complete or as it was", (situation) => {
  const whole = faulty(null, situation.hasLinks);
  expect(endingOf(situation, whole.calls)).toMatchObject({ problem: null, output: content.toString() });
  expect(whole.made.length).toBeGreaterThan(5);
  const faults = whole.made.flatMap((name, at) =>
    Object.keys(codes).flatMap((code) => waysToFail(name).map((after) => ({ name, at, code, after }))),
  );
  for (const { name, ...fault } of faults) {
    const { problem, output, leftOver } = endingOf(situation, faulty(fault, situation.hasLinks).calls);
    const told = `${name} failed ${fault.after ? "after" : "before"} its work with ${fault.code}`;
    const complete = output === content.toString();
    expect({ told, sound: complete || output === situation.old }).toEqual({ told, sound: true });
    if (problem === null) expect({ told, complete }).toEqual({ told, complete: true });
    else expect({ told, code: (problem as OutputProblem).code }).toEqual({ told, code: codes[fault.code] });
    const mayStay = name === "remove";
    expect({ told, leftOver: mayStay ? [] : leftOver }).toEqual({ told, leftOver: [] });
  }
});
