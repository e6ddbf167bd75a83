import type { GoldenDuty } from "./golden-duty";

export const orderCorrectness: GoldenDuty = {
  duty: 1,
  name: "order correctness 订单确认",
  cases: [
    {
      name: "every line complete; a part delivery has its own date",
      grid: `
        XX无纺布制品有限公司 订单登记表
        订单号|客户|品名|规格尺寸|原材料|订单数量|单位|下单日期|交期
        WF2506101|杭州店面|婴儿湿巾|18*14cm|水刺无纺布|24000|片|2025-06-16|2025-07-10
        WF2506101|杭州店面|婴儿湿巾|18*14cm|水刺无纺布|24000|片|2025-06-16|2025-07-20
        WF2506102|KIDCO LTD|口水围兜|30*35cm|纺粘|3000|片|2025-06-17|2025-06-17`,
      finds: [],
    },
    {
      name: "what is missing, what is no quantity, a date before the order, a line entered twice",
      grid: `
        XX无纺布制品有限公司 订单登记表
        订单号|客户|品名|规格尺寸|原材料|订单数量|单位|下单日期|交期
        WF2506101|杭州店面|婴儿湿巾|18*14cm|水刺无纺布|24000|片|2025-06-16|2025-07-10
        WF2506102||口水围兜|30*35cm|纺粘|3000|片|2025-06-16|2025-07-12
        WF2506103|KIDCO LTD|洗脸巾|||5000.5|片|2025-06-17|2025-07-15
        WF2506104|Nordic Care AB|床单|180*80cm|SMS无纺布|1200|片|2025-06-17|2025-06-10
        WF2506101|杭州店面|婴儿湿巾|18*14cm|水刺无纺布|24000|片|2025-06-16|2025-07-10
        WF2506105|Sunrise Trading|湿巾|18*14cm|水刺无纺布|0|片|2025-06-18|待定`,
      finds: [
        { at: "B4", code: "missing-customer", severity: "error", args: {} },
        { at: "D5", code: "missing-size", severity: "error", args: {} },
        { at: "E5", code: "missing-material", severity: "error", args: {} },
        { at: "F5", code: "quantity-not-positive-whole", severity: "error", args: { quantity: 5000.5 } },
        {
          at: "I6",
          code: "required-before-order",
          severity: "error",
          args: { requiredDate: "2025-06-10", orderDate: "2025-06-17" },
        },
        {
          at: "A7",
          code: "duplicate-order-line",
          severity: "error",
          args: { orderNo: "WF2506101", firstRow: 3 },
        },
        { at: "F8", code: "quantity-not-positive-whole", severity: "error", args: { quantity: 0 } },
        { at: "I8", code: "required-date-is-word", severity: "error", args: { text: "待定" } },
      ],
    },
    {
      name: "no number, no product, no quantity, no date; a word for a quantity; shipped before it was ordered",
      grid: `
        XX无纺布制品有限公司 订单登记表
        订单号|客户|品名|订单数量|下单日期|交期|实际出货日期
        WF2506101|杭州店面|婴儿湿巾|24000|2025-06-16|2025-07-10|
        |KIDCO LTD|口水围兜|3000|2025-06-16|2025-07-12|
        WF2506103|义乌小满||5000|2025-06-17|2025-07-15|
        WF2506104|Nordic Care AB|床单||2025-06-17|2025-07-10|
        WF2506105|Sunrise Trading|湿巾|待定|2025-06-18|2025-07-18|
        WF2506106|宁波海纳|洗脸巾|800|2025-06-18||
        WF2506107|深圳优宝|干巾|600|2025-06-18|2025-06-19|2025-06-17`,
      finds: [
        { at: "A4", code: "missing-order-no", severity: "error", args: {} },
        { at: "C5", code: "missing-product", severity: "error", args: {} },
        { at: "D6", code: "missing-quantity", severity: "error", args: {} },
        { at: "D7", code: "quantity-is-word", severity: "error", args: { text: "待定" } },
        { at: "F8", code: "missing-required-date", severity: "error", args: {} },
        {
          at: "G9",
          code: "ship-before-order",
          severity: "error",
          args: { shipDate: "2025-06-17", orderDate: "2025-06-18" },
        },
      ],
    },
    {
      name: "an amount that is not quantity times price",
      grid: `
        外贸订单
        订单号|客户|品名|订单数量|单价|金额|交期
        WF2506101|KIDCO LTD|婴儿湿巾|24000|0.12|2880|2025-07-10
        WF2506102|Nordic Care AB|口水围兜|3000|0.35|1005|2025-07-12`,
      finds: [
        {
          at: "F4",
          code: "amount-differs",
          severity: "warning",
          args: { amount: 1005, quantity: 3000, price: 0.35, product: 1050 },
        },
      ],
    },
    {
      name: "amounts with tax throughout are said once",
      grid: [
        "外贸订单",
        "订单号|客户|品名|订单数量|单价|金额|交期",
        ...Array.from(
          { length: 20 },
          (_, at) => `WF25062${10 + at}|KIDCO LTD|湿巾|${1000 + at * 100}|1|${1130 + at * 113}|2025-07-10`,
        ),
      ].join("\n"),
      finds: [
        {
          at: "F3",
          code: "amount-basis-differs",
          severity: "warning",
          args: { comparable: 20, differing: 20 },
        },
      ],
    },
  ],
};
