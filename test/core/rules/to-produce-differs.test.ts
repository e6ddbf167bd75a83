import { toProduceDiffers } from "../../../src/core/rules/to-produce-differs";
import { cell } from "../../support/order-lines";
import { ruleCases } from "../../support/rule-cases";

ruleCases(toProduceDiffers, [
  {
    name: "production of what stock covers: the earlier date takes the stock",
    columns: {
      productName: ["湿巾", "湿巾"],
      orderQty: [1000, 600],
      stockQty: [700, 700],
      requiredDate: ["2025-07-10", "2025-07-01"],
      toProduceQty: [1000, 0],
    },
    finds: [
      {
        line: 0,
        args: { toProduce: 1000, ordered: 1000, stock: 100, needed: 900 },
        fix: { kind: "setValue", value: 900, type: "number" },
      },
    ],
  },
  {
    name: "too little",
    columns: { productName: ["湿巾"], orderQty: [1000], stockQty: [300], toProduceQty: [600] },
    finds: [
      {
        line: 0,
        args: { toProduce: 600, ordered: 1000, stock: 300, needed: 700 },
        fix: { kind: "setValue", value: 700, type: "number" },
      },
    ],
  },
  {
    name: "exactly the rest; an allowance where there is no stock; begun; stock without a figure",
    columns: {
      productName: ["湿巾", "围兜", "床单", "干巾"],
      orderQty: [1000, 1000, 1000, 1000],
      stockQty: [300, 0, 300, cell.word("有现货")],
      toProduceQty: [700, 1030, 1000, 1000],
      producedQty: [0, 0, 200, 0],
    },
    finds: [],
  },
]);
