import { understandSheet } from "../../../../src/core/orders/understand";
import { cellAddress } from "../../../../src/core/sheet/address";
import { sheetFromGrid } from "../../../support/sheet-from-grid";

const table = `
      货号|品名|数量|备注
      GJ-80|湿巾80抽|4800|
      GJ-20|湿巾20抽|9600|英文版`;

function formOf(above: string, settled = {}, below = table) {
  const [found] = understandSheet(sheetFromGrid(`\n      ${above}${below}`), settled);
  return (found?.formFields ?? []).map(
    ({ field, row, column, value }) => `${field} ${cellAddress(row, column)} ${value}`,
  );
}

test.each([
  { name: "a label and its value in one cell", above: "合同号：ABC-1", form: ["orderNo A1 ABC-1"] },
  { name: "a label beside its value", above: "客户:|王先生", form: ["customer B1 王先生"] },
  { name: "a date", above: "下单日期|2025-03-01", form: ["orderDate B1 2025-03-01"] },
  { name: "a bare serial of a date", above: "交期：|45741", form: ["requiredDate B1 45741"] },
  {
    name: "several in a row",
    above: "柜号：CBHU3202732  船名：MSC ANNA|||客户：百联",
    form: ["containerNo A1 CBHU3202732", "vessel A1 MSC ANNA", "customer D1 百联"],
  },
  {
    name: "a merged value",
    above: "客户|KIDCO LTD|<|交期|2025-03-25",
    form: ["customer B1 KIDCO LTD", "requiredDate E1 2025-03-25"],
  },
  { name: "words that only may be a field", above: "日期：2025-03-01", form: [] },
  { name: "two numbers that might be the order's", above: "合同号：A-1|PI号：B-2", form: [] },
  { name: "the same said twice", above: "订单号：A-1|订单号：A-1", form: ["orderNo A1 A-1"] },
  { name: "an invoice's own number", above: "Invoice No.: CI-1", form: [] },
  { name: "a figure that is a sum, not a line's", above: "订单数量：14400", form: [] },
  { name: "money as the unit of sums", above: "单位：元", form: [] },
  { name: "the unit of the lines", above: "单位：包", form: ["unit A1 包"] },
  {
    name: "all customers, as a report was asked for",
    above: "客户：全部|业务员：王芳",
    form: ["salesperson B1 王芳"],
  },
  { name: "a period", above: "交货日期：2025-03-01至2025-03-31", form: [] },
  { name: "a period in figures", above: "交货日期：3/1 ~ 3/31", form: [] },
  { name: "several orders", above: "订单号：A-1、A-2", form: [] },
  { name: "a legend", above: "颜色：红=加急 黄=已出货", form: [] },
  { name: "a date that is none", above: "交期：见合同", form: [] },
  { name: "one pair without a colon or a figure", above: "产品|基本资料", form: [] },
  { name: "a column the table has", above: "货号：X-1", form: [] },
])("$name", ({ above, form }) => {
  expect(formOf(above)).toEqual(form);
});

test("what the team has said of a label holds", () => {
  expect(formOf("单号：A-1", { 单号: "customerPo" })).toEqual(["customerPo A1 A-1"]);
  expect(formOf("合同号：A-1", { 合同号: null })).toEqual([]);
});

test("a column that might be the field keeps the form's value out", () => {
  const doubtful = `
      货号|品名|数量|单号
      GJ-80|湿巾80抽|4800|X1
      GJ-20|湿巾20抽|9600|X2`;
  expect(formOf("合同号：ABC-1", {}, doubtful)).toEqual([]);
});

test("the form's fields count for what the table is, and are not missed", () => {
  const sheet = sheetFromGrid(`
      订单号：A-1|客户：百联|交期：2025-03-25
      货号|品名|数量|备注
      GJ-80|湿巾80抽|4800|
      GJ-20|湿巾20抽|9600|英文版`);
  const [found] = understandSheet(sheet);
  expect(found).toMatchObject({ kind: "orders", missingFields: [] });
});

test("a form belongs to the table right below it", () => {
  const sheet = sheetFromGrid(`
      柜号：CBHU3202732
      订单号|品名|箱数|毛重
      WF1|湿巾|20|180
      WF2|围兜|30|200
      制表人：王芳|客户：旧
      |
      柜号：TGHU7654321
      货号|数量|交期|业务员
      GJ-80|4800|2025-03-25|李强
      GJ-20|9600|2025-03-26|李强`);
  const forms = understandSheet(sheet).map(({ formFields }) => formFields.map(({ value }) => value));
  expect(forms).toEqual([["CBHU3202732"], ["TGHU7654321"]]);
});
