import type { GoldenDuty } from "./golden-duty";

export const dailyRound: GoldenDuty = {
  duty: 14,
  name: "daily round 每日整理",
  cases: [
    {
      name: "figures that agree: shipped from stock, shipped in part, nothing shipped",
      grid: `
        订单跟踪表
        订单号|客户|品名|订单数量|库存|已生产数量|已出货数量|未出货数量|实际出货日期|交期
        WF2506151|杭州店面|婴儿湿巾|24000|4000|20000|24000|0|2025-06-12|2025-06-15
        WF2506152|KIDCO LTD|口水围兜|3000|0|1500|1000|2000|2025-06-18|2025-07-20
        WF2506153|义乌小满|干巾|9000|0|0|0|9000||2025-07-20`,
      finds: [],
    },
    {
      name: "more shipped than made, no date, a date without goods, a wrong balance, a date to come",
      grid: `
        订单跟踪表
        订单号|客户|品名|订单数量|库存|已生产数量|已出货数量|未出货数量|实际出货日期|交期
        WF2506151|杭州店面|婴儿湿巾|24000|1000|20000|24000|0|2025-06-12|2025-06-15
        WF2506152|KIDCO LTD|口水围兜|3000|0|3000|3000|0||2025-07-20
        WF2506153|义乌小满|干巾|9000|0|9000|0|9000|2025-06-17|2025-07-20
        WF2506154|宁波海纳|湿巾|6000|0|6000|2000|3000|2025-06-17|2025-07-20
        WF2506155|深圳优宝|床单|6000|0|6000|6000|0|2025-06-27|2025-07-20`,
      finds: [
        {
          at: "G3",
          code: "shipped-over-produced",
          severity: "warning",
          args: { shipped: 24000, produced: 20000, stock: 1000 },
        },
        { at: "I4", code: "shipped-without-date", severity: "warning", args: { shipped: 3000 } },
        {
          at: "G5",
          code: "ship-date-without-quantity",
          severity: "warning",
          args: { shipDate: "2025-06-17" },
        },
        {
          at: "H6",
          code: "open-quantity-differs",
          severity: "warning",
          args: { open: 3000, ordered: 6000, shipped: 2000, left: 4000 },
        },
        {
          at: "I7",
          code: "ship-date-after-as-of",
          severity: "info",
          args: { shipDate: "2025-06-27", asOf: "2025-06-20" },
        },
      ],
    },
    {
      name: "statuses typed by hand that quantities and dates do not bear out",
      grid: `
        订单跟踪表
        订单号|客户|品名|订单数量|已生产数量|已出货数量|实际出货日期|状态|交期
        WF2506151|杭州店面|婴儿湿巾|24000|24000|24000|2025-06-12|已出货|2025-06-15
        WF2506152|KIDCO LTD|口水围兜|3000|3000|0||已出货|2025-07-20
        WF2506153|义乌小满|干巾|9000|9000|3000|2025-06-17|生产中|2025-07-20`,
      finds: [
        { at: "H4", code: "status-says-shipped", severity: "warning", args: { status: "已出货" } },
        {
          at: "H5",
          code: "status-differs",
          severity: "warning",
          args: { status: "生产中", orderStatus: "partShipped" },
        },
      ],
    },
  ],
};
