import { headerTexts } from "../../../src/core/sheet/header-texts";
import { sheetFromGrid } from "../../support/sheet-from-grid";

test.each([
  {
    name: "one row",
    grid: "订单号 | 交货\\n日期",
    rows: [1],
    texts: [
      ["订单号", null],
      ["交货\n日期", null],
    ],
  },
  {
    name: "merged groups over leaves, single headers merged down",
    grid: "序号 | 包装 | <\n^ | 袋 | 箱",
    rows: [1, 2],
    texts: [
      ["序号", null],
      ["袋", "包装"],
      ["箱", "包装"],
    ],
  },
  {
    name: "groups written with gaps",
    grid: "订单 |  | 计划 |\n编号 | 数量 | 开工 | 完工",
    rows: [1, 2],
    texts: [
      ["编号", "订单"],
      ["数量", "订单"],
      ["开工", "计划"],
      ["完工", "计划"],
    ],
  },
  {
    name: "two languages",
    grid: "订单号 | 数量\nOrder No | Qty",
    rows: [1, 2],
    texts: [
      ["订单号\nOrder No", null],
      ["数量\nQty", null],
    ],
  },
  {
    name: "dates and figures as headers",
    grid: "款号 | 2025-03-03 | 90",
    rows: [1],
    texts: [
      ["款号", null],
      ["2025-03-03", null],
      ["90", null],
    ],
  },
])("$name", ({ grid, rows, texts }) => {
  const sheet = sheetFromGrid(grid);
  const read = headerTexts(sheet, rows, 0, sheet.columns.length - 1);
  expect(read.map(({ own, group }) => [own, group])).toEqual(texts);
});
