import { madeDocument } from "../support/made-document";
import { columnOf, notesOf, rowsOf } from "../support/report-tables";
import { checkedWorkbook } from "./duties/checked-workbook";

const date = "2025-06-20";

const orders = `
  外销订单收付表
  订单号|客户|品名|订单数量|装箱数|箱规|毛重KG|金额|币种|付款方式|下单日期|交期|计划出货日期|目的地|原料成本(RMB)|包材成本(RMB)|运费(RMB)|额外运费(RMB)
  WF2506401|KIDCO LTD|湿巾|10000|24|60×40×50cm|8|5000|USD|30/70|2025-05-10|2025-06-30|2025-06-23|Hamburg||||
  WF2506402|杭州店面|围兜|2400|24|60×40×50cm|8|20000|RMB|款到发货|2025-05-12|2025-06-27|2025-06-25|杭州|9000|1200.5|800|350
  WF2506403|宁波海纳|干巾|240|24|60×40×50cm|8|8000|RMB|月结30天|2025-05-20|2025-08-30|2025-08-20|宁波|8500||300|`;

const payments = `
  收款登记
  订单号|客户|款项|币种|应收日期|应收金额|收款日期|收款金额
  WF2506401|KIDCO LTD|定金|USD|2025-05-10|1500|2025-05-15|1500
  WF2506402|杭州店面|货款|RMB|||2025-06-10|5000
  WF2506402|杭州店面|运费|RMB|||2025-06-10|800
  WF2506402|杭州店面|尾款|USD|||2025-06-12|100`;

const quotes = `
  物流报价
  物流商|运输方式|起运地|目的地|每公斤单价|每方单价|每柜单价|柜型|最低收费|币种|运输天数|报价有效期至
  中远|海运|宁波|Hamburg||60|1800|40HQ||USD|32|2025-07-31
  DHL|空运|上海|Hamburg|5||||200|USD|5|2025-06-30
  德邦|汽运|宁波|杭州|0.6|200|||150|RMB|1|2025-06-10
  安能|汽运|宁波|杭州|0.5|180|||150|RMB|2|2025-12-31`;

const log = `
  异常台账
  发生日期|订单号|异常类型|异常描述|责任人|额外运费|返工费|费用承担方|费用结清日期
  2025-06-02|WF2506402|物流|改走专车|陈静|350||客户|2025-06-15
  2025-06-05|WF2506403|质量|返工重包|包装主任||420|包装部|`;

const tables = () =>
  checkedWorkbook(
    [
      { name: "订单", grid: orders },
      { name: "收款", grid: payments },
      { name: "物流报价", grid: quotes },
      { name: "异常台账", grid: log },
    ],
    date,
  );

test("receivables: 3,500 of WF2506401, 15,000 of WF2506402, 8,000 after shipment; dollars pay no yuan", async () => {
  const report = madeDocument("receivables", await tables(), { date });
  expect(rowsOf(report, "sums")).toEqual([
    ["CNY", null, 15_000, null, 8000, 23_000],
    ["USD", null, 3500, null, null, 3500],
  ]);
  expect(columnOf(report, "soon", "received")).toEqual([null, 5000]);
  expect(rowsOf(report, "loose").map((row) => row.slice(1, 6))).toEqual([
    ["WF2506402", "杭州店面", 100, "USD", "与应收币种不同"],
  ]);
});

test("what is planned to ship unpaid is a finding", async () => {
  const found = (await tables()).flatMap(({ findings }) => findings);
  expect(
    found.filter(({ code }) => code === "ship-planned-while-unpaid").map(({ row, args }) => [row, args]),
  ).toEqual([
    [3, { ship: "2025-06-23", money: "3500 USD" }],
    [4, { ship: "2025-06-25", money: "15000 CNY" }],
  ]);
});

test("cost per order: 20,000 less 9,000, 1,200.50, 800 and 350 leaves 8,649.50; a loss is shown", async () => {
  const report = madeDocument("order-costs", await tables(), { date });
  expect(columnOf(report, "orders", "order")).toEqual(["WF2506402", "WF2506403"]);
  expect(columnOf(report, "orders", "margin")).toEqual([8649.5, -1220]);
  expect(rowsOf(report, "sums")).toEqual([
    ["CNY", 2, 28_000, 20_570.5, 7429.5, expect.closeTo(0.265_339, 5)],
  ]);
  expect(notesOf(report).join()).toContain("1 笔在别的表里也有同一订单的同一费用，没有重复计：异常台账!3");
});

test("extra costs by who bears them, settled or not", async () => {
  const report = madeDocument("disputed-costs", await tables(), { date });
  expect(
    rowsOf(report, "sums").map(([bearer, , count, open, settled]) => [bearer, count, open, settled]),
  ).toEqual([
    ["包装部", 1, 420, null],
    ["客户", 1, null, 350],
  ]);
});

test("quotes: by sea 1 × 40HQ for 1,800 but late, by air 8,340 kg of volume weight; a quote that expired is not advised", async () => {
  const report = madeDocument("freight-quotes", await tables(), { date });
  const rows = columnOf(report, "offers", "order").map((order, at) => [
    order,
    ...["forwarder", "cost", "currency", "verdict"].map((column) => columnOf(report, "offers", column)[at]),
  ]);
  expect(rows).toEqual([
    ["WF2506401", "中远", 1800, "USD", "最便宜，但晚"],
    ["WF2506401", "DHL", 41_700, "USD", "建议：按期到达中最便宜"],
    // 100 cartons are 12 m³ and 800 kg: 12 × 180 beats 800 × 0.5.
    ["WF2506402", "安能", 2160, "CNY", "建议：按期到达中最便宜"],
    ["WF2506402", "德邦", 2400, "CNY", "报价 2025-06-10 已过期"],
  ]);
});
