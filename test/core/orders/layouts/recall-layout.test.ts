import fc from "fast-check";
import { withColumnWord, withConfirmed, withLayouts } from "../../../../src/core/orders/layouts/keep-layouts";
import { layoutOf, type Layout } from "../../../../src/core/orders/layouts/layout";
import { understandSheet } from "../../../../src/core/orders/understand";
import { profileSchema } from "../../../../src/core/profile";
import { sheetFromGrid } from "../../../support/sheet-from-grid";

const columns = [
  ["订单号", "WF1", "WF2"],
  ["客户", "优宝", "润达"],
  ["品名", "湿巾", "围兜"],
  ["数量", "100", "200"],
  ["内部代号", "甲", "乙"],
  ["交期", "2025-03-05", "2025-03-08"],
] as const;

function gridOf(parts: readonly (readonly string[])[], above = 0, left = 0): string {
  const cells = [0, 1, 2].map((row) => [...Array<string>(left).fill(""), ...parts.map((part) => part[row])]);
  return [...Array<string>(above).fill("|"), ...cells.map((row) => row.join(" | "))].join("\n");
}

function understood(grid: string, layouts: readonly Layout[] = []) {
  const [table] = understandSheet(sheetFromGrid(grid), {}, layouts);
  const fields = Object.fromEntries(table!.columns.map(({ header, field }) => [header, field] as const));
  return { fields, change: table!.change, columns: table!.columns };
}

const first = understood(gridOf(columns));
/** The team says that the unknown column is the material. */
const kept = withColumnWord([layoutOf(first.columns)], "内部代号", "material");
const same = { added: [], gone: [], renamed: [], reordered: false };

test("a layout met for the first time is compared with nothing", () => {
  expect(first.change).toBeNull();
  expect(first.fields["内部代号"]).toBeNull();
});

test.each([
  { name: "as it was", grid: gridOf(columns), change: same },
  { name: "moved right and down", grid: gridOf(columns, 4, 2), change: same },
  {
    name: "with a column more",
    grid: gridOf([...columns.slice(0, 2), ["颜色", "红", "蓝"], ...columns.slice(2)]),
    change: { ...same, added: ["颜色"] },
  },
  {
    name: "with a column less",
    grid: gridOf(columns.filter(([header]) => header !== "客户")),
    change: { ...same, gone: ["客户"] },
  },
  { name: "in another order", grid: gridOf([...columns].reverse()), change: { ...same, reordered: true } },
  {
    name: "with spaces and signs in a header",
    grid: gridOf(
      columns.map(([header, ...cells]) => [header === "内部代号" ? "内部 代号*" : header, ...cells]),
    ),
    change: same,
  },
])("a layout that comes back $name keeps the team's word, and what changed is said", ({ grid, change }) => {
  const again = understood(grid, kept);
  const known = Object.entries(again.fields).find(([header]) => header.startsWith("内部"));
  expect(known?.[1]).toBe("material");
  expect(again.change).toEqual(change);
});

test("another table is not taken for a layout it shares little with", () => {
  const other = understood("订单号|客户|车牌号|司机\nWF1|优宝|浙B12345|张三\nWF2|润达|浙B12346|李四", kept);
  expect(other.change).toBeNull();
});

test("where a new column would be a field of the layout, the layout's column keeps it", () => {
  const again = understood(gridOf([...columns, ["材质", "PP", "PE"]]), kept);
  expect(again.fields).toMatchObject({ 内部代号: "material", 材质: null });
  expect(again.columns.at(-1)!.alternativeTo).toBe("material");
});

test.each([
  {
    name: "to a wording of the same field",
    from: "数量",
    to: "订单数量",
    field: "orderQty",
    sure: true,
  },
  { name: "to words Gendan does not know", from: "内部代号", to: "甲乙栏", field: "material", sure: false },
])("a column renamed $name is said and keeps its field, certain: $sure", ({ from, to, field, sure }) => {
  const again = understood(
    gridOf(columns.map(([header, ...cells]) => [header === from ? to : header, ...cells])),
    kept,
  );
  expect(again.change).toEqual({ ...same, renamed: [{ from, to }] });
  const column = again.columns.find(({ header }) => header === to)!;
  expect(column.field).toBe(field);
  expect(column.confidence >= 0.9).toBe(sure);
});

