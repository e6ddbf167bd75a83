import type { CheckedTable } from "../../../src/core/check";
import { langs } from "../../../src/core/lang";
import { suggestionKinds } from "../../../src/core/review/suggestions";
import { checkedTable } from "../../support/checked-table";
import { rowsOf, tableOf } from "../../support/report-tables";
import { review } from "./review-of";

const asOf = "2025-07-05";

/** Lines of a customer due in June, one a sign: `+` on time, `-` five days late, `o` open. */
function lines(customer: string, signs: string, month = "06"): CheckedTable {
  const each = [...signs];
  return checkedTable(
    {
      orderNo: each.map((_, at) => `${customer}${month}${at}`),
      customer: each.map(() => customer),
      requiredDate: each.map(() => `2025-${month}-10`),
      actualShipDate: each.map((sign) =>
        sign === "o" ? null : sign === "+" ? `2025-${month}-10` : `2025-${month}-15`,
      ),
    },
    { asOf, sheet: `${customer}${month}` },
  );
}

function log(rows: number): CheckedTable {
  const each = Array.from({ length: rows }, (_, at) => at);
  return checkedTable(
    {
      exception: each.map((at) => `事${at}`),
      exceptionType: each.map(() => "包材"),
      cause: each.map(() => "沟通不畅"),
      severity: each.map((at) => (at === 0 ? "严重" : null)),
      openedDate: each.map((at) => `2025-06-${String(at + 10)}`),
      lossAmount: each.map((at) => (at === 0 ? 1250 : null)),
      responsible: each.map(() => "仓库"),
    },
    { asOf, kind: "exceptions", sheet: "异常台账" },
  );
}

const owed = checkedTable(
  {
    orderNo: ["R1", "R2"],
    amount: [1000, 200],
    currency: ["CNY", "USD"],
    balanceDue: [1000, 200],
    requiredDate: ["2025-05-10", "2025-05-12"],
    actualShipDate: ["2025-05-10", "2025-05-12"],
  },
  { asOf },
);

const freight = checkedTable(
  { orderNo: ["F1"], requiredDate: ["2025-06-10"], freightCost: [9000], currency: ["USD"] },
  { asOf },
);

const cases: readonly { name: string; tables: readonly CheckedTable[]; row: readonly (string | number)[] }[] =
  [
    {
      name: "the on-time rate fell",
      tables: [lines("甲", "++++", "05"), lines("甲", "++-o")],
      row: [
        "准时交付率 50.0%，比上月低 50.0 个百分点：逐行查看 1 行延期和 1 行未完成的原因，先补填异常和原因。",
        "准时交付率",
        0.5,
      ],
    },
    {
      name: "lines long overdue",
      tables: [lines("甲", "oo")],
      row: [
        "逾期 7 个工作日以上还有 2 行（最久的是 甲060）：逐行与业务、生产定新交期，已出货或取消的补登状态。",
        "逾期 7 个工作日以上",
        2,
      ],
    },
    {
      name: "a customer far below the month",
      tables: [lines("甲", "++++++"), lines("乙", "+----")],
      row: [
        "客户“乙”准时率 20.0%（到期 5 行），比全月低 43.6 个百分点：单独开会过一遍在手订单。",
        "客户准时率",
        0.2,
      ],
    },
    {
      name: "a cause that came back",
      tables: [lines("甲", "+"), log(3)],
      row: [
        "“包材”因“沟通不畅”本月 3 起、近十二个月 3 起：定一条纠正措施，写明负责人和期限。",
        "同类异常起数",
        3,
      ],
    },
    {
      name: "exceptions still open",
      tables: [lines("甲", "+"), log(3)],
      row: ["未关闭的异常 3 起，其中严重的 1 起：逐起定负责人和关闭日期，严重的上报。", "未关闭异常", 3],
    },
    {
      name: "nobody has decided who answers",
      tables: [log(2)],
      row: ["本月有 2 起异常没有认定责任条款：用“责任认定书”逐起认定。", "待认定责任", 2],
    },
    {
      name: "the largest cost that somebody has to bear: freight itself is none",
      tables: [log(2), freight],
      row: ["异常损失 1,250（1 行，仓库）：查明原因，该由对方承担的开单追回。", "最大一项费用", 1250],
    },
    {
      name: "money owed and late, each currency by itself",
      tables: [owed],
      row: ["逾期未收 2 笔：CNY 1,000、USD 200。按“应收货款”逐笔催收，款未到的先不放货。", "逾期未收", 2],
    },
    {
      name: "poor data",
      tables: [
        checkedTable({ orderNo: ["A"] }, { asOf, findings: [{ at: { line: 0 }, severity: "error" }] }),
      ],
      row: ["数据准确率 0.0%，有 1 处错误：按“数据问题排行”从多到少改，改完再复盘。", "数据准确率", 0],
    },
  ];

test.each(cases)("$name: the suggestion names its figure", ({ tables, row }) => {
  const { report } = review(tables, { asOf });
  expect(rowsOf(report, "suggestions")).toContainEqual(row);
});

test("each figure of a suggestion leads somewhere", () => {
  for (const { tables } of cases) {
    for (const row of tableOf(review(tables, { asOf }).report, "suggestions").rows) {
      expect(row[2]?.link).toBeDefined();
    }
  }
});

test("a month in order suggests nothing", () => {
  const { report } = review([lines("甲", "++++", "05"), lines("甲", "++++")], { asOf });
  expect(tableOf(report, "suggestions")).toMatchObject({ rows: [], empty: "从数字看没有特别要提的。" });
});

test("suggestions have names of their own and the same places in both languages", () => {
  expect(new Set(suggestionKinds.map(({ id }) => id)).size).toBe(suggestionKinds.length);
  for (const { text } of suggestionKinds) {
    const [zh, en] = langs.map((lang) => [...text[lang].matchAll(/\{(\w+)/g)].map(([, name]) => name).sort());
    expect(en).toEqual(zh);
  }
});
