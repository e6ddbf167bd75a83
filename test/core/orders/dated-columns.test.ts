import { understandSheet } from "../../../src/core/orders/understand";
import { columnLetters } from "../../../src/core/sheet/address";
import { sheetFromGrid } from "../../support/sheet-from-grid";

test.each([
  {
    name: "days of a weekly plan",
    header: "线别|订单号|品名|订单数量|2025-03-17|2025-03-18|2025-03-19|合计",
    row: "A线|WF1|湿巾|900|300|300|300|900",
    dated: "E F G",
  },
  {
    name: "months of a forecast",
    header: "Model|Description|Customer|Jan-25|Feb-25|Mar-25|Apr-25|Total",
    row: "HB-3|Blender|PHX|1|2|3|4|10",
    dated: "D E F G",
  },
  {
    name: "days without a year",
    header: "订单号|客户|品名|3/17|3/18|3月19日|20号|备注",
    row: "WF1|优宝|湿巾|1|2|3|4|",
    dated: "D E F G",
  },
  {
    name: "weekdays",
    header: "机台|产品|周一|周二|周三|周四|周五|备注",
    row: "1号机|湿巾|1|2|3|4|5|",
    dated: "C D E F G",
  },
  {
    name: "an order table with date columns of our own",
    header: "订单号|客户|品名|数量|下单日期|交期|实际出货日期|备注",
    row: "WF1|优宝|湿巾|5|2025-03-01|2025-03-05|2025-03-04|",
    dated: "",
  },
  {
    name: "one header that looks like a month",
    header: "订单号|客户|品名|数量|3月|交期|备注|状态",
    row: "WF1|优宝|湿巾|5|8|2025-03-05||生产中",
    dated: "",
  },
])("$name: dated columns “$dated”", ({ header, row, dated }) => {
  const [table] = understandSheet(sheetFromGrid([header, row, row].join("\n")));
  expect(table!.datedColumns.map(columnLetters).join(" ")).toBe(dated);
  const fields = table!.columns.filter(({ column }) => table!.datedColumns.includes(column));
  expect(fields.every(({ field }) => field === null)).toBe(true);
});
