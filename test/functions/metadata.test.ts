import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import "./custom-functions";
import { functions } from "../../src/functions";

const source = join(__dirname, "../../src/functions");
const build = join(source, "build");

interface Described {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly type: string;
    readonly dimensionality?: string;
    readonly optional?: boolean;
    readonly repeating?: boolean;
  }[];
  readonly result: { readonly type?: string; readonly dimensionality?: string };
  readonly options?: unknown;
}
interface Metadata {
  readonly allowErrorForDataTypeAny: boolean;
  readonly functions: readonly Described[];
}

/** Runs a module of the build in its own process, as webpack's configuration loads it. */
function run(statements: string): string {
  const code = `import * as metadata from ${JSON.stringify(pathToFileURL(join(build, "metadata.mjs")))}; ${statements}`;
  return execFileSync(process.execPath, ["--input-type=module", "-e", code], {
    encoding: "utf8",
    stdio: "pipe",
  });
}

function metadataOf(folder: string): { en: Metadata; zh: Metadata } {
  const files = JSON.parse(
    run(`console.log(JSON.stringify(await metadata.metadataFiles(${JSON.stringify(folder)})));`),
  ) as Record<string, string>;
  return {
    en: JSON.parse(files["functions.json"]!) as Metadata,
    zh: JSON.parse(files["functions.zh-CN.json"]!) as Metadata,
  };
}

const { en, zh } = metadataOf(source);
const described = en.functions.map((english, place) => ({
  id: english.id,
  english,
  chinese: zh.functions[place]!,
}));

test("the functions in the metadata are the functions in the code, in the same order", () => {
  expect(en.functions.map(({ id }) => id)).toEqual(Object.keys(functions));
});

test("cells with errors reach the functions in both languages", () => {
  expect([en.allowErrorForDataTypeAny, zh.allowErrorForDataTypeAny]).toEqual([true, true]);
});

test.each(described)(
  "$id takes ranges, is neither volatile nor streaming, and is called by its id",
  ({ id, english }) => {
    expect(english.name).toBe(id);
    expect(id).toMatch(/^[A-Z]{3,}$/);
    expect(english.options).toBeUndefined();
    expect(functions[id as keyof typeof functions]).toHaveLength(english.parameters.length);
    for (const { type, dimensionality, repeating } of english.parameters) {
      expect({ type, dimensionality, repeating }).toEqual({ type: "any", dimensionality: "matrix" });
    }
    const optional = english.parameters.map((parameter) => parameter.optional === true);
    expect(optional).toEqual([...optional].sort());
  },
);

test.each(described)("$id is described in both languages alike", ({ english, chinese }) => {
  const bare = ({ description, parameters, ...rest }: Described) => {
    expect(description.length).toBeGreaterThan(5);
    return { ...rest, parameters: parameters.map(({ type, optional }) => ({ type, optional })) };
  };
  expect(bare(chinese)).toEqual(bare(english));
  const wordings = chinese.parameters.flatMap(({ name, description }) => [name, description]);
  for (const words of [chinese.description, ...wordings.filter((each) => !/^kg/.test(each))]) {
    expect(words).toMatch(/\p{Script=Han}/u);
  }
  expect(new Set(chinese.parameters.map(({ name }) => name)).size).toBe(chinese.parameters.length);
});

describe("the build refuses", () => {
  const folder = mkdtempSync(join(tmpdir(), "gendan-functions-"));
  const texts = JSON.parse(readFileSync(join(source, "texts.zh-CN.json"), "utf8")) as Record<string, unknown>;
  beforeEach(() => cpSync(source, folder, { recursive: true }));
  afterAll(() => rmSync(folder, { recursive: true }));

  test.each([
    {
      name: "a function without Chinese texts",
      file: "texts.zh-CN.json",
      text: JSON.stringify({ ...texts, QTY: undefined }),
      message: /Chinese texts do not match the functions: QTY/,
    },
    {
      name: "Chinese texts of a parameter that is not there",
      file: "texts.zh-CN.json",
      text: JSON.stringify({ ...texts, QTY: { description: "数", parameters: { texts: {} } } }),
      message: /Chinese texts of QTY do not match the functions: texts, text/,
    },
    {
      name: "a file whose function is none to the metadata",
      file: "qty.fn.ts",
      text: "/** @customfunction QTY */\nexport const qty = (text: unknown[][]) => text;\n",
      message: /files do not match the functions: qty\.fn\.ts/,
    },
    {
      name: "a parameter without a description",
      file: "qty.fn.ts",
      text: "/** Reads.\n * @customfunction QTY\n */\nexport function qty(text: unknown[][]): unknown[][] {\n  return text;\n}\n",
      message: /QTY: text has no description/,
    },
  ])("$name", ({ file, text, message }) => {
    writeFileSync(join(folder, file), text);
    expect(() => metadataOf(folder)).toThrow(message);
  });
});
