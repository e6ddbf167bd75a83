import fc from "fast-check";
import { packagingOf, type PackagingColumns } from "../../../src/core/packaging/packaging";
import { orderLines, type TestColumns, type TestTable } from "../../support/order-lines";

type Figures = Record<keyof PackagingColumns, number>;

const none = Number.NaN;

function packagingOfOne(columns: TestColumns, table: TestTable = {}): Figures {
  const packaging = packagingOf(orderLines(columns, table));
  return Object.fromEntries(Object.entries(packaging).map(([name, values]) => [name, values[0]])) as Figures;
}

test.each<{ name: string; columns: TestColumns; table?: TestTable; packaging: Partial<Figures> }>([
  {
    name: "pieces with everything known",
    columns: {
      orderQty: [10_000],
      pcsPerBag: [8],
      bagsPerCarton: [3],
      cartonSize: ["600x400x500"],
      grossWeight: [10.5],
    },
    packaging: {
      neededBags: 1250,
      neededCartons: 417,
      shipCartons: 417,
      lastCartonHolds: 16,
      volumeM3: 50.04,
      grossWeightKg: 4378.5,
    },
  },
  {
    name: "bags by bags a carton",
    columns: { orderQty: [2400], pcsPerBag: [80], bagsPerCarton: [24] },
    table: { counts: "bags" },
    packaging: { neededBags: 2400, neededCartons: 100, lastCartonHolds: 24 },
  },
  {
    name: "cartons counted whole: no part carton is known",
    columns: { orderQty: [10], bagsPerCarton: [24] },
    table: { counts: "cartons" },
    packaging: { neededBags: 240, neededCartons: 10, shipCartons: 10, lastCartonHolds: none },
  },
  {
    name: "packs what is produced and ships what is ordered",
    columns: { orderQty: [1000], toProduceQty: [400], pcsPerBag: [10], pcsPerCarton: [100] },
    packaging: { neededBags: 40, neededCartons: 4, shipCartons: 10, lastCartonHolds: 100 },
  },
  {
    name: "the sheet's own cartons where nothing else tells",
    columns: { orderQty: [1000], cartonCount: [12], cartonSize: ["600x400x500"] },
    packaging: {
      neededBags: none,
      neededCartons: none,
      shipCartons: 12,
      lastCartonHolds: none,
      volumeM3: 1.44,
    },
  },
  {
    name: "a total weight under its header",
    columns: { orderQty: [100], pcsPerCarton: [10], grossWeight: [85] },
    table: { headers: { grossWeight: "总毛重KG" } },
    packaging: { grossWeightKg: 85 },
  },
  {
    name: "a weight in grams",
    columns: { orderQty: [100], pcsPerCarton: [10], grossWeight: [8500] },
    table: { units: { grossWeight: "g" } },
    packaging: { grossWeightKg: 85 },
  },
  {
    name: "a size without height, no weight",
    columns: { orderQty: [100], pcsPerCarton: [10], cartonSize: ["600x400"] },
    packaging: { volumeM3: none, grossWeightKg: none },
  },
  {
    name: "nothing to pack",
    columns: { orderQty: [-5], pcsPerBag: [10], pcsPerCarton: [10] },
    packaging: { neededBags: none, neededCartons: none, shipCartons: none, lastCartonHolds: none },
  },
])("$name", ({ columns, table, packaging }) => {
  expect(packagingOfOne(columns, table)).toMatchObject(packaging);
});

test("counted in bags or in pieces, the same goods need the same bags and cartons", () => {
  const figure = fc.integer({ min: 1, max: 200 });
  fc.assert(
    fc.property(fc.nat(1e5), figure, figure, (bags, pcsPerBag, bagsPerCarton) => {
      const packing: TestColumns = { pcsPerBag: [pcsPerBag], bagsPerCarton: [bagsPerCarton] };
      const inBags = packagingOfOne({ ...packing, orderQty: [bags] }, { counts: "bags" });
      const inPieces = packagingOfOne({ ...packing, orderQty: [bags * pcsPerBag] }, { counts: "pieces" });
      expect(inPieces.neededBags).toBe(inBags.neededBags);
      expect(inPieces.neededCartons).toBe(inBags.neededCartons);
    }),
  );
});
