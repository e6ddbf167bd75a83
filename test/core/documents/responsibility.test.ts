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

const log = checkedTable(
  {
    openedDate: ["2025-06-02", "2025-03-01", "2025-03-02"],
    closedDate: ["2025-06-10", "2025-03-05", null],
    orderNo: ["A1", "A8", "A9"],
    exception: ["发错包装袋", "多片", "说不清"],
    clause: ["包材仓管-4", "包装-2", "跟单-99"],
    lossAmount: [800, null, null],
  },
  { asOf: date, kind: "exceptions", sheet: "异常台账" },
);

test("each exception of the log that is open or of the month has a page; its order line none besides", () => {
  const made = madeDocument("responsibility", [log, checkedTable(columns, { asOf: date })], { date });
  const accidents = blocksOf(made).flatMap((block) =>
    block.kind === "table" && block.id.startsWith("accident-") ? rowsOf(made, block.id) : [],
  );
  expect(accidents).toEqual([["发错包装袋"], ["说不清"], ["客户说少片"]]);
});

test("a clause that is decided stands alone; one the matrix lacks is asked about", () => {
  const made = madeDocument("responsibility", [log], { date });
  expect(rowsOf(made, "clauses-0").map(([code]) => code)).toEqual(["包材仓管-4"]);
  expect(rowsOf(made, "clauses-1")).toEqual([]);
  expect(notesOf(made)).toContain("登记的条款“跟单-99”不在责任划分表中，请重新认定。");
});

test("for chosen orders closed exceptions have a page too", () => {
  const made = madeDocument("responsibility", [log], { date, orders: ["A8"] });
  expect(rowsOf(made, "accident-0")).toEqual([["多片"]]);
});
