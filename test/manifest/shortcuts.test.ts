import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { commands, type Command } from "../../src/manifest/commands";
import { projectFolder } from "./read-manifest";
import { takenByBrowsers, takenByExcel } from "./taken-keys";

const resources = z.record(z.string(), z.strictObject({ value: z.string().min(1), comment: z.string() }));

/** Source: Office Add-ins documentation, "Add custom keyboard shortcuts to your Office Add-ins". */
const shortcutsFile = z.strictObject({
  actions: z.array(
    z.strictObject({
      id: z.string(),
      type: z.literal("ExecuteFunction"),
      name: z.templateLiteral(["${resource.", z.string(), "}"]),
    }),
  ),
  shortcuts: z.array(z.strictObject({ action: z.string(), key: z.strictObject({ default: z.string() }) })),
  resources: z.strictObject({ default: resources }),
});

const readJson = (file: string): unknown =>
  JSON.parse(readFileSync(join(projectFolder, "assets", file), "utf8"));
const file = shortcutsFile.parse(readJson("shortcuts.json"));
const english = resources.parse(readJson("shortcuts.en-US.json"));
const withKeys = Object.entries<Command>(commands).filter(([, command]) => command.keys !== undefined);
const combinations = file.shortcuts.map(({ key }) => key.default);

test("the shortcuts run the commands that have keys in the table, with its keys", () => {
  const wanted = withKeys.map(([action, { keys }]) => ({ action, key: { default: keys } }));
  expect(file.shortcuts).toEqual(wanted);
  expect(file.actions.map(({ id }) => id)).toEqual(withKeys.map(([id]) => id));
});

test("each is called what its button is called, in both languages, and no name is left over", () => {
  const nameOf = new Map(file.actions.map(({ id, name }) => [id, name.slice("${resource.".length, -1)]));
  const used = withKeys.map(([id, { label }]) => {
    const name = nameOf.get(id) ?? "";
    expect([file.resources.default[name]?.value, english[name]?.value]).toEqual([label["zh-CN"], label.en]);
    return name;
  });
  expect(Object.keys(file.resources.default).sort()).toEqual([...used].sort());
  expect(Object.keys(english).sort()).toEqual([...used].sort());
});

test.each(combinations)("%s follows the recommended pattern and is free", (keys) => {
  expect(keys).toMatch(/^Ctrl\+Shift\+Alt\+[A-Z0-9]$/);
  expect([...takenByExcel, ...takenByBrowsers]).not.toContain(keys);
});

test("let go of Alt, none of them is a key that changes cells or closes a window", () => {
  const slips = combinations.map((keys) => keys.replace("Alt+", ""));
  expect(slips.filter((keys) => [...takenByExcel, ...takenByBrowsers].includes(keys))).toEqual([]);
});

test("no two commands share a combination", () => {
  expect(new Set(combinations).size).toBe(combinations.length);
});
