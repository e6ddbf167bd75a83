import { inspectJson } from "../../src/cli/json/inspect-json";
import { inspectText } from "../../src/cli/text/inspect-text";
import { understand } from "../../src/app/understand";
import { sheetFromGrid } from "../support/sheet-from-grid";

const sheets = understand(
  [
    sheetFromGrid(`
      柜号：CBHU3202732|||客户|王先生
      货号|品名|箱数|毛重|体积
      GJ-80|湿巾80抽|20|180|1.2
      GJ-20|湿巾20抽|25|260|2.1`),
  ],
  {},
);

test("inspect names what stands above a table for every line", () => {
  expect(inspectJson("book.xlsx", sheets).sheets[0]?.tables[0]?.formFields).toEqual([
    { field: "containerNo", label: "柜号", cell: "A1", value: "CBHU3202732" },
    { field: "customer", label: "客户", cell: "E1", value: "王先生" },
  ]);
  expect(inspectText(sheets, "zh-CN")).toMatch(/适用于每一行[\s\S]*A1\s+柜号\s+→\s+柜号\s+99%\s+CBHU3202732/);
  expect(inspectText(sheets, "en")).toMatch(/for every line[\s\S]*E1\s+客户\s+→\s+Customer\s+98%\s+王先生/);
});
