import fc from "fast-check";
import { langs } from "../../src/core/lang";
import { fieldIds } from "../../src/core/orders/fields";
import { profileSchema, type Profile } from "../../src/core/profile";
import {
  largestProfile,
  profileProblemText,
  profileText,
  readProfileText,
} from "../../src/core/profile-text";

test.each<{ name: string; text: string; zh: readonly string[]; en: readonly string[] }>([
  {
    name: "another file's names",
    text: '{"name":"x","version":1}',
    zh: ['name："x"，不认识这个名称', "version：1，不认识这个名称"],
    en: ['name: "x", no such name is known', "version: 1, no such name is known"],
  },
  {
    name: "a field that is none",
    text: '{"columns":{"数量2":"qty"}}',
    zh: ['columns › 数量2："qty"，没有这样的栏目'],
    en: ['columns › 数量2: "qty", no field is called so'],
  },
  {
    name: "a threshold out of range, and one that is no number",
    text: '{"settings":{"dueSoonWorkdays":90,"regularBagFloat":"lots"}}',
    zh: ['settings › regularBagFloat："lots"，应该是数字', "settings › dueSoonWorkdays：90，不能大于 60"],
    en: [
      'settings › regularBagFloat: "lots", should be a number',
      "settings › dueSoonWorkdays: 90, may not be above 60",
    ],
  },
  {
    name: "a meaning that is none",
    text: '{"habits":{"struck":"late"}}',
    zh: ['habits › struck："late"，只能是 cancelled, shipped, urgent'],
    en: ['habits › struck: "late", may only be one of cancelled, shipped, urgent'],
  },
  {
    name: "a layout without fields",
    text: '{"layouts":[{"columns":[{"header":"甲","confidence":-1}]}]}',
    zh: [
      "layouts › 1 › columns › 1 › field：—，没有这样的栏目",
      "layouts › 1 › columns › 1 › confidence：-1，不能小于 0",
    ],
    en: [
      "layouts › 1 › columns › 1 › field: —, no field is called so",
      "layouts › 1 › columns › 1 › confidence: -1, may not be below 0",
    ],
  },
  {
    name: "a list",
    text: "[1,2]",
    zh: ["整个文件：[1,2]，应该是一组名称和值 {…}"],
    en: ["the whole file: [1,2], should be names and values {…}"],
  },
])("$name: it is said where, what and why", ({ text, zh, en }) => {
  const read = readProfileText(text);
  const said = langs.map((lang) =>
    read.kind === "notProfile" ? read.problems.map((one) => profileProblemText(one, lang)) : read.kind,
  );
  expect(said).toEqual([zh, en]);
});

test.each([
  { name: "a broken text", text: '{"columns":', kind: "notJson" },
  { name: "an empty text", text: "", kind: "notJson" },
  { name: "a text larger than any profile", text: " ".repeat(largestProfile + 1), kind: "tooLarge" },
  { name: "a text with a mark of its encoding before it", text: "\uFEFF{}", kind: "profile" },
])("$name is $kind", ({ text, kind }) => {
  expect(readProfileText(text).kind).toBe(kind);
});

test("a profile goes into a text and back", () => {
  const field = fc.option(fc.constantFrom(...fieldIds));
  const header = fc.string({ minLength: 1 }).filter((name) => name !== "__proto__");
  const layout = fc.record({ header, field, confidence: fc.double({ min: 0, max: 1, noNaN: true }) });
  const profiles: fc.Arbitrary<Profile> = fc.record(
    {
      settings: fc.constant(profileSchema.parse({ settings: {} }).settings!),
      columns: fc.dictionary(header, field, { noNullPrototype: true }),
      layouts: fc.array(fc.record({ columns: fc.array(layout) })),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(profiles, (profile) => {
      expect(readProfileText(profileText(profile))).toEqual({
        kind: "profile",
        profile: JSON.parse(JSON.stringify(profile)),
      });
    }),
    { numRuns: 60 },
  );
});
