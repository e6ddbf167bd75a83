import { notArrivedByStart } from "../../../src/core/rules/not-arrived-by-start";
import { cell } from "../../support/order-lines";
import { ruleCases } from "../../support/rule-cases";

ruleCases(notArrivedByStart, [
  {
    name: "the start has passed and words say that things are missing",
    columns: {
      prodStartPlan: ["2025-06-18"],
      materialArrivalDate: [cell.word("缺料")],
      bagArrivalDate: [cell.word("未到")],
      cartonArrivalDate: [cell.word("已下单")],
    },
    finds: [
      {
        line: 0,
        field: "materialArrivalDate",
        args: { field: "materialArrivalDate", text: "缺料", start: "2025-06-18", days: 2 },
      },
      {
        line: 0,
        field: "bagArrivalDate",
        args: { field: "bagArrivalDate", text: "未到", start: "2025-06-18", days: 2 },
      },
      {
        line: 0,
        field: "cartonArrivalDate",
        args: { field: "cartonArrivalDate", text: "已下单", start: "2025-06-18", days: 2 },
      },
    ],
  },
  {
    name: "there, not needed, start today, already begun, already done",
    columns: {
      prodStartPlan: ["2025-06-18", "2025-06-18", "2025-06-20", "2025-06-18", "2025-06-18"],
      bagArrivalDate: [
        cell.word("已到"),
        cell.word("无"),
        cell.word("未到"),
        cell.word("未到"),
        cell.word("未到"),
      ],
      producedQty: [0, 0, 0, 10, 0],
      orderQty: [10, 10, 10, 10, 10],
      shippedQty: [0, 0, 0, 0, 10],
    },
    finds: [],
  },
]);
