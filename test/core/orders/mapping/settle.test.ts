import { understandSheet } from "../../../../src/core/orders/understand";
import { sheetFromGrid } from "../../../support/sheet-from-grid";

/** How one column is understood beside others: `field confidence`. */
function fieldOf(header: string, values: readonly string[], others: readonly (readonly string[])[]): string {
  const columns = [[header, ...values], ...others];
  const rows = values.map((value, at) =>
    [value, ...others.map((cells) => cells[(at % (cells.length - 1)) + 1] ?? "")].join(" | "),
  );
  const grid = [columns.map(([name]) => name).join(" | "), ...rows].join("\n");
  const column = understandSheet(sheetFromGrid(grid))[0]?.columns.find((one) => one.header === header);
  return `${column?.field ?? "-"} ${(column?.confidence ?? 0) >= 0.9 ? "sure" : "asked"}`;
}

const orderNo = ["订单号", "W1", "W2", "W3"];
const customer = ["客户", "优宝", "润达", "海纳"];
const supplier = ["供应商", "宏达", "永佳", "华彩"];
const product = ["品名", "湿巾", "干巾", "围兜"];
const code = ["货号", "H-1", "H-2", "H-3"];
const quantity = ["订单数量", "500", "300", "200"];
const required = ["要求交期", "2025-03-05", "2025-03-06", "2025-03-09"];
const shipped = ["已出货数量", "100", "0", "0"];
const deposit = ["定金", "100.5", "200", "300"];
const plate = ["车牌号", "浙B·12345", "沪A·88L12", "浙B·6Q788"];
const driver = ["司机", "老周", "小吴", "老周"];
const days = ["2025-03-01", "2025-03-02", "2025-03-03"];

test.each([
  { header: "编号", values: ["1", "2", "3"], others: [customer, product, quantity], expected: "seqNo sure" },
  {
    header: "编号",
    values: ["H-1", "H-2", "H-9"],
    others: [customer, product, quantity],
    expected: "productCode asked",
  },
  { header: "Item", values: ["1", "2", "3"], others: [customer, product, quantity], expected: "seqNo sure" },
  {
    header: "Item",
    values: ["Wet wipes, 80 s", "Baby bib small", "Bed sheet white"],
    others: [customer, quantity, required],
    expected: "productName asked",
  },
  {
    header: "行号",
    values: ["1", "2", "1"],
    others: [orderNo, product, quantity],
    expected: "orderLine sure",
  },
  { header: "行号", values: ["1", "2", "3"], others: [customer, product, quantity], expected: "seqNo asked" },
  {
    header: "Item No",
    values: ["H-1", "H-2", "H-9"],
    others: [orderNo, product, quantity],
    expected: "productCode sure",
  },
  {
    header: "Item No",
    values: ["10", "20", "30"],
    others: [orderNo, code, quantity],
    expected: "orderLine asked",
  },
  {
    header: "PO No",
    values: ["P1", "P2", "P3"],
    others: [customer, product, quantity],
    expected: "customerPo sure",
  },
  {
    header: "PO No",
    values: ["P1", "P2", "P3"],
    others: [supplier, product, quantity],
    expected: "purchaseNo sure",
  },
  {
    header: "PO No",
    values: ["P1", "P2", "P3"],
    others: [product, quantity, required],
    expected: "purchaseNo asked",
  },
  { header: "ETD", values: days, others: [orderNo, product, required], expected: "plannedShipDate sure" },
  { header: "ETD", values: days, others: [orderNo, product, quantity], expected: "requiredDate asked" },
  {
    header: "Promised Date",
    values: days,
    others: [orderNo, product, required],
    expected: "repliedDate sure",
  },
  {
    header: "Balance",
    values: ["400", "300", "200"],
    others: [orderNo, quantity, shipped],
    expected: "unshippedQty sure",
  },
  {
    header: "Balance",
    values: ["400.5", "300", "200"],
    others: [orderNo, quantity, deposit],
    expected: "balanceDue sure",
  },
  {
    header: "Packing",
    values: ["24", "24", "12"],
    others: [orderNo, product, quantity],
    expected: "pcsPerCarton asked",
  },
  {
    header: "箱型",
    values: ["40HQ", "20GP", "40HQ"],
    others: [orderNo, plate, driver],
    expected: "containerType sure",
  },
  {
    header: "箱型",
    values: ["60*40*35", "55*35*32", "60*40*35"],
    others: [orderNo, product, quantity],
    expected: "cartonSize sure",
  },
  { header: "日期", values: days, others: [orderNo, plate, driver], expected: "actualShipDate sure" },
  { header: "日期", values: days, others: [orderNo, product, quantity], expected: "orderDate asked" },
  {
    header: "实际出货",
    values: days,
    others: [orderNo, product, quantity],
    expected: "actualShipDate asked",
  },
  {
    header: "实际出货",
    values: ["500", "200", "0"],
    others: [orderNo, product, quantity],
    expected: "shippedQty asked",
  },
  {
    header: "交期",
    values: ["甲班", "乙班", "丙班", "甲班", "乙班"],
    others: [orderNo, product, quantity],
    expected: "- asked",
  },
  {
    header: "订单数量",
    values: [...days, ...days],
    others: [orderNo, product, customer],
    expected: "- asked",
  },
])(
  "$header of $values beside $others.0.0, $others.1.0, $others.2.0 is $expected",
  ({ header, values, others, expected }) => {
    expect(fieldOf(header, values, others)).toBe(expected);
  },
);
