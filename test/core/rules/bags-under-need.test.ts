import { bagsUnderNeed } from "../../../src/core/rules/bags-under-need";
import { ruleCases } from "../../support/rule-cases";

ruleCases(bagsUnderNeed, [
  {
    name: "inside the float a warning, beyond it an error",
    columns: {
      bagsOrdered: [9999, 9500, 9499],
      orderQty: [10_000, 10_000, 10_000],
      bagNewPlate: ["新版", "新版", "新版"],
    },
    table: { counts: "bags" },
    finds: [
      {
        line: 0,
        args: { ordered: 9999, needed: 10_000, limit: 5, least: 9500, most: 10_500 },
        severity: "warning",
      },
      {
        line: 1,
        args: { ordered: 9500, needed: 10_000, limit: 5, least: 9500, most: 10_500 },
        severity: "warning",
      },
      {
        line: 2,
        args: { ordered: 9499, needed: 10_000, limit: 5, least: 9500, most: 10_500 },
        severity: "error",
      },
    ],
  },
  {
    name: "the need itself, more, unknown",
    columns: { bagsOrdered: [10_000, 20_000, null], orderQty: [10_000, 10_000, 10_000] },
    table: { counts: "bags" },
    finds: [],
  },
]);
