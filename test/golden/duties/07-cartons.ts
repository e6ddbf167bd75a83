import type { GoldenDuty } from "./golden-duty";

/** 10,000 pieces at 24 a carton need 417 cartons, 12,000 need 500. */
export const cartons: GoldenDuty = {
  duty: 7,
  name: "cartons 纸箱",
  cases: [
    {
      name: "exactly what is needed, every detail there and confirmed",
      grid: `
        纸箱订购明细
        订单号|客户|品名|订单数量(片)|装箱数|纸箱订购数|唛头|纸箱品质|装法|箱规|样箱确认|业务确认|交期
        WF2506701|杭州店面|婴儿湿巾|10000|24|417|中性|BC楞|平放两层|60*40*35cm|√|√|2025-07-20
        WF2506702|KIDCO LTD|口水围兜|12000|24|500|KIDCO 正唛|BC楞|平放两层|60*40*35cm||√|2025-07-20
        WF2506703|义乌小满|干巾|9000|24|||||||×|2025-07-20`,
      finds: [],
    },
    {
      name: "one over, one short, details blank, not confirmed, a new size without a sample",
      grid: `
        纸箱订购明细
        订单号|客户|品名|订单数量(片)|装箱数|纸箱订购数|唛头|纸箱品质|装法|箱规|样箱确认|业务确认|交期
        WF2506701|杭州店面|婴儿湿巾|10000|24|418|中性|BC楞|平放两层|60*40*35cm|√|√|2025-07-20
        WF2506702|KIDCO LTD|口水围兜|10000|24|416|KIDCO 正唛|BC楞|平放两层|60*40*35cm||√|2025-07-20
        WF2506703|义乌小满|干巾|12000|24|500||BC楞||60*40*35cm||√|2025-07-20
        WF2506704|宁波海纳|湿巾|12000|24|500|中性|BC楞|平放两层|60*40*35cm||×|2025-07-20
        WF2506705|深圳优宝|湿巾|12000|24|500|中性|BC楞|平放两层|58*38*30cm||√|2025-07-20`,
      finds: [
        {
          at: "F3",
          code: "carton-order-differs",
          severity: "error",
          args: { ordered: 418, needed: 417 },
          fix: 417,
        },
        {
          at: "F4",
          code: "carton-order-differs",
          severity: "error",
          args: { ordered: 416, needed: 417 },
          fix: 417,
        },
        {
          at: "G5",
          code: "carton-details-missing",
          severity: "error",
          args: { fields: "shippingMark,packingMethod" },
        },
        { at: "L6", code: "carton-not-confirmed-by-sales", severity: "error", args: { ordered: 500 } },
        { at: "K7", code: "sample-carton-not-confirmed", severity: "warning", args: { size: "580×380×300" } },
      ],
    },
    {
      name: "the purchase of cartons is their order",
      sheet: "包材采购",
      grid: `
        包材采购跟踪表
        采购单号|生产单号|供应商|物料类别|品名规格|生产需求数|订购数量|唛头|业务确认|要求到货|实际到货
        CG25-0701|WF2506701|宏达纸箱厂|纸箱|五层60*40*35|417|417|中性|√|2025-06-28|
        CG25-0702|WF2506702|宏达纸箱厂|纸箱|五层60*40*35|500|510|中性|√|2025-06-28|
        CG25-0703|WF2506703|宏达纸箱厂|纸箱|五层60*40*35|500|500|||2025-06-28|
        CG25-0704|WF2506704|华彩包装|包装袋|湿巾袋80抽|10000|10000|||2025-06-28|`,
      finds: [
        {
          at: "G4",
          code: "purchase-cartons-differ",
          severity: "error",
          args: { ordered: 510, needed: 500 },
          fix: 500,
        },
        { at: "H5", code: "carton-details-missing", severity: "error", args: { fields: "shippingMark" } },
        { at: "I5", code: "carton-not-confirmed-by-sales", severity: "error", args: { ordered: 500 } },
      ],
    },
    {
      name: "packing figures that disagree, and a carton count that is wrong",
      grid: `
        装箱明细
        订单号|客户|品名|订单数量(片)|每包片数|每箱包数|装箱数|箱数|交期
        WF2506701|杭州店面|婴儿湿巾|12000|20|12|240|50|2025-07-20
        WF2506702|KIDCO LTD|手口湿巾|12000|20|12|240|51|2025-07-20
        WF2506703|义乌小满|干巾|12500|20|12|250|50|2025-07-20`,
      finds: [
        { at: "H4", code: "carton-count-differs", severity: "warning", args: { count: 51, needed: 50 } },
        {
          at: "G5",
          code: "pieces-per-carton-inconsistent",
          severity: "warning",
          args: { perBag: 20, bags: 12, product: 240, perCarton: 250 },
        },
      ],
    },
  ],
};
