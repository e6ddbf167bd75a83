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

test("inspect names the sheet that makes rows of days as headers", () => {
  const plan = sheetFromGrid(`
      订单号|品名|订单数量|交期|3/17|3/18|3/19
      A1|湿巾80抽|4800|2025-03-22|1200|1200|1200
      A2|湿巾20抽|2400|2025-03-25|400|400|400`);
  const [zh, en] = (["zh-CN", "en"] as const).map((lang) => inspectText(understand([plan], {}), lang));
  expect(zh).toMatch(/日期作表头的列 3 列（E F G）.*“日期列展开”（sheet --kind dated-rows）/);
  expect(en).toMatch(/3 columns \(E F G\).*sheet --kind dated-rows/);
});

test("it names no sheet where the table is none of orders", () => {
  const forecast = sheetFromGrid(`
      机型|品名|备注|3/17|3/18|3/19
      HB-300|搅拌机||1200|1200|1200
      JE-18|榨汁机|新|400|400|400`);
  const text = inspectText(understand([forecast], {}), "zh-CN");
  expect(text).toContain("日期作表头的列 3 列");
  expect(text).not.toContain("dated-rows");
});

test("inspect says where a header counts by thousands", () => {
  const scaled = understand(
    [
      sheetFromGrid(`
      订单号|品名|订单数量(千件)|交期
      A1|湿巾80抽|4.8|2025-03-22
      A2|湿巾20抽|12|2025-03-25`),
    ],
    {},
  );
  expect(inspectText(scaled, "zh-CN")).toContain("1 按 1000 计");
  expect(inspectText(scaled, "en")).toContain("1 counts 1000");
  const columns = inspectJson("book.xlsx", scaled).sheets[0]?.tables[0]?.columns;
  expect(columns?.map(({ factor }) => factor ?? 1)).toEqual([1, 1, 1000, 1]);
});
