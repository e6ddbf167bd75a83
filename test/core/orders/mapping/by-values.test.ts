import { understandSheet } from "../../../../src/core/orders/understand";
import { sheetFromGrid } from "../../../support/sheet-from-grid";

function columnsOf(grid: string): readonly string[] {
  const [table] = understandSheet(sheetFromGrid(grid));
  expect(table?.table.headerRows).toEqual([]);
  return (table?.columns ?? []).map(({ field, confidence }) =>
    field === null ? "-" : `${field} ${confidence}`,
  );
}

test.each([
  {
    name: "a quantity, its price and their product: likely, to be asked",
    grid: `
      XS01|2025-03-01|GJ-8001|4800|3.5|16800
      XS01|2025-03-01|GJ-8002|9600|1.1|10560
      XS02|2025-03-02|GJ-3001|2000|6.8|13600
      XS03|2025-03-03|GJ-5002|6000|2.2|13200
      XS03|2025-03-03|GJ-5004|3000|4.1|12300`,
    columns: ["-", "-", "-", "orderQty 0.8", "unitPrice 0.8", "amount 0.8"],
  },
  {
    name: "one row that does not agree",
    grid: `
      XS01|2025-03-01|GJ-8001|4800|3.5|16800
      XS01|2025-03-01|GJ-8002|9600|1.1|10560
      XS02|2025-03-02|GJ-3001|2000|6.8|13500
      XS03|2025-03-03|GJ-5002|6000|2.2|13200
      XS03|2025-03-03|GJ-5004|3000|4.1|12300`,
    columns: ["-", "-", "-", "-", "-", "-"],
  },
  {
    name: "too few rows to tell",
    grid: `
      XS01|2025-03-01|GJ-8001|4800|3.5|16800
      XS01|2025-03-01|GJ-8002|9600|1.1|10560
      XS02|2025-03-02|GJ-3001|2000|6.8|13600`,
    columns: ["-", "-", "-", "-", "-", "-"],
  },
  {
    name: "two columns that could be the quantity",
    grid: `
      A|4800|4800|3.5|16800
      B|9600|9600|1.1|10560
      C|2000|2000|6.8|13600
      D|6000|6000|2.2|13200
      E|3000|3000|4.1|12300`,
    columns: ["-", "-", "-", "-", "-"],
  },
  {
    name: "container numbers, plates and currencies are like nothing else",
    grid: `
      CBHU3202732|浙B12345|USD|12
      TGHU7654321|浙B67890|EUR|20
      MSKU1234565|沪A00123|USD|31`,
    columns: ["containerNo 0.95", "truckPlate 0.95", "currency 0.95", "-"],
  },
])("$name", ({ grid, columns }) => {
  expect(columnsOf(grid)).toEqual(columns);
});
