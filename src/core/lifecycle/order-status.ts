import type { Text } from "../lang";

/** Where an order line stands in its life, from receipt to the customer. Source: domain.md, section 3, 1. */
export const orderStatuses = [
  "unapproved",
  "preparing",
  "unscheduled",
  "inProduction",
  "toShip",
  "partShipped",
  "shipped",
  "completed",
  "cancelled",
] as const;
export type OrderStatus = (typeof orderStatuses)[number];

export const orderStatusNames: Readonly<Record<OrderStatus, Text>> = {
  unapproved: { "zh-CN": "待审核", en: "To be approved" },
  preparing: { "zh-CN": "待备料", en: "Waiting for material" },
  unscheduled: { "zh-CN": "待排产", en: "To be scheduled" },
  inProduction: { "zh-CN": "生产中", en: "In production" },
  toShip: { "zh-CN": "待出货", en: "Ready to ship" },
  partShipped: { "zh-CN": "部分出货", en: "Partly shipped" },
  shipped: { "zh-CN": "已出货", en: "Shipped" },
  completed: { "zh-CN": "已完成", en: "Completed" },
  cancelled: { "zh-CN": "已取消", en: "Cancelled" },
};

/** How far each status is on the line's way; those of one step are not told apart by quantities and dates. */
export const statusStep: Readonly<Record<Exclude<OrderStatus, "cancelled">, number>> = {
  unapproved: 0,
  preparing: 0,
  unscheduled: 0,
  inProduction: 1,
  toShip: 2,
  partShipped: 3,
  shipped: 4,
  completed: 4,
};
