import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { langs } from "../../../src/core/lang";
import { rules, type FindingCode } from "../../../src/core/rules";
import { ruleOf } from "../../../src/core/rules/finding-text";
import type { Rule } from "../../../src/core/rules/rule";
import { fieldIds } from "../../../src/core/orders/fields";
import { ruleContext } from "../../support/rule-context";
import { orderLines } from "../../support/order-lines";

const source = join(__dirname, "../../../src/core/rules");
const all: readonly Rule[] = rules;
const named = all.map((rule) => ({ code: rule.code, rule }));

/** Files of the rules' folder that are no rule. */
const others = ["rule.ts", "index.ts", "finding-text.ts"];

function places(template: string): readonly string[] {
  return Array.from(template.matchAll(/\{(\w+)\}/g), ([, name]) => name!).sort();
}

test("every rule file is in the registry, and every rule has its file and its test", () => {
  const files = readdirSync(source).filter((name) => name.endsWith(".ts") && !others.includes(name));
  expect(files.sort()).toEqual(all.map(({ code }) => `${code}.ts`).sort());
  for (const { code } of all)
    expect([code, existsSync(join(__dirname, `${code}.test.ts`))]).toEqual([code, true]);
});

test("codes are unique, and there are more than 26", () => {
  const codes: readonly FindingCode[] = rules.map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
  expect(codes.length).toBeGreaterThan(26);
});

test.each(named)("$code names its code and its field as the rest of the core does", ({ code, rule }) => {
  expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
  expect(ruleOf(code)).toBe(rule);
  expect(rule.kinds).not.toHaveLength(0);
  for (const field of [rule.field ?? "orderNo", ...rule.needs]) expect(fieldIds).toContain(field);
});

test.each(named)("$code speaks both languages, with the same facts", ({ rule }) => {
  for (const lang of langs) {
    expect(rule.text[lang].trim()).not.toBe("");
    expect(rule.help[lang].trim()).not.toBe("");
  }
  expect(places(rule.text["zh-CN"])).toEqual(places(rule.text.en));
  expect(rule.text["zh-CN"]).toMatch(/\p{Script=Han}/u);
  expect(rule.help["zh-CN"]).toMatch(/\p{Script=Han}.*。$/u);
  expect(rule.text.en + rule.help.en).not.toMatch(/\p{Script=Han}/u);
});

test.each(named)("$code needs columns, and says which, unless it is about single cells", ({ rule }) => {
  const lacking = [...rule.needs, ...(rule.lacks?.(orderLines({}), ruleContext("2025-06-20")) ?? [])];
  if (rule.field === null && rule.needs.length === 0) expect(lacking).toEqual([]);
  else expect(lacking).not.toHaveLength(0);
});

test("an unknown code has no rule", () => {
  expect(() => ruleOf("no-such-rule")).toThrow(RangeError);
  expect(() => ruleOf("constructor")).toThrow(RangeError);
});
