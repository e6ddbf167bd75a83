import { cartonTooSmall } from "../../../src/core/rules/carton-too-small";
import { ruleCases } from "../../support/rule-cases";

ruleCases(cartonTooSmall, [
  {
    name: "four layers of 9 cm do not go into 35 cm less the flaps",
    columns: {
      cartonSize: ["600x400x350"],
      packedBagSize: ["190x190x90"],
      bagsPerCarton: [24],
      cartonQuality: ["BC楞"],
    },
    finds: [{ line: 0, args: { size: "60×40×35cm", bag: "19×19×9cm", bags: 24 } }],
  },
  {
    name: "a board not named: only what is too small for the thinnest is said",
    columns: {
      cartonSize: ["600x400x350", "600x400x390"],
      packedBagSize: ["190x190x90", "190x190x95"],
      bagsPerCarton: [24, 24],
    },
    finds: [{ line: 0, args: { size: "60×40×35cm", bag: "19×19×9cm", bags: 24 } }],
  },
  {
    name: "sizes that are none",
    columns: {
      cartonSize: ["0x400x350", "600x400x350"],
      packedBagSize: ["190x190x90", "190x0x90"],
      bagsPerCarton: [24, 24],
    },
    finds: [],
  },
  {
    name: "room enough; no height; bags unknown; pieces where bags should be",
    columns: {
      cartonSize: ["600x400x400", "600x400", "600x400x350", "600x400x350"],
      packedBagSize: ["190x190x90", "190x190x90", "190x190x90", "190x190x90"],
      bagsPerCarton: [24, 24, null, 1920],
    },
    finds: [],
  },
]);
