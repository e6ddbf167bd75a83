import { readdirSync } from "node:fs";
import { join } from "node:path";
import { langs, type Text } from "../../src/core";

const folder = join(__dirname, "../../src/i18n");
const files = readdirSync(folder).filter((name) => name.startsWith("pane"));

function isText(value: unknown): value is Text {
  return typeof value === "object" && value !== null && langs.every((lang) => Object.hasOwn(value, lang));
}

/** Every text of a module, with the path of names that leads to it. */
function textsIn(value: unknown, path: string): readonly (readonly [string, Text])[] {
  if (isText(value)) return [[path, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => textsIn(inner, `${path}.${name}`));
}

const texts = files.flatMap((file) =>
  textsIn(jest.requireActual<object>(join(folder, file)), file.replace(/\.ts$/, "")),
);
const places = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();

test("there are texts to look at", () => {
  expect(files.length).toBeGreaterThan(5);
  expect(texts.length).toBeGreaterThan(150);
});

test.each(texts)("%s says the same in both languages", (_, text) => {
  expect(text["zh-CN"].trim()).not.toBe("");
  expect(text.en.trim()).not.toBe("");
  expect(places(text["zh-CN"])).toEqual(places(text.en));
});

test.each(texts)("%s is English in English", (_, text) => {
  expect(text.en).not.toMatch(/\p{Script=Han}/u);
});
