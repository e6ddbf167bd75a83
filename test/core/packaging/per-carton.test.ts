import {
  bagsInCarton,
  bagsForUnits,
  piecesInCarton,
  unitsInCarton,
} from "../../../src/core/packaging/per-carton";

const none = Number.NaN;

test.each([
  { pcsPerBag: 80, bagsPerCarton: 24, pcsPerCarton: none, bags: 24, pieces: 1920 },
  { pcsPerBag: 80, bagsPerCarton: none, pcsPerCarton: 1920, bags: 24, pieces: 1920 },
  { pcsPerBag: none, bagsPerCarton: 24, pcsPerCarton: none, bags: 24, pieces: none },
  { pcsPerBag: none, bagsPerCarton: none, pcsPerCarton: 1920, bags: none, pieces: 1920 },
  { pcsPerBag: 80, bagsPerCarton: none, pcsPerCarton: 1900, bags: none, pieces: 1900 },
  { pcsPerBag: 80, bagsPerCarton: 0, pcsPerCarton: 0, bags: none, pieces: none },
  { pcsPerBag: none, bagsPerCarton: none, pcsPerCarton: none, bags: none, pieces: none },
])(
  "$pcsPerBag a bag, $bagsPerCarton bags and $pcsPerCarton pieces a carton: $bags bags, $pieces pieces",
  ({ pcsPerBag, bagsPerCarton, pcsPerCarton, bags, pieces }) => {
    expect(bagsInCarton(pcsPerBag, bagsPerCarton, pcsPerCarton)).toBe(bags);
    expect(piecesInCarton(pcsPerBag, bagsPerCarton, pcsPerCarton)).toBe(pieces);
  },
);

test.each([
  { name: "pieces by pieces a carton", counts: "pieces", figures: [80, none, 1920], units: 1920 },
  { name: "pieces by bags a carton", counts: "pieces", figures: [80, 24, none], units: 1920 },
  { name: "pieces, the bag unknown", counts: "pieces", figures: [none, 24, none], units: none },
  { name: "bags by bags a carton", counts: "bags", figures: [80, 24, none], units: 24 },
  { name: "bags by pieces a carton", counts: "bags", figures: [80, none, 1920], units: 24 },
  {
    name: "bags, the bag unknown: the carton's figure counts bags",
    counts: "bags",
    figures: [none, none, 24],
    units: 24,
  },
  {
    name: "bags, less than a bag's pieces a carton: it counts bags",
    counts: "bags",
    figures: [80, none, 24],
    units: 24,
  },
  {
    name: "bags, pieces a carton that are no whole bags",
    counts: "bags",
    figures: [80, none, 1900],
    units: none,
  },
  { name: "bags, nothing known", counts: "bags", figures: [none, none, none], units: none },
  { name: "cartons", counts: "cartons", figures: [none, none, none], units: 1 },
] as const)(
  "a carton holds, counted in $name: $units",
  ({ counts, figures: [pcsPerBag, bagsPerCarton, pcsPerCarton], units }) => {
    expect(unitsInCarton(counts, pcsPerBag, bagsPerCarton, pcsPerCarton)).toBe(units);
  },
);

test.each([
  { counts: "pieces", quantity: 1000, pcsPerBag: 80, inCarton: none, bags: 13 },
  { counts: "pieces", quantity: 1000, pcsPerBag: none, inCarton: 24, bags: none },
  { counts: "bags", quantity: 1000, pcsPerBag: none, inCarton: none, bags: 1000 },
  { counts: "cartons", quantity: 10, pcsPerBag: none, inCarton: 24, bags: 240 },
  { counts: "cartons", quantity: 10, pcsPerBag: 80, inCarton: none, bags: none },
] as const)("$quantity $counts need $bags bags", ({ counts, quantity, pcsPerBag, inCarton, bags }) => {
  expect(bagsForUnits(counts, quantity, pcsPerBag, inCarton)).toBe(bags);
});
