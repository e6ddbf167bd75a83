import fc from "fast-check";
import { reading, type Reading } from "../../../../src/core/orders/lines";
import { cellsRead } from "../../../../src/core/rules/derive/odd-cells";
import { cell, orderLines, type TestCell } from "../../../support/order-lines";
import { ruleContext } from "../../../support/rule-context";

const cells: fc.Arbitrary<TestCell> = fc.constantFrom<TestCell>(
  1,
  1,
  1,
  null,
  cell.carried(3),
  cell.fromText(2),
  cell.word("有现货"),
  cell.ambiguous("5K"),
  cell.unreadable("?"),
  cell.error("#REF!"),
);
const odd: readonly Reading[] = [
  reading.fromText,
  reading.word,
  reading.ambiguous,
  reading.unreadable,
  reading.error,
];

test("finds every cell that was not plainly read, whatever the number of lines", () => {
  fc.assert(
    fc.property(fc.array(cells, { maxLength: 23 }), (column) => {
      const lines = orderLines({ orderNo: column.map(() => "A"), stockQty: column });
      const context = ruleContext("2025-06-20");
      const readings = Array.from(lines.columns.stockQty!.readings);
      for (const how of odd) {
        const found = cellsRead(lines, context, how).map(({ line }) => line);
        expect(found).toEqual(readings.flatMap((one, line) => (one === how ? [line] : [])));
      }
    }),
  );
});

test("readings that begin inside another array are read as well", () => {
  const lines = orderLines({ stockQty: [1, 1, 1, 1, cell.unreadable("?")] });
  const readings = Uint8Array.of(9, ...lines.columns.stockQty!.readings).subarray(1);
  const shifted = { ...lines, columns: { stockQty: { ...lines.columns.stockQty!, readings } } };
  expect(cellsRead(shifted, ruleContext("2025-06-20"), reading.unreadable).map(({ line }) => line)).toEqual([
    4,
  ]);
});
