import type { GoldenDuty } from "./golden-duty";

/** Check digits of ISO 6346 by domain.md, section 5: MWCU605978 has 4, CBHU320273 has 2. */
export const containerLoading: GoldenDuty = {
  duty: 13,
  name: "container loading 监柜",
  cases: [
    {
      name: "counted as planned; a container still to be counted",
      sheet: "装柜",
      grid: `
        装柜记录
        日期|柜号|车牌|客户|订单号|箱数|点数|出运通知单号|出库单|点数人
        2025-06-18|MWCU6059784|沪A·88L12|KIDCO LTD|WF2506141|417|417|CY250601|CK250601|小钱
        2025-06-19|CBHU3202732|浙B·12345|Nordic Care AB|WF2506142|500|500|CY250602|CK250602|小赵
        2025-06-20|CBHU3202732|浙B·12345|Nordic Care AB|WF2506143|80||CY250603|CK250603|小赵`,
      finds: [],
    },
    {
      name: "one short, two over, and a container number copied wrongly",
      sheet: "装柜",
      settings: { miscountYuan: 300 },
      grid: `
        装柜记录
        日期|柜号|车牌|客户|订单号|箱数|点数|出运通知单号|出库单|点数人
        2025-06-18|MWCU6059784|沪A·88L12|KIDCO LTD|WF2506141|417|416|CY250601|CK250601|小钱
        2025-06-19|CBHU3202735|浙B·12345|Nordic Care AB|WF2506142|500|502|CY250602|CK250602|小赵
        2025-06-20|CBHU3202735|浙B·12345|Nordic Care AB|WF2506143|80|80|CY250603|CK250603|小赵`,
      finds: [
        {
          at: "G3",
          code: "counted-cartons-differ",
          severity: "error",
          args: { counted: 416, planned: 417, difference: 1, yuan: 300 },
        },
        {
          at: "B4",
          code: "container-number-wrong",
          severity: "warning",
          args: { number: "CBHU3202735", digit: 2 },
        },
        {
          at: "G4",
          code: "counted-cartons-differ",
          severity: "error",
          args: { counted: 502, planned: 500, difference: 2, yuan: 300 },
        },
      ],
    },
  ],
};