test("a column gone from one place and an unknown one at another are not one", () => {
  const others = columns.filter(([header]) => header !== "客户");
  const again = understood(gridOf([...others, ["甲乙栏", "1", "2"]]), kept);
  expect(again.change).toEqual({ ...same, added: ["甲乙栏"], gone: ["客户"] });
});

test("what the team confirms as a whole is certain when it comes back, and replaces only the same headers", () => {
  const more = understood(gridOf([...columns, ["颜色", "红", "蓝"]]), kept);
  const layouts = withConfirmed(kept, more.columns);
  expect(layouts).toHaveLength(2);
  const again = understood(gridOf([...columns, ["颜色", "红", "蓝"]].reverse()), layouts);
  expect(again.change).toEqual({ ...same, reordered: true });
  expect(again.columns.every(({ confidence }) => confidence === 1)).toBe(true);
  expect(again.fields).toEqual(more.fields);
  expect(withConfirmed(layouts, again.columns)).toHaveLength(2);
});

test("a table of two columns is known again by both headers only", () => {
  const two = understood("订单号|数量\nWF1|700\nWF2|800\nWF3|900");
  const layouts = withConfirmed([], two.columns);
  expect(understood("数量|订单号\n500|WF4\n600|WF5\n400|WF6", layouts).change).toEqual({
    ...same,
    reordered: true,
  });
  expect(understood("订单号|箱数\nWF3|10\nWF4|20\nWF5|30", layouts).change).toBeNull();
});

test("a column told to be another's field leaves that one known, as not known what it is", () => {
  const layouts = withColumnWord([layoutOf(first.columns)], "内部代号", "orderQty");
  const again = understood(gridOf(columns), layouts);
  expect(again.change).toEqual(same);
  expect(again.fields).toMatchObject({ 内部代号: "orderQty", 数量: null });
});

test("a word taken back leaves the column to Gendan", () => {
  const again = understood(gridOf(columns), withColumnWord(kept, "内部代号", undefined));
  expect(again.fields["内部代号"]).toBeNull();
  expect(again.change).toEqual(same);
});

test("a layout is kept once, and a table without a field not at all", () => {
  const once = withLayouts([], [first.columns, first.columns]);
  expect(once).toHaveLength(1);
  const nothing = understood("甲|乙|丙\n1|2|3\n4|5|6").columns;
  expect(withLayouts(once, [nothing])).toEqual(once);
});

test("kept layouts go through a file and back, headers like __proto__ too", () => {
  const odd = understood(gridOf([["__proto__", "1", "2"], ["constructor", "3", "4"], ...columns]));
  const layouts = withColumnWord(withLayouts([], [odd.columns]), "__proto__", "remarks");
  const back = profileSchema.parse(JSON.parse(JSON.stringify({ layouts })));
  expect(back.layouts).toEqual(layouts);
  const again = understood(
    gridOf([["__proto__", "1", "2"], ["constructor", "3", "4"], ...columns]),
    back.layouts,
  );
  expect(again.columns[0]).toMatchObject({ header: "__proto__", field: "remarks", confidence: 1 });
});

test("whatever the order and the place, a layout gives every column the field it had", () => {
  const places = fc.record({
    order: fc.shuffledSubarray([...columns], { minLength: columns.length }),
    above: fc.nat(5),
    left: fc.nat(3),
  });
  fc.assert(
    fc.property(places, ({ order, above, left }) => {
      const again = understood(gridOf(order, above, left), kept);
      expect(again.fields).toEqual({ ...first.fields, 内部代号: "material" });
    }),
    { numRuns: 40 },
  );
});
