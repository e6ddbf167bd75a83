import { findTables } from "../../../src/core/sheet/find-tables";
import { sheetFromGrid } from "../../support/sheet-from-grid";

/** `row:reason` of every row left out. */
function leftOut(grid: string): string {
  const [table] = findTables(sheetFromGrid(grid));
  return (table?.excludedRows ?? []).map(({ row, reason }) => `${row}:${reason}`).join(" ");
}

test.each([
  {
    name: "sums that fill more days than any line",
    grid: `
      机台|订单号|品名|合计|3/17|3/18|3/19
      1号机|WF1|湿巾|2400|1200|1200|
      1号机|WF2|围兜|400|||400
      2号机|WF3|棉柔巾|2000|2000||
      |||4800|3200|1200|400`,
    excluded: "5:total",
  },
  {
    name: "the column that is summed stands first",
    grid: `
      数量|款号|颜色|单价|金额
      100|T1|红|2|200
      300|T2|蓝|3|900
      400||||1100`,
    excluded: "4:total",
  },
  {
    name: "sums between groups, in the first columns too",
    grid: `
      数量|箱数|款号|颜色
      100|10|T1|红
      300|30|T2|蓝
      400|40||
      200|20|T3|白
      250|25|T4|黑
      450|45||`,
    excluded: "4:subtotal 7:total",
  },
  {
    name: "figures that do not add up are a line begun",
    grid: `
      数量|箱数|款号|颜色
      100|10|T1|红
      300|30|T2|蓝
      410|40||
      200|20|T3|白`,
    excluded: "",
  },
  {
    name: "a table of figures alone: 3 is 1 + 2 by chance",
    grid: `
      序号|数量|箱数
      1|10|100
      2|20|200
      3|30|300
      4|35|350`,
    excluded: "",
  },
])("$name", ({ grid, excluded }) => {
  expect(leftOut(grid)).toBe(excluded);
});
