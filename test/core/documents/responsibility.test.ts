import { checkedTable } from "../../support/checked-table";
import { madeDocument, madeFromSample } from "../../support/made-document";
import { blocksOf, notesOf, rowsOf } from "../../support/report-tables";

const date = "2025-06-20";
const columns = {
  orderNo: ["A1", "A2", "A3"],
  productName: ["湿巾", "干巾", "围兜"],
  orderQty: [10, 10, 10],
  exception: ["纸箱尺寸偏小", "无", null],
  complaint: [null, null, "客户说少片"],
  reworkCost: [1500, null, null],
};
const report = madeDocument("responsibility", [checkedTable(columns, { asOf: date })], { date });

test("a page for each line with an exception or complaint, none for a word that there is none", () => {
  const pages = blocksOf(report).filter((block) => block.kind === "facts" && block.items.length > 3);
  expect(pages).toHaveLength(2);
  expect(pages[0]).toMatchObject({ items: expect.arrayContaining([{ label: "损失金额", text: "1,500" }]) });
  expect(rowsOf(report, "accident-1")).toEqual([["客户说少片"]]);
});

test("the clauses its words point to, who answers, and a box to tick", () => {
  expect(rowsOf(report, "clauses-0")).toEqual(
    [
      ["跟单-2", "包材跟踪不到位：包材错误，或延期耽误生产", "跟单员：承担责任", "☐"],
      [
        "包材仓管-1",
        "进仓包材的质量、数量未检验",
        "包材仓管：主要责任；质检：连带责任；包装主任：连带责任",
        "☐",
      ],
      ["质检-1", "包材与产品不符，未套袋、未试纸箱", "质检：主要责任", "☐"],
    ].map((row) =>
      row.map((text) =>
        text.startsWith("包材仓管：") ? expect.stringContaining("包材仓管：主要责任") : text,
      ),
    ),
  );
});

test("the whole matrix stands behind", () => {
  expect(rowsOf(report, "matrix")).toHaveLength(29);
});

test("no exception is said", () => {
  const none = checkedTable({ ...columns, exception: [], complaint: [] }, { asOf: date });
  expect(notesOf(madeDocument("responsibility", [none], { date }))[0]).toContain("没有记录异常");
});

test("the sample of orders: a page for each of its open lines with an exception", async () => {
  const made = await madeFromSample("responsibility", "S01", { date });
  const pages = blocksOf(made).filter((block) => block.kind === "table" && block.id.startsWith("accident-"));
  expect(pages).toHaveLength(17);
});
