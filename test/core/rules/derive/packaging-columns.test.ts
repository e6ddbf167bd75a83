import type { FieldId } from "../../../../src/core/orders/fields";
import { lacksForBags, lacksForCartons } from "../../../../src/core/rules/derive/packaging-columns";
import { orderLines } from "../../../support/order-lines";

const one = { pcsPerBag: [80], bagsPerCarton: [24], pcsPerCarton: [1920] };
const only = (...fields: (keyof typeof one)[]) =>
  Object.fromEntries(fields.map((field) => [field, one[field]]));

test.each<{
  counts: "pieces" | "bags" | "cartons";
  has: (keyof typeof one)[];
  bags: FieldId[];
  cartons: FieldId[];
}>([
  { counts: "pieces", has: [], bags: ["pcsPerBag"], cartons: ["pcsPerCarton", "bagsPerCarton"] },
  { counts: "pieces", has: ["pcsPerBag"], bags: [], cartons: ["pcsPerCarton", "bagsPerCarton"] },
  { counts: "pieces", has: ["bagsPerCarton"], bags: ["pcsPerBag"], cartons: ["pcsPerBag"] },
  { counts: "pieces", has: ["pcsPerBag", "bagsPerCarton"], bags: [], cartons: [] },
  { counts: "pieces", has: ["pcsPerCarton"], bags: ["pcsPerBag"], cartons: [] },
  { counts: "bags", has: [], bags: [], cartons: ["pcsPerCarton", "bagsPerCarton"] },
  { counts: "bags", has: ["bagsPerCarton"], bags: [], cartons: [] },
  { counts: "cartons", has: [], bags: ["bagsPerCarton"], cartons: [] },
  { counts: "cartons", has: ["pcsPerBag", "pcsPerCarton"], bags: [], cartons: [] },
])("$counts with $has lack $bags for bags and $cartons for cartons", ({ counts, has, bags, cartons }) => {
  const lines = orderLines({ orderQty: [1000], ...only(...has) }, { counts });
  expect(lacksForBags(lines)).toEqual(bags);
  expect(lacksForCartons(lines)).toEqual(cartons);
});
