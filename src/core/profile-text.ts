import { z } from "zod";
import type { Lang, Text, TextArgs } from "./lang";
import { profileSchema, type Profile } from "./profile";
import { sayIn } from "./report/say";

/** One thing wrong in a profile: where (`columns › 数量2`), what stands there, and what is wrong with it. */
export interface ProfileProblem {
  readonly path: string;
  readonly value: string;
  readonly text: Text;
  readonly args: TextArgs;
}

export type ProfileRead =
  | { readonly kind: "profile"; readonly profile: Profile }
  | { readonly kind: "tooLarge" }
  /** `detail`: the JSON reader's own words, with the place. */
  | { readonly kind: "notJson"; readonly detail: string }
  | { readonly kind: "notProfile"; readonly problems: readonly ProfileProblem[] };

/** Characters of a profile at most: a hundred times what a team keeps. */
export const largestProfile = 2_000_000;

const texts = {
  unknownName: { "zh-CN": "不认识这个名称", en: "no such name is known" },
  unknownField: { "zh-CN": "没有这样的栏目", en: "no field is called so" },
  wrongType: { "zh-CN": "应该是{expected}", en: "should be {expected}" },
  below: { "zh-CN": "不能小于 {limit}", en: "may not be below {limit}" },
  above: { "zh-CN": "不能大于 {limit}", en: "may not be above {limit}" },
  oneOf: { "zh-CN": "只能是 {values}", en: "may only be one of {values}" },
  other: { "zh-CN": "不合要求", en: "is not as it should be" },
  problem: { "zh-CN": "{path}：{value}，{what}", en: "{path}: {value}, {what}" },
  whole: { "zh-CN": "整个文件", en: "the whole file" },
} as const satisfies Record<string, Text>;

/** Kinds of value a profile holds, by zod's names. */
const typeNames: ReadonlyMap<string, Text> = new Map([
  ["number", { "zh-CN": "数字", en: "a number" }],
  ["int", { "zh-CN": "整数", en: "a whole number" }],
  ["string", { "zh-CN": "文字", en: "a text" }],
  ["array", { "zh-CN": "列表 […]", en: "a list […]" }],
  ["object", { "zh-CN": "一组名称和值 {…}", en: "names and values {…}" }],
  ["record", { "zh-CN": "一组名称和值 {…}", en: "names and values {…}" }],
]);

/** A profile as JSON text, as a file holds it. */
export function profileText(profile: Profile): string {
  return `${JSON.stringify(profile, null, 2)}\n`;
}

/** Reads a profile from the text of a file; what is none is told of, never half taken. */
export function readProfileText(text: string): ProfileRead {
  if (text.length > largestProfile) return { kind: "tooLarge" };
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (cause) {
    return { kind: "notJson", detail: cause instanceof Error ? cause.message : String(cause) };
  }
  const read = profileSchema.safeParse(json);
  if (read.success) return { kind: "profile", profile: read.data };
  return { kind: "notProfile", problems: read.error.issues.flatMap((issue) => problemsOf(issue, json)) };
}

/** A problem as a sentence. */
export function profileProblemText({ path, value, text, args }: ProfileProblem, lang: Lang): string {
  const say = sayIn(lang);
  return say(texts.problem, {
    path: path === "" ? say(texts.whole) : path,
    value,
    what: filled(text, args, lang),
  });
}

/** The text with its places filled; a kind of value is called by its name. */
function filled(text: Text, args: TextArgs, lang: Lang): string {
  const { expected } = args;
  const name = expected === undefined ? undefined : typeNames.get(String(expected));
  return sayIn(lang)(text, name ? { ...args, expected: name[lang] } : args);
}

function problemsOf(issue: z.core.$ZodIssue, json: unknown): readonly ProfileProblem[] {
  if (issue.code !== "unrecognized_keys") return [problemAt(issue.path, json, ...wrongOf(issue))];
  return issue.keys.map((key) => problemAt([...issue.path, key], json, texts.unknownName, {}));
}

function wrongOf(issue: z.core.$ZodIssue): readonly [Text, TextArgs] {
  switch (issue.code) {
    case "invalid_type":
      return [texts.wrongType, { expected: issue.expected }];
    case "too_small":
      return [texts.below, { limit: String(issue.minimum) }];
    case "too_big":
      return [texts.above, { limit: String(issue.maximum) }];
    case "invalid_value":
      return [texts.oneOf, { values: issue.values.map(String).join(", ") }];
    case "custom":
      return [texts.unknownField, {}];
    default:
      return [texts.other, {}];
  }
}

/** Characters of a wrong value that are shown. */
const longestShown = 40;

function problemAt(path: readonly PropertyKey[], json: unknown, text: Text, args: TextArgs): ProfileProblem {
  const value = JSON.stringify(valueAt(json, path)) ?? "—";
  const shown = value.length > longestShown ? `${value.slice(0, longestShown)}…` : value;
  return { path: path.map(nameOf).join(" › "), value: shown, text, args };
}

/** Items of a list are counted from 1. */
function nameOf(key: PropertyKey): string {
  return typeof key === "number" ? String(key + 1) : String(key);
}

function valueAt(json: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === "object" && value !== null && Object.hasOwn(value, key)
        ? (Reflect.get(value, key) as unknown)
        : undefined,
    json,
  );
}
