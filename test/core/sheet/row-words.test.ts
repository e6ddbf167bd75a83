import { mayBeTotal, rowWord } from "../../../src/core/sheet/row-words";

test.each([
  ...[
    "合计",
    "合 计：",
    "合計",
    "合计 Total",
    "总计/TOTAL:",
    "總計：",
    "总计",
    "TOTAL",
    "Grand Total",
    "TOTALS",
    "合计箱数：",
    "Total (RMB)",
    "TOTAL PACKAGES",
  ].map((text) => ({ text, word: "total" })),
  ...["小计", "3月小计", "Subtotal", "Sub-Total:", "KIDCO 合计", "优宝小计"].map((text) => ({
    text,
    word: "subtotal",
  })),
  ...["注：交期以业务员确认为准", "备注：", "Note: subject to change", "图例：灰=取消", "注意事项"].map(
    (text) => ({
      text,
      word: "note",
    }),
  ),
  ...["制表人：张三", "审核：", "第 1 页 共 2 页", "Signature", "PLACE & DATE OF ISSUE", "Page 1 of 3"].map(
    (text) => ({
      text,
      word: "footer",
    }),
  ),
  ...["注塑件", "总计划", "Notebook", "制单部门：", "业务员", "Totally", "数量", "WF2503001"].map((text) => ({
    text,
    word: null,
  })),
])("$text is $word", ({ text, word }) => {
  expect(rowWord(text)).toBe(word);
});

test.each(["合计", "小计", "SUM", "Sub-total", "TOTALES", "共计", "总数", "汇总"])(
  "%s may be a total",
  (text) => {
    expect(mayBeTotal(text)).toBe(true);
  },
);
