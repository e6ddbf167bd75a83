import * as fc from "fast-check";
import { productionNeeds } from "../../../src/core/planning/production-need";
import { stockSheets } from "../../../src/core/planning/stock-sheet";
import { orderLines, type TestColumns } from "../../support/order-lines";

const stock = (columns: TestColumns) => orderLines(columns, { kind: "stock", sheet: "库存", firstRow: 3 });

function needs(tables: readonly TestColumns[], ...sheets: readonly TestColumns[]) {
  const needing = tables.map((columns, at) => {
    const lines = orderLines(columns, { sheet: `订单${at + 1}` });
    return { lines, open: new Uint8Array(lines.count).fill(1) };
  });
  return productionNeeds(needing, stockSheets(sheets.map(stock)));
}

const sheet = { productName: ["湿巾", "干巾"], stockQty: [700, 50] };

test("lines of every table share what the sheet has, by required date, order date, then row", () => {
  const [first, second] = needs(
    [
      {
        productName: ["湿巾", "湿巾", "湿巾"],
        orderQty: [300, 300, 300],
        requiredDate: ["2025-07-03", "2025-07-01", "2025-07-01"],
        orderDate: [null, "2025-06-02", "2025-06-01"],
      },
      { productName: ["湿巾"], orderQty: [300], requiredDate: ["2025-07-02"] },
    ],
    sheet,
  );
  expect([...first!.fromStock]).toEqual([0, 300, 300]);
  expect([...second!.fromStock]).toEqual([100]);
  expect([...first!.toProduce, ...second!.toProduce]).toEqual([300, 0, 0, 200]);
  expect(second!.pools.get(0)?.places).toEqual([{ sheet: "库存", row: 3, column: 1 }]);
});

test("the sheet wins over a column for its products; others take from their own column", () => {
  const [need] = needs([{ productName: ["湿巾", "围兜"], orderQty: [100, 100], stockQty: [5, 30] }], {
    productName: ["湿巾"],
    stockQty: [40],
  });
  expect([...need!.fromStock]).toEqual([40, 30]);
  expect([...need!.pools.keys()]).toEqual([0]);
});

const matches: readonly {
  readonly name: string;
  readonly stock: TestColumns;
  readonly line: TestColumns;
  readonly from: number;
  readonly doubt?: string;
}[] = [
  {
    name: "the same code, however it is written",
    stock: { productCode: ["ws-80 "], stockQty: [9] },
    line: { productCode: ["WS-80"] },
    from: 9,
  },
  {
    name: "a name alone, where the sheet has a code too",
    stock: { productCode: ["W1"], productName: ["湿巾"], stockQty: [9] },
    line: { productName: ["湿巾"] },
    from: 9,
  },
  {
    name: "another size",
    stock: { productName: ["湿巾"], sizeSpec: ["80片"], stockQty: [9] },
    line: { productName: ["湿巾"], sizeSpec: ["20片"] },
    from: 0,
  },
  {
    name: "two colours in stock, none on the line: that is asked",
    stock: { productName: ["湿巾", "湿巾"], colour: ["红", "蓝"], stockQty: [9, 9] },
    line: { productName: ["湿巾"] },
    from: 0,
    doubt: "severalRows",
  },
  {
    name: "two rows of the very same product are two places of it",
    stock: { productName: ["湿巾", "湿巾"], stockQty: [4, 5] },
    line: { productName: ["湿巾"] },
    from: 9,
  },
  {
    name: "another unit: that is asked",
    stock: { productName: ["湿巾"], unit: ["箱"], stockQty: [9] },
    line: { productName: ["湿巾"], unit: ["包"] },
    from: 0,
    doubt: "unit",
  },
  {
    name: "a row without a figure is none",
    stock: { productName: ["湿巾"], stockQty: [null] },
    line: { productName: ["湿巾"] },
    from: 0,
  },
  {
    name: "a name that is a word of every object",
    stock: { productName: ["__proto__"], stockQty: [9] },
    line: { productName: ["constructor"] },
    from: 0,
  },
];

test.each(matches)("$name", ({ stock: sheetOf, line, from, doubt }) => {
  const [need] = needs([{ ...line, orderQty: [100] }], sheetOf);
  expect([...need!.fromStock]).toEqual([from]);
  expect([...need!.doubts.values()]).toEqual(doubt ? [doubt] : []);
});

test("never more than the sheet has is given, and all of it while lines want it", () => {
  const quantity = fc.integer({ min: 0, max: 500 });
  fc.assert(
    fc.property(
      fc.array(fc.array(quantity, { maxLength: 5 }), { maxLength: 3 }),
      quantity,
      (tables, onHand) => {
        const made = needs(
          tables.map((orderQty) => ({ productName: orderQty.map(() => "湿巾"), orderQty })),
          { productName: ["湿巾"], stockQty: [onHand] },
        );
        const given = made.flatMap(({ fromStock }) => [...fromStock]).reduce((sum, one) => sum + one, 0);
        const wanted = tables.flat().reduce((sum, one) => sum + one, 0);
        expect(given).toBe(Math.min(onHand, wanted));
      },
    ),
  );
});
