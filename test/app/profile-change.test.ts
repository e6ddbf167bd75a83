import fc from "fast-check";
import { mergedProfile, profileChanges, type ProfileChange } from "../../src/app/profile-change";
import { fieldIds, profileSchema, type Profile } from "../../src/core";

const own = profileSchema.parse({
  settings: { dueSoonWorkdays: 5 },
  columns: { 数量: "orderQty", 备用: null },
  habits: { struck: "cancelled" },
  layouts: [{ columns: [{ header: "订单号", field: "orderNo", confidence: 1 }] }],
});
const layout = { columns: [{ header: "单号", field: "orderNo" as const, confidence: 1 }] };

test.each<{ name: string; other: unknown; changes: readonly ProfileChange[] }>([
  { name: "nothing", other: {}, changes: [] },
  { name: "the same", other: own, changes: [] },
  {
    name: "a threshold",
    other: { settings: { dueSoonWorkdays: 7 } },
    changes: [{ kind: "setting", setting: "dueSoonWorkdays", before: 5, after: 7 }],
  },
  {
    name: "a column it knows, a new one and one that is as it was",
    other: { columns: { 数量: "shippedQty", 品号: "productCode", 备用: null } },
    changes: [
      { kind: "column", header: "数量", before: "orderQty", after: "shippedQty" },
      { kind: "column", header: "品号", before: undefined, after: "productCode" },
    ],
  },
  {
    name: "a column called constructor",
    other: { columns: { constructor: null } },
    changes: [{ kind: "column", header: "constructor", before: undefined, after: null }],
  },
  {
    name: "a meaning",
    other: { habits: { "fill FFFF00": null } },
    changes: [{ kind: "habit", habit: "fill FFFF00", before: undefined, after: null }],
  },
  { name: "a layout", other: { layouts: [layout] }, changes: [{ kind: "layout", headers: ["单号"] }] },
])("another profile with $name changes just that", ({ other, changes }) => {
  const merged = mergedProfile(own, profileSchema.parse(other));
  expect(profileChanges(own, merged)).toEqual(changes);
});

test("what another profile says nothing of stays", () => {
  const merged = mergedProfile(own, profileSchema.parse({ columns: { 品号: "productCode" } }));
  expect(merged).toEqual({ ...own, columns: { ...own.columns, 品号: "productCode" } });
});

test("taking the same profile over twice is taking it over once", () => {
  const field = fc.option(fc.constantFrom(...fieldIds));
  const header = fc.constantFrom("甲", "乙", "丙", "constructor");
  const column = fc.record({ header, field, confidence: fc.constantFrom(0.5, 1) });
  const profile: fc.Arbitrary<Profile> = fc.record(
    {
      columns: fc.dictionary(header, field, { noNullPrototype: true }),
      layouts: fc.array(fc.record({ columns: fc.uniqueArray(column, { selector: (one) => one.header }) })),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(profile, profile, (mine, theirs) => {
      const once = mergedProfile(mine, theirs);
      expect(profileChanges(once, mergedProfile(once, theirs))).toEqual([]);
      expect(mergedProfile(once, theirs).columns).toEqual(once.columns);
    }),
    { numRuns: 100 },
  );
});
