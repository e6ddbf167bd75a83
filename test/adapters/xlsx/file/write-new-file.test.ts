import {
  linkSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { nodeFileCalls, type FileCalls } from "../../../../src/adapters/xlsx/file/file-calls";
import { OutputProblem, type OutputProblemCode } from "../../../../src/adapters/xlsx/file/output-problem";
import { writeNewFile } from "../../../../src/adapters/xlsx/file/write-new-file";

const content = Buffer.from("complete ".repeat(1000));
let folder = "";
let output = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "gendan-"));
  output = join(folder, "复盘.xlsx");
});
afterEach(() => rmSync(folder, { recursive: true }));

function codeOf(write: () => void): OutputProblemCode | "written" {
  try {
    write();
    return "written";
  } catch (problem) {
    if (problem instanceof OutputProblem) return problem.code;
    throw problem;
  }
}

function write(force = false, inputs: string[] = [], calls?: FileCalls): OutputProblemCode | "written" {
  return codeOf(() => writeNewFile(output, content, { force, inputs }, calls));
}

test("a new file is complete, and nothing else is left in the folder", () => {
  expect(write()).toBe("written");
  expect(readFileSync(output).equals(content)).toBe(true);
  expect(readdirSync(folder)).toEqual(["复盘.xlsx"]);
});

test("an existing file is kept, and replaced only when forced", () => {
  writeFileSync(output, "old");
  expect(write()).toBe("outputExists");
  expect(readFileSync(output, "utf8")).toBe("old");
  expect(write(true)).toBe("written");
  expect(readFileSync(output).equals(content)).toBe(true);
});

test("a link that leads nowhere is an existing name", () => {
  symlinkSync(join(folder, "nowhere"), output);
  expect(write()).toBe("outputExists");
});

test.each<{ name: string; make: (input: string) => void }>([
  { name: "its own name", make: () => (output = join(folder, ".", "in.xlsx")) },
  { name: "a symbolic link to it", make: (input) => symlinkSync(input, output) },
  { name: "a second name of it", make: (input) => linkSync(input, output) },
])("the input is never written, not by $name, not even when forced", ({ make }) => {
  const input = join(folder, "in.xlsx");
  writeFileSync(input, "input");
  make(input);
  expect(write(true, [join(folder, "other.xlsx"), input])).toBe("outputIsInput");
  expect(readFileSync(input, "utf8")).toBe("input");
});

test("a file system without file numbers tells files by their names", () => {
  const numberless: FileCalls = {
    ...nodeFileCalls,
    identity: (path) => {
      const real = nodeFileCalls.identity(path);
      return real && { ...real, ino: 0n };
    },
  };
  const input = join(folder, "in.xlsx");
  writeFileSync(input, "input");
  writeFileSync(output, "old");
  expect(write(true, [input], numberless)).toBe("written");
  output = input;
  expect(write(true, [input], numberless)).toBe("outputIsInput");
});

test.each([
  { name: "a missing folder", path: ["none", "a.xlsx"] },
  { name: "a file in place of a folder", path: ["file", "a.xlsx"] },
])("$name is told", ({ path }) => {
  writeFileSync(join(folder, "file"), "");
  output = join(folder, ...path);
  expect(write()).toBe("outputFolderMissing");
});

test("the problem names the file in both languages", () => {
  writeFileSync(output, "old");
  const problem = new OutputProblem("outputExists", { file: output });
  expect(problem.text["zh-CN"]).toContain("复盘.xlsx 已存在");
  expect(problem.text.en).toContain("复盘.xlsx exists already");
});

test("bytes taken a few at a time make a complete file; none taken is a full disk", () => {
  const slow: FileCalls = {
    ...nodeFileCalls,
    write: (file, bytes) => nodeFileCalls.write(file, bytes.subarray(0, 1234)),
  };
  expect(write(false, [], slow)).toBe("written");
  expect(readFileSync(output).equals(content)).toBe(true);
  expect(write(true, [], { ...nodeFileCalls, write: () => 0 })).toBe("diskFull");
  expect(readFileSync(output).equals(content)).toBe(true);
  expect(readdirSync(folder)).toEqual(["复盘.xlsx"]);
});

test("a name taken while writing is not overwritten", () => {
  const late: FileCalls = {
    ...nodeFileCalls,
    sync: (file) => {
      nodeFileCalls.sync(file);
      writeFileSync(output, "someone else's");
    },
  };
  expect(write(false, [], late)).toBe("outputExists");
  expect(readFileSync(output, "utf8")).toBe("someone else's");
  expect(readdirSync(folder)).toEqual(["复盘.xlsx"]);
});
