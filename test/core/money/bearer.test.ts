import { bearerOf } from "../../../src/core/money/bearer";
import { orderLines, type TestCell } from "../../support/order-lines";

const cases: readonly {
  name: string;
  bornBy: TestCell;
  responsible: TestCell;
  clause: TestCell;
  zh: string | null;
  en: string | null;
}[] = [
  {
    name: "who is named as bearing it",
    bornBy: " 客户 ",
    responsible: "王芳",
    clause: "跟单-2",
    zh: "客户",
    en: "客户",
  },
  {
    name: "else who is responsible",
    bornBy: null,
    responsible: "王芳",
    clause: "跟单-2",
    zh: "王芳",
    en: "王芳",
  },
  {
    name: "else the roles of the clause",
    bornBy: null,
    responsible: null,
    clause: "包材仓管-4",
    zh: "包材仓管 / 包装主任",
    en: "packaging keeper / packing head",
  },
  {
    name: "a clause nobody knows names nobody",
    bornBy: null,
    responsible: null,
    clause: "第九条",
    zh: null,
    en: null,
  },
  { name: "nobody", bornBy: null, responsible: null, clause: null, zh: null, en: null },
];

test.each(cases)("$name", ({ bornBy, responsible, clause, zh, en }) => {
  const lines = orderLines({ bornBy: [bornBy], responsible: [responsible], clause: [clause] });
  expect(bearerOf(lines, 0, "zh-CN")).toBe(zh);
  expect(bearerOf(lines, 0, "en")).toBe(en);
});

test("a table without such columns names nobody", () => {
  expect(bearerOf(orderLines({ orderNo: ["A1"] }), 0, "en")).toBeNull();
});
