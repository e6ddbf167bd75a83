import { dayFromText } from "../../../src/core/dates/day";
import { checkedTable } from "../../support/checked-table";
import { madeDocument } from "../../support/made-document";
import { columnOf, notesOf, rowsOf } from "../../support/report-tables";

/** A Friday. */
const date = "2025-06-20";
const day = dayFromText;

const machines = checkedTable(
  { machine: ["1号机", "2号机"], productName: [null, "围兜"], dailyCapacity: [1000, 500] },
  { asOf: date, kind: "capacity", sheet: "产能" },
);
const tables = [
  checkedTable(
    {
      orderNo: ["A1", "A2", "N1", "N2", "N3", "X1", "X2"],
      customer: ["甲", "甲", "乙", "乙", "丙", "丁", "丁"],
      productName: ["湿巾", "湿巾", "湿巾", "围兜", "湿巾", "湿巾", "湿巾"],
      colour: ["白", "白", "白", "白", "粉", "蓝", "白"],
      machine: ["1号机", "1号机", null, null, null, "8号机", "8号机"],
      orderQty: [2000, 3000, 1000, 500, 2000, 100, 50],
      stockQty: [0, 0, 0, 0, 0, 400, 0],
      requiredDate: [
        "2025-06-24",
        "2025-06-30",
        "2025-06-25",
        "2025-06-23",
        "2025-06-30",
        "2025-07-30",
        "2025-07-30",
      ],
    },
    { asOf: date },
  ),
  machines,
];
const report = madeDocument("capacity", tables, { date });

test("each line without a machine has its earliest day, the earliest due first, nobody made late by it", () => {
  expect(columnOf(report, "promises", "orderNo")).toEqual(["N2", "N1", "N3"]);
  expect(columnOf(report, "promises", "machine")).toEqual(["2号机", "1号机", "1号机"]);
  // A1 and A2 take five days from Monday on; N1 goes between them, for A2 has a day to spare.
  expect(columnOf(report, "promises", "earliest")).toEqual([
    day("2025-06-23"),
    day("2025-06-25"),
    day("2025-07-02"),
  ]);
  expect(columnOf(report, "promises", "verdict")).toEqual(["能", "能", "晚 2 天"]);
});

test("where the day is too late, what could be done and the day each gives", () => {
  expect(columnOf(report, "options", "way")).toEqual(["调整排期", "加一班", "外协", "替代品"]);
  expect(columnOf(report, "options", "date")).toEqual([
    day("2025-06-27"),
    day("2025-06-23"),
    day("2025-06-30"),
    null,
  ]);
  const what = columnOf(report, "options", "what");
  expect(what[0]).toBe("1号机 提前做，影响：A2 甲 推到 07-02（晚 2 天）");
  expect(what[2]).toBe("外协 2,000，其余自己按期做完");
  expect(what[3]).toContain("湿巾");
  expect(what[3]).toContain("300");
});

test("load by week: what is due against the working days there are", () => {
  const rows = rowsOf(report, "load").filter(([machine]) => machine === "1号机");
  expect(rows.slice(0, 3)).toEqual([
    ["1号机", "06-16 周及以前", 0, 0, null, 0],
    ["1号机", "06-23 周及以前", 5, 3, 0.6, 2],
    ["1号机", "06-30 周及以前", 5, 5, 1, 2],
  ]);
});

test("lines that no machine of the sheet makes are named", () => {
  expect(notesOf(report).join()).toContain("1 行没有算入（缺数量，或产能表里没有能做它的机台）：X2");
});

test("without a capacity sheet it says what it takes, and offers it empty", () => {
  const made = madeDocument("capacity", [checkedTable({ orderNo: ["A1"], orderQty: [1] }, { asOf: date })], {
    date,
  });
  expect(rowsOf(made, "wants").map(([column]) => column)).toContain("日产能");
  expect(notesOf(made).join()).toContain("gendan template --kind");
});

test("a chosen order is promised among all the others, not as if the machines were free", () => {
  const chosen = madeDocument("capacity", tables, { date, orders: ["N3"] });
  expect(columnOf(chosen, "promises", "orderNo")).toEqual(["N3"]);
  expect(columnOf(chosen, "promises", "earliest")).toEqual([day("2025-07-02")]);
  expect(rowsOf(chosen, "load")).toEqual(rowsOf(report, "load"));
});

test("a first part in time and the rest later, where some of it fits", () => {
  const made = madeDocument(
    "capacity",
    [
      checkedTable(
        {
          orderNo: ["A1", "N1"],
          productName: ["湿巾", "湿巾"],
          machine: ["1号机", null],
          orderQty: [2000, 3000],
          requiredDate: ["2025-06-24", "2025-06-26"],
        },
        { asOf: date },
      ),
      machines,
    ],
    { date },
  );
  // Monday and Tuesday are A1's; Wednesday and Thursday make 2,000 of N1, Friday the rest.
  expect(columnOf(made, "options", "way")).toEqual(["调整排期", "加一班", "外协", "分批交付", "替代品"]);
  expect(columnOf(made, "options", "what")).toEqual([
    "1号机 提前做，影响：A1 推到 06-27（晚 3 天）",
    "1号机 从现在起两班",
    "外协 1,000，其余自己按期做完",
    "按期先交 2,000，余下 1,000 之后交",
    "同品名没有现货",
  ]);
});
