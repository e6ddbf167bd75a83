import type { GoldenDuty } from "./golden-duty";

export const plates: GoldenDuty = {
  duty: 5,
  name: "plates 制版",
  cases: [
    {
      name: "a date before the bags; done; regular bags",
      grid: `
        新版包装袋制版跟进
        订单号|客户|品名|订单数量|新版/常规|制版完成日|制版进度|包装袋到位|交期
        WF2506501|杭州店面|婴儿湿巾|24000|新版|2025-06-25|制版中|2025-06-30|2025-07-20
        WF2506502|KIDCO LTD|口水围兜|3000|新版|2025-06-10|已完成|2025-06-24|2025-07-20
        WF2506503|义乌小满|干巾|9000|常规|||2025-06-24|2025-07-20`,
      finds: [],
    },
    {
      name: "no date, a date that is not before the bags, a date that has passed",
      grid: `
        新版包装袋制版跟进
        订单号|客户|品名|订单数量|新版/常规|制版完成日|制版进度|包装袋到位|交期
        WF2506501|杭州店面|婴儿湿巾|24000|新版||制版中|2025-07-02|2025-07-20
        WF2506502|KIDCO LTD|口水围兜|3000|新版|2025-06-30|打样中|2025-06-30|2025-07-20
        WF2506503|义乌小满|干巾|9000|新版|2025-06-17|制版中|2025-06-28|2025-07-20`,
      finds: [
        { at: "F3", code: "plate-due-missing", severity: "warning", args: {} },
        {
          at: "F4",
          code: "plate-after-bag-arrival",
          severity: "warning",
          args: { plate: "2025-06-30", arrival: "2025-06-30" },
        },
        {
          at: "G5",
          code: "plate-overdue",
          severity: "warning",
          args: { due: "2025-06-17", days: 3, progress: "制版中" },
        },
      ],
    },
    {
      name: "the purchase sheet: the plate is not made before the bags are wanted",
      sheet: "包材采购",
      grid: `
        包材采购跟踪表
        采购单号|生产单号|供应商|物料类别|品名规格|新版/常规|生产需求数|订购数量|制版完成日|要求到货|实际到货
        CG25-0501|WF2506501|华彩包装|包装袋|湿巾袋80抽|新版|10000|10000|2025-06-25|2025-06-28|
        CG25-0502|WF2506502|华彩包装|包装袋|湿巾袋20抽|新版|10000|10000|2025-06-28|2025-06-28|`,
      finds: [
        {
          at: "I4",
          code: "purchase-plate-late",
          severity: "warning",
          args: { plate: "2025-06-28", requiredDate: "2025-06-28" },
        },
      ],
    },
  ],
};
