import { findTables } from "../../../src/core/sheet/find-tables";
import { sheetFromGrid } from "../../support/sheet-from-grid";

const header = "订单号|客户|品名|件数|体积";
const first = `${header}\n      WF101|百联|湿巾|200|16.8\n      WF102|百联|围兜|100|6.1`;
const second = `${header}\n      WF110|爱贝|棉柔巾|320|28.4\n      WF111|乐宝|围兜|40|3.2`;

function tablesUnder(above: string, between: string) {
  return findTables(sheetFromGrid(`\n      ${above}\n      ${first}\n      ${between}\n      ${second}`));
}

test.each([
  { name: "another truck", above: "车牌号：|浙B1|司机：|张", between: "车牌号：|浙B2|司机：|李", tables: 2 },
  {
    name: "another container in one cell",
    above: "柜号：CBHU3202732",
    between: "柜号：TGHU7654321",
    tables: 2,
  },
  { name: "the head of the next page", above: "柜号：CBHU3202732", between: "柜号：CBHU3202732", tables: 1 },
  { name: "nothing that names a document", above: "页码：1|共 2 页", between: "页码：2|共 2 页", tables: 1 },
])("a repeated header under $name: $tables", ({ above, between, tables }) => {
  expect(tablesUnder(above, between)).toHaveLength(tables);
});

test("a remark with a colon in the row above begins no document", () => {
  const tables = findTables(
    sheetFromGrid(`
      ${header}
      WF101|百联|湿巾|200|16.8
      WF102|客户：爱贝|围兜|100|6.1
      ${second}`),
  );
  expect(tables).toHaveLength(1);
});
