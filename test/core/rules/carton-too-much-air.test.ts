import { cartonTooMuchAir } from "../../../src/core/rules/carton-too-much-air";
import { ruleCases } from "../../support/rule-cases";

ruleCases(cartonTooMuchAir, [
  {
    name: "half empty",
    columns: {
      cartonSize: ["614x414x428"],
      packedBagSize: ["200x200x100"],
      bagsPerCarton: [12],
      cartonQuality: ["BC"],
    },
    finds: [{ line: 0, args: { size: "61.4×41.4×42.8cm", air: 50, limit: 15 } }],
  },
  {
    name: "a quarter empty, allowed by the team",
    columns: {
      cartonSize: ["614x414x428"],
      packedBagSize: ["200x200x100"],
      bagsPerCarton: [18],
      cartonQuality: ["BC"],
    },
    settings: { cartonAirShare: 0.25 },
    finds: [],
  },
  {
    name: "full, and too small",
    columns: {
      cartonSize: ["614x414x428", "614x414x428"],
      packedBagSize: ["200x200x100", "200x200x110"],
      bagsPerCarton: [24, 24],
      cartonQuality: ["BC", "BC"],
    },
    finds: [],
  },
]);
