import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { gendan, sample } from "../support/gendan";
import { errorShape } from "./contract-shapes";

const folder = mkdtempSync(join(tmpdir(), "gendan-bad-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const s01 = sample("S01");
const bytes = readFileSync(s01);

function file(name: string, content: Uint8Array | string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const encrypted = Buffer.concat([
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
  Buffer.alloc(2040),
  Buffer.from("EncryptedPackage", "utf16le"),
  Buffer.alloc(2048),
]);

const cases: readonly { name: string; words: () => string[]; code: number }[] = [
  { name: "no command", words: () => [], code: 2 },
  { name: "an unknown command", words: () => ["frobnicate", s01], code: 2 },
  { name: "an unknown option", words: () => ["check", s01, "--colour"], code: 2 },
  { name: "no file", words: () => ["check"], code: 2 },
  { name: "two files for check", words: () => ["check", s01, s01], code: 2 },
  { name: "an as-of date that is none", words: () => ["check", s01, "--as-of", "2025-02-30"], code: 2 },
  { name: "an as-of date in words", words: () => ["check", s01, "--as-of", "昨天"], code: 2 },
  { name: "a language Gendan does not speak", words: () => ["check", s01, "--lang", "fr"], code: 2 },
  { name: "no such sheet", words: () => ["check", s01, "--sheet", "没有"], code: 2 },
  { name: "a review without a month", words: () => ["review", s01, "-o", join(folder, "a.xlsx")], code: 2 },
  {
    name: "a month that is none",
    words: () => ["review", s01, "--month", "2025-13", "-o", join(folder, "a.xlsx")],
    code: 2,
  },
  { name: "a review without -o", words: () => ["review", s01, "--month", "2025-05"], code: 2 },
  { name: "an output that is no .xlsx", words: () => ["check", s01, "-o", join(folder, "a.csv")], code: 2 },
  {
    name: "an unknown document kind",
    words: () => ["sheet", s01, "--kind", "x", "-o", join(folder, "a.xlsx")],
    code: 2,
  },
  {
    name: "a profile that is no JSON",
    words: () => ["check", s01, "--profile", file("p.json", "{")],
    code: 2,
  },
  {
    name: "a profile with an unknown field",
    words: () => ["check", s01, "--profile", file("q.json", '{"columns":{"A":"nope"}}')],
    code: 2,
  },
  { name: "a missing file", words: () => ["check", join(folder, "missing.xlsx")], code: 3 },
  { name: "a folder", words: () => ["check", folder], code: 3 },
  { name: "an empty file", words: () => ["check", file("empty.xlsx", "")], code: 3 },
  {
    name: "a file cut in half",
    words: () => ["check", file("half.xlsx", bytes.subarray(0, bytes.length / 2))],
    code: 3,
  },
  {
    name: "a file of 222 bytes",
    words: () => ["check", file("short.xlsx", bytes.subarray(0, 222))],
    code: 3,
  },
  {
    name: "a picture called .xlsx",
    words: () => ["check", file("png.xlsx", Buffer.from("89504e470d0a1a0a0000000d49484452", "hex"))],
    code: 3,
  },
  { name: "an encrypted workbook", words: () => ["check", file("secret.xlsx", encrypted)], code: 3 },
  {
    name: "a zip that is no workbook",
    words: () => ["check", file("zip.xlsx", zipSync({ "a.txt": strToU8("hello") }))],
    code: 3,
  },
  { name: "a huge file", words: () => ["check", file("huge.xlsx", Buffer.alloc(65 * 1024 * 1024))], code: 3 },
  {
    name: "a workbook without a table",
    words: () => ["check", file("words.csv", "hello\nworld\n")],
    code: 4,
  },
  { name: "an output that exists", words: () => ["check", s01, "-o", file("there.xlsx", "mine")], code: 5 },
  {
    name: "an output in a folder that is not there",
    words: () => ["check", s01, "-o", join(folder, "no", "a.xlsx")],
    code: 5,
  },
];

test.each(cases)("$name ends with exit code $code and a sentence", ({ words, code }) => {
  const plain = gendan(["--lang", "en", ...words()]);
  expect(plain.code).toBe(code);
  expect(plain.stderr).not.toMatch(/\n {4}at /);
  expect(plain.stderr.trim().length).toBeGreaterThan(15);
  const withJson = gendan([...words(), "--json"]);
  expect(withJson.code).toBe(code);
  errorShape.parse(withJson.json());
});

test("the input is never the output, whatever the path is called", () => {
  const copy = file("orders.xlsx", bytes);
  const { code } = gendan([
    "check",
    copy,
    "--force",
    "-o",
    join(folder, "..", folder.split(/[\\/]/).pop()!, "orders.xlsx"),
  ]);
  expect(code).toBe(5);
  expect(readFileSync(copy).equals(bytes)).toBe(true);
});

test("what was there stays there when the output exists", () => {
  const there = file("keep.xlsx", "mine");
  gendan(["check", s01, "-o", there]);
  expect(readFileSync(there, "utf8")).toBe("mine");
});

const root = process.getuid?.() === 0;

test("a folder one may not write in", () => {
  const closed = join(folder, "closed");
  mkdirSync(closed);
  chmodSync(closed, 0o555);
  const words = ["check", s01, "-o", join(closed, "a.xlsx"), "--json"];
  const ran = root ? asNobody(words) : gendan(words);
  if (ran === null)
    return void console.log("skipped: root writes anywhere, and no other user can be taken here");
  expect(ran.code).toBe(5);
  errorShape.parse(JSON.parse(ran.stdout));
  expect(readdirSync(closed)).toEqual([]);
});

/** The same call as the user nobody; null where the program cannot even be started by nobody. */
function asNobody(words: readonly string[]): { code: number | null; stdout: string } | null {
  const program = join(__dirname, "../../dist/cli/gendan.js");
  const nobody = { uid: 65534, gid: 65534, encoding: "utf8" } as const;
  const starts = spawnSync(process.execPath, [program, "--version"], nobody);
  if (starts.status !== 0) return null;
  const { status, stdout } = spawnSync(process.execPath, [program, ...words], nobody);
  return { code: status, stdout };
}

test("nothing half-written is left beside the outputs", () => {
  expect(readdirSync(folder).filter((name) => name.endsWith(".tmp"))).toEqual([]);
});
