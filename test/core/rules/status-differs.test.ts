import { statusDiffers } from "../../../src/core/rules/status-differs";
import { ruleCases } from "../../support/rule-cases";

ruleCases(statusDiffers, [
  {
    name: "a status that agrees, in words of its own",
    columns: {
      status: ["生产中", "部分发货", "待出货", "In production", "等客户"],
      orderQty: [100, 100, 100, 100, 100],
      producedQty: [50, 100, 100, 10, 0],
      shippedQty: [0, 30, 0, 0, 0],
    },
    finds: [],
  },
  {
    name: "typed behind what quantities show",
    columns: {
      status: ["待排产", "生产中", "生产中"],
      orderQty: [100, 100, 100],
      producedQty: [50, 100, 100],
      shippedQty: [0, 0, 30],
    },
    finds: [
      { line: 0, args: { status: "待排产", orderStatus: "inProduction" } },
      { line: 1, args: { status: "生产中", orderStatus: "toShip" } },
      { line: 2, args: { status: "生产中", orderStatus: "partShipped" } },
    ],
  },
  {
    name: "typed ahead of what the columns show",
    columns: { status: ["生产中", "待出货"], orderQty: [100, 100], producedQty: [null, 40] },
    finds: [
      { line: 0, args: { status: "生产中", orderStatus: "unscheduled" } },
      { line: 1, args: { status: "待出货", orderStatus: "inProduction" } },
    ],
  },
  {
    name: "no column shows production, so nothing speaks against the status",
    columns: { status: ["生产中", "待出货", "部分出货"], orderQty: [100, 100, 100] },
    finds: [],
  },
  {
    name: "waiting for papers and waiting for material are not told apart",
    columns: { status: ["待排产"], orderQty: [100], approvalFinance: [0] },
    finds: [],
  },
]);
