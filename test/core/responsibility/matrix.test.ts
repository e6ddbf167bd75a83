import { degreeNames, roleNames } from "../../../src/core/responsibility/clause";
import { accidents } from "../../../src/core/responsibility/accidents";
import { clauses, type MatrixClause } from "../../../src/core/responsibility/clauses";
import { answersText, clauseOf } from "../../../src/core/responsibility/matrix";

/** The matrix as domain.md lists it: code, then who answers and how. */
const expected: readonly (readonly [string, Record<string, string>])[] = [
  ["业务员-1", { sales: "bears" }],
  ["业务员-2", { sales: "bears" }],
  ["业务员-3", { sales: "bears" }],
  ["业务员-4", { sales: "bears" }],
  ["业务员-5", { sales: "main" }],
  ["跟单-1", { sales: "main", clerk: "joint" }],
  ["跟单-2", { clerk: "bears" }],
  ["跟单-3", { clerk: "bears" }],
  ["跟单-4", { clerk: "bears" }],
  ["跟单-5", { clerk: "bears" }],
  ["跟单-6", { clerk: "corresponding" }],
  ["装柜", { clerk: "bears" }],
  ["原料仓管-1", { materialKeeper: "main", operator: "joint", inspector: "joint" }],
  ["原料仓管-2", { materialKeeper: "main" }],
  ["原料仓管-3", { materialKeeper: "full" }],
  ["包材仓管-1", { packagingKeeper: "main", packingHead: "joint", inspector: "joint" }],
  ["包材仓管-2", { packagingKeeper: "main", packingHead: "joint", inspector: "joint" }],
  ["包材仓管-3", { packagingKeeper: "full" }],
  ["包材仓管-4", { packagingKeeper: "half", packingHead: "half" }],
  ["开机-1", { operator: "bears" }],
  ["开机-2", { operator: "full" }],
  ["开机-3", { inspector: "main", operator: "joint" }],
  ["开机-4", { operator: "joint" }],
  ["质检-1", { inspector: "main" }],
  ["质检-2", { inspector: "main" }],
  ["质检-3", { inspector: "joint" }],
  ["包装-1", { packingHead: "half", packagingKeeper: "half" }],
  ["包装-2", { packingHead: "main", inspector: "joint" }],
  ["包装-3", { packingHead: "main", inspector: "joint" }],
];

test("the matrix is the source's: 28 numbered lines and the miscount at loading", () => {
  expect(clauses.map(({ code, answers }) => [code, answers])).toEqual(expected);
  expect(clauses.filter(({ code }) => /-\d$/.test(code))).toHaveLength(28);
});

test.each([
  ["跟单-1", "跟单-1"],
  ["跟单员1", "跟单-1"],
  [" 跟单 － 3 ", "跟单-3"],
  ["业务4", "业务员-4"],
  ["原材料仓管-2", "原料仓管-2"],
  ["包材仓管—４", "包材仓管-4"],
  ["开机工2", "开机-2"],
  ["质检员-3", "质检-3"],
  ["装柜", "装柜"],
  ["Loading", "装柜"],
])("%p names the clause %s", (written, code) => {
  expect(clauseOf(written)?.code).toBe(code);
});

test.each(["", "跟单", "跟单-7", "跟单-11", "司机-1", "__proto__"])("%p names none", (written) => {
  expect(clauseOf(written)).toBeNull();
});

test.each([
  { code: "跟单-1", zh: "业务员：主要责任；跟单员：连带责任", en: "sales: main; clerk: joint" },
  {
    code: "开机-4",
    zh: "开机工：连带责任（与发料一方）",
    en: "operator: joint (with whoever issued it)",
  },
  {
    code: "包材仓管-4",
    zh: "包材仓管：对半责任；包装主任：对半责任",
    en: "packaging keeper: half; packing head: half",
  },
])("$code is said in both languages", ({ code, zh, en }) => {
  const clause: MatrixClause = clauseOf(code)!;
  expect(answersText(clause, "zh-CN")).toBe(zh);
  expect(answersText(clause, "en")).toBe(en);
});

test("every role and every degree of the source occurs", () => {
  const answers = clauses.flatMap((clause) => Object.entries(clause.answers));
  expect(new Set(answers.map(([role]) => role))).toEqual(new Set(Object.keys(roleNames)));
  expect(new Set(answers.map(([, degree]) => degree))).toEqual(new Set(Object.keys(degreeNames)));
});

test("every line of the matrix has its own accident in both languages", () => {
  expect(Object.keys(accidents)).toEqual(clauses.map(({ code }) => code));
  for (const lang of ["zh-CN", "en"] as const) {
    expect(new Set(Object.values(accidents).map((text) => text[lang])).size).toBe(clauses.length);
  }
});
