import fc from "fast-check";
import { understandSheet } from "../../../src/core/orders/understand";
import type { UnderstoodTable } from "../../../src/core/orders/understood";
import { sheetFromGrid } from "../../support/sheet-from-grid";

/** An order table, one column a line: header and cells. */
const columns = `
  订单号 | WF01 | WF02 | WF03 | WF04
  客户名称 | 优宝 | 润达 | 海纳 | 优宝
  客户PO | PO-1 | PO-2 |  | PO-4
  业务员 | 王芳 | 李强 | 王芳 | 陈静
  品名 | 湿巾 | 干巾 | 围兜 | 湿巾
  规格 | 18*14 | 20*20 | 30*35 | 18*14
  订单数量 | 5000 | 3000 | 2000 | 1000
  数量单位 | 包 | 包 | 个 | 包
  箱规 | 60*40*35cm | 58*38*30 | 60*40*35 | 58*38*30
  下单日期 | 2025-02-20 | 2025-02-21 | 2025-02-25 | 2025-02-26
  交期 | 2025-03-20 | 2025.3.22 | 月底 | 2025-03-28
  预计出货日期 | 2025-03-18 | 2025-03-21 |  | 2025-03-27
  已出货数量 | 5000 | 0 | 0 | 0
  单价 | 0.5 | 0.6 | 1.1 | 0.5
  财务审核 | √ |  | √ | √
  备注 |  | 加急 |  |
`
  .trim()
  .split("\n")
  .map((line) => line.split("|").map((cell) => cell.trim()));

/** Columns of no field of ours. */
const noise = [
  ["内部标记", "甲", "乙", "丙", "丁"],
  ["联系电话", "13800000001", "13800000002", "13800000003", "13800000004"],
  ["打样编码", "Z-1", "Z-2", "Z-3", "Z-4"],
  ["是否推送", "是", "否", "是", "否"],
  ["毛利率", "12%", "8%", "9%", "10%"],
];

const height = 5;

function gridOf(parts: readonly (readonly string[])[], above: readonly string[] = [], below = 0): string {
  const rows = Array.from({ length: height }, (_, row) => parts.map((cells) => cells[row] ?? "").join(" | "));
  return [...above, ...rows, ...Array.from({ length: below }, () => "")].join("\n");
}

/** Header → field and confidence, whatever column it stands in. */
function mappingOf([table]: readonly UnderstoodTable[]): Record<string, string> {
  const mapped = (table?.columns ?? []).map(
    ({ header, field, confidence }) => [header, `${field ?? "-"} ${confidence}`] as const,
  );
  return Object.fromEntries(mapped.sort(([a], [b]) => (a < b ? -1 : 1)));
}

const plain = mappingOf(understandSheet(sheetFromGrid(gridOf(columns))));

test("the plain table is understood in full", () => {
  expect(Object.values(plain).filter((field) => field.startsWith("-"))).toEqual([]);
  expect(Object.keys(plain)).toHaveLength(columns.length);
});

test("the order of the columns changes no mapping", () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(columns, { minLength: columns.length }), (shuffled) => {
      expect(mappingOf(understandSheet(sheetFromGrid(gridOf(shuffled))))).toEqual(plain);
    }),
  );
});

test("columns of no field change no mapping", () => {
  const places = fc.array(fc.record({ column: fc.constantFrom(...noise), at: fc.nat(columns.length) }), {
    maxLength: 5,
  });
  fc.assert(
    fc.property(places, (added) => {
      const parts = [...columns];
      const once = [...new Map(added.map((one) => [one.column, one] as const)).values()];
      for (const { column, at } of once) parts.splice(at, 0, column);
      const mapped = mappingOf(understandSheet(sheetFromGrid(gridOf(parts))));
      expect(mapped).toMatchObject(plain);
      expect(Object.values(mapped).filter((field) => field.startsWith("-"))).toHaveLength(once.length);
    }),
  );
});

test("titles and blank rows above change no mapping, and only move the rows", () => {
  const title = fc.constantFrom(
    "宁波某某用品有限公司",
    "2025年订单跟踪表",
    "计划部 | | | 更新：2025-03-05",
    " ",
  );
  fc.assert(
    fc.property(fc.array(title, { maxLength: 5 }), (titles) => {
      const understood = understandSheet(sheetFromGrid(gridOf(columns, titles)));
      expect(understood.map(({ table }) => table.headerRows)).toEqual([[titles.length + 1]]);
      expect(mappingOf(understood)).toEqual(plain);
    }),
  );
});

test("blank rows below change nothing", () => {
  fc.assert(
    fc.property(fc.nat(30), (below) => {
      expect(understandSheet(sheetFromGrid(gridOf(columns, [], below)))).toEqual(
        understandSheet(sheetFromGrid(gridOf(columns))),
      );
    }),
  );
});

test("the reads of every column add up to the data rows", () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(columns, { minLength: 4 }), (some) => {
      for (const { table, columns: mapped } of understandSheet(sheetFromGrid(gridOf(some)))) {
        for (const { reads } of mapped) {
          const sum = reads.text + reads.number + reads.date + reads.blank + reads.unreadable;
          expect(sum).toBe(table.dataRows.length);
        }
      }
    }),
  );
});
