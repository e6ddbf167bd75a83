import { piecesPerCartonInconsistent } from "../../../src/core/rules/pieces-per-carton-inconsistent";
import { ruleCases } from "../../support/rule-cases";

ruleCases(piecesPerCartonInconsistent, [
  {
    name: "three figures that disagree",
    columns: { pcsPerBag: [80], bagsPerCarton: [24], pcsPerCarton: [1900] },
    finds: [{ line: 0, args: { perBag: 80, bags: 24, perCarton: 1900, product: 1920 } }],
  },
  {
    name: "figures that agree, one unknown",
    columns: { pcsPerBag: [80, 80], bagsPerCarton: [24, null], pcsPerCarton: [1920, 1] },
    finds: [],
  },
]);
