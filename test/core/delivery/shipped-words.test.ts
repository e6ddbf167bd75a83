import { saysShipped } from "../../../src/core/delivery/shipped-words";

test.each([
  "已出货",
  "已发货",
  "已完成",
  "已结案",
  "已全部出货",
  "全部出货",
  "已出完",
  "已签收",
  " Shipped ",
  "CLOSED",
  "√",
])("%s: shipped", (text) => {
  expect(saysShipped(text)).toBe(true);
});

test.each([
  "已完工",
  "部分出货",
  "待出货",
  "未出货",
  "已排产",
  "已订舱",
  "已取消",
  "生产中",
  "partly shipped",
  "open",
  "",
])("%s: not shipped", (text) => {
  expect(saysShipped(text)).toBe(false);
});
