import type { GoldenDuty } from "./golden-duty";

/** 200,000 pieces at 20 a bag need 10,000 bags: regular 8,000 to 12,000, new plate 9,500 to 10,500. */
export const bags: GoldenDuty = {
  duty: 6,
  name: "bags 包装袋",
  cases: [
    {
      name: "the limits themselves are allowed; a part of a bag needs a bag",
      grid: `
        包装袋订购明细
        订单号|客户|品名|订单数量(片)|每包片数|新版/常规|包装袋订购数|交期
        WF2506601|杭州店面|婴儿湿巾|200000|20|常规|12000|2025-07-20
        WF2506602|KIDCO LTD|手口湿巾|200000|20|新版|10500|2025-07-20
        WF2506603|义乌小满|干巾|200001|20|常规|10001|2025-07-20`,
      finds: [],
    },
    {
      name: "one bag beyond each limit, and fewer than needed",
      grid: `
        包装袋订购明细
        订单号|客户|品名|订单数量(片)|每包片数|新版/常规|包装袋订购数|交期
        WF2506601|杭州店面|婴儿湿巾|200000|20|常规|12001|2025-07-20
        WF2506602|KIDCO LTD|手口湿巾|200000|20|新版|10501|2025-07-20
        WF2506603|义乌小满|干巾|200000|20|常规|9000|2025-07-20
        WF2506604|宁波海纳|湿巾|200000|20|新版|9499|2025-07-20
        WF2506605|深圳优宝|湿巾|200000|20|常规|7999|2025-07-20`,
      finds: [
        {
          at: "G3",
          code: "bags-over-float",
          severity: "error",
          args: { ordered: 12001, needed: 10000, limit: 20, least: 8000, most: 12000 },
        },
        {
          at: "G4",
          code: "bags-over-float",
          severity: "error",
          args: { ordered: 10501, needed: 10000, limit: 5, least: 9500, most: 10500 },
        },
        {
          at: "G5",
          code: "bags-under-need",
          severity: "warning",
          args: { ordered: 9000, needed: 10000, limit: 20, least: 8000, most: 12000 },
        },
        {
          at: "G6",
          code: "bags-under-need",
          severity: "error",
          args: { ordered: 9499, needed: 10000, limit: 5, least: 9500, most: 10500 },
        },
        {
          at: "G7",
          code: "bags-under-need",
          severity: "error",
          args: { ordered: 7999, needed: 10000, limit: 20, least: 8000, most: 12000 },
        },
      ],
    },
    {
      name: "the purchase sheet: beyond the float, short, and a share that is wrong",
      sheet: "包材采购",
      grid: `
        包材采购跟踪表
        采购单号|生产单号|供应商|物料类别|品名规格|新版/常规|生产需求数|订购数量|浮动%|要求到货|实际到货
        CG25-0601|WF2506601|华彩包装|包装袋|湿巾袋80抽|常规|10000|12000|0.2|2025-06-28|
        CG25-0602|WF2506602|华彩包装|包装袋|湿巾袋20抽|新版|10000|10600|0.06|2025-06-28|
        CG25-0603|WF2506603|永佳袋业|包装袋|干巾袋|常规|10000|9900|-0.01|2025-06-28|
        CG25-0604|WF2506604|永佳袋业|包装袋|围兜袋|常规|10000|11000|0.05|2025-06-28|`,
      finds: [
        {
          at: "H4",
          code: "purchase-bags-over-float",
          severity: "error",
          args: { ordered: 10600, needed: 10000, limit: 5, least: 9500, most: 10500 },
        },
        {
          at: "H5",
          code: "purchase-bags-under-need",
          severity: "warning",
          args: { ordered: 9900, needed: 10000, limit: 20, least: 8000, most: 12000 },
        },
        {
          at: "I6",
          code: "purchase-float-differs",
          severity: "warning",
          args: { stated: 5, ordered: 11000, needed: 10000, actual: 10 },
        },
      ],
    },
  ],
};
