import type { GoldenDuty } from "./golden-duty";

/**
 * 24 bags of 20×20×10 cm fill 60×40×40 cm inside. Walls of BC board take 7 mm: two along length and width, four
 * in the height, so the least outer size is 61.4×41.4×42.8 cm.
 */
export const cartonSize: GoldenDuty = {
  duty: 8,
  name: "carton size 箱规",
  cases: [
    {
      name: "the least size, and one with a little room",
      grid: `
        箱规核对表
        订单号|客户|品名|订单数量(包)|成品包尺寸|每箱包数|箱规|纸箱品质|交期
        WF2506801|杭州店面|婴儿湿巾|2400|20*20*10cm|24|61.4*41.4*42.8cm|BC楞|2025-07-20
        WF2506802|KIDCO LTD|婴儿湿巾|2400|20*20*10cm|24|62*42*43.5cm|BC楞|2025-07-20
        WF2506803|义乌小满|干巾|2400||24|62*42*43.5cm|BC楞|2025-07-20`,
      finds: [],
    },
    {
      name: "outer size taken for the inner one, and a carton of which 28 % is air",
      grid: `
        箱规核对表
        订单号|客户|品名|订单数量(包)|成品包尺寸|每箱包数|箱规|纸箱品质|交期
        WF2506801|杭州店面|婴儿湿巾|2400|20*20*10cm|24|60*40*40cm|BC楞|2025-07-20
        WF2506802|KIDCO LTD|婴儿湿巾|2400|20*20*10cm|24|70*50*43cm|BC楞|2025-07-20
        WF2506803|义乌小满|婴儿湿巾|2400|20*20*10cm|24|62*42*43.5cm|BC楞|2025-07-20`,
      finds: [
        {
          at: "G3",
          code: "carton-too-small",
          severity: "error",
          args: { size: "60×40×40cm", bag: "20×20×10cm", bags: 24 },
        },
        {
          at: "G4",
          code: "carton-too-much-air",
          severity: "warning",
          args: { size: "70×50×43cm", air: 28, limit: 15 },
        },
      ],
    },
  ],
};
