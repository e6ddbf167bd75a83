import { lineRule } from "./compile/line-rule";

export const openQuantityDiffers = lineRule({
  code: "open-quantity-differs",
  severity: "warning",
  duty: 14,
  field: "unshippedQty",
  needs: ["unshippedQty", "orderQty", "shippedQty"],
  text: {
    "zh-CN": "未出货数量 {open}，按订单 {ordered} 减已出货 {shipped} 应为 {left}",
    en: "{open} open, but {ordered} ordered less {shipped} shipped leave {left}",
  },
  help: {
    "zh-CN": "欠数记错会漏发或多发。请核对三个数量，建议用公式计算欠数。",
    en: "A wrong balance leads to goods forgotten or sent twice. Check the three figures; let a formula work it out.",
  },
  where: ["unshippedQty", "≠", ["orderQty", "-", "shippedQty"]],
  breaks: (open, ordered, shipped) => open !== Math.max(0, ordered - shipped),
  args: (open, ordered, shipped) => ({ open, ordered, shipped, left: Math.max(0, ordered - shipped) }),
});
