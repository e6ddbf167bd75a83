import { typedStatus } from "../../../src/core/lifecycle/typed-status";

test.each([
  ["待审核", "unapproved"],
  ["审批中", "unapproved"],
  ["缺料", "preparing"],
  ["备料中", "preparing"],
  ["未开工", "unscheduled"],
  ["生产中", "inProduction"],
  ["WIP", "inProduction"],
  ["待出货", "toShip"],
  ["生产完成", "toShip"],
  ["Ready to ship", "toShip"],
  ["部分发货", "partShipped"],
  ["Partially Shipped", "partShipped"],
  ["已出货", null],
  ["已取消", null],
  ["等客户确认", null],
  ["", null],
] as const)("%s", (text, status) => {
  expect(typedStatus(text)).toBe(status);
});
