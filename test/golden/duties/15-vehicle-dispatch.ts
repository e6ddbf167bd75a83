import type { GoldenDuty } from "./golden-duty";

/** Saturday, 21 June ships what was fixed on Friday. Monday the 23rd is the next working day. */
export const vehicleDispatch: GoldenDuty = {
  duty: 15,
  name: "vehicle dispatch 派车",
  cases: [
    {
      name: "told the day before, both papers there",
      sheet: "车辆调度",
      grid: `
        明日发货计划 2025年6月21日
        序号|车牌号|司机|客户|订单号|箱数|方数|出运通知单号|出库单号|业务员通知日期
        1|沪A·88L12|小吴|深圳优宝|WF2506161|249|16.31|CY250661|CK250661|2025-06-20
        2|浙B·12345|老周|KIDCO LTD|WF2506162|91|31.07|CY250662|CK250662|2025-06-19
        3|浙B·6Q788|小吴|宁波海纳|WF2506163|49|8.4|CY250663|CK250663|2025-06-20`,
      finds: [],
    },
    {
      name: "told on the day itself, a slip or a notice missing",
      sheet: "车辆调度",
      grid: `
        明日发货计划 2025年6月21日
        序号|车牌号|司机|客户|订单号|箱数|方数|出运通知单号|出库单号|业务员通知日期
        1|沪A·88L12|小吴|深圳优宝|WF2506161|249|16.31||CK250661|2025-06-20
        2|浙B·12345|老周|KIDCO LTD|WF2506162|91|31.07|CY250662||2025-06-21
        3|浙B·6Q788|小吴|宁波海纳|WF2506163|49|8.4|||2025-06-20`,
      finds: [
        {
          at: "H3",
          code: "loading-without-papers",
          severity: "error",
          args: { fields: "shippingNoticeNo" },
        },
        { at: "I4", code: "loading-without-papers", severity: "error", args: { fields: "warehouseOutNo" } },
        {
          at: "J4",
          code: "dispatch-same-day",
          severity: "warning",
          args: { confirmed: "2025-06-21", ship: "2025-06-21" },
        },
        {
          at: "H5",
          code: "loading-without-papers",
          severity: "error",
          args: { fields: "shippingNoticeNo,warehouseOutNo" },
        },
      ],
    },
    {
      name: "the order sheet: loading tomorrow without a paper, shipped without one, told on the day, too much",
      grid: `
        订单出货跟踪
        订单号|客户|品名|订单数量|交期|计划出货日期|派车确认日|出运通知单号|出库单号|已出货数量|实际出货日期
        WF2506161|深圳优宝|湿巾|5000|2025-06-30|2025-06-23|2025-06-20|CY250661||0|
        WF2506162|KIDCO LTD|围兜|3000|2025-06-18|2025-06-17|2025-06-17|CY250662|CK250662|3000|2025-06-17
        WF2506163|宁波海纳|干巾|2000|2025-06-18|2025-06-17|2025-06-16||CK250663|2000|2025-06-17
        WF2506164|义乌小满|床单|1000|2025-06-18|2025-06-17|2025-06-16|CY250664|CK250664|1010|2025-06-17
        WF2506165|杭州店面|床单|1000|2025-07-18|2025-06-24||||0|`,
      finds: [
        { at: "I3", code: "loading-without-papers", severity: "error", args: { fields: "warehouseOutNo" } },
        {
          at: "G4",
          code: "dispatch-same-day",
          severity: "error",
          args: { confirmed: "2025-06-17", ship: "2025-06-17" },
        },
        {
          at: "H5",
          code: "shipped-without-notice",
          severity: "error",
          args: { fields: "shippingNoticeNo" },
        },
        {
          at: "J6",
          code: "shipped-over-ordered",
          severity: "warning",
          args: { shipped: 1010, ordered: 1000 },
        },
      ],
    },
    {
      name: "to be paid before it leaves: left unpaid, planned for Monday unpaid; paid, on credit",
      grid: `
        订单收款出货
        订单号|客户|品名|订单数量|交期|金额|币种|付款方式|付款日期|计划出货日期|已出货数量|实际出货日期
        WF2506171|深圳优宝|湿巾|5000|2025-06-18|1000|USD|款到发货||2025-06-17|5000|2025-06-17
        WF2506172|KIDCO LTD|围兜|3000|2025-06-30|2000|USD|30/70||2025-06-23|0|
        WF2506173|宁波海纳|干巾|2000|2025-06-18|500|RMB|款到发货|2025-06-16|2025-06-17|2000|2025-06-17
        WF2506174|义乌小满|床单|1000|2025-06-18|800|RMB|月结60天||2025-06-17|1000|2025-06-17`,
      finds: [
        {
          at: "L3",
          code: "shipped-while-unpaid",
          severity: "error",
          args: { money: "1000 USD" },
        },
        {
          at: "J4",
          code: "ship-planned-while-unpaid",
          severity: "warning",
          args: { ship: "2025-06-23", money: "2000 USD" },
        },
      ],
    },
  ],
};
