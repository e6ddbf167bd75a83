import type { GoldenDuty } from "./golden-duty";

/** Working days after Friday, 20 June: Monday the 23rd, the 24th, the 25th; the 26th is the fourth. */
export const rawMaterial: GoldenDuty = {
  duty: 4,
  name: "raw material 原材料",
  cases: [
    {
      name: "there on the day of the start; nothing special asked for",
      grid: `
        特殊原料跟进表
        订单号|客户|品名|特殊原料|原材料到位|订单数量|计划开工|交期
        WF2506401|杭州店面|婴儿湿巾|进口木浆|2025-06-23|24000|2025-06-23|2025-07-20
        WF2506402|KIDCO LTD|口水围兜|抗菌膜|已到|3000|2025-06-25|2025-07-20
        WF2506403|义乌小满|干巾|无||9000|2025-06-24|2025-07-20`,
      finds: [],
    },
    {
      name: "late or unknown: an error within three working days of the start, else a warning",
      grid: `
        特殊原料跟进表
        订单号|客户|品名|特殊原料|原材料到位|订单数量|计划开工|交期
        WF2506401|杭州店面|婴儿湿巾|进口木浆|2025-06-26|24000|2025-06-25|2025-07-20
        WF2506402|KIDCO LTD|口水围兜|抗菌膜|2025-06-28|3000|2025-06-26|2025-07-20
        WF2506403|义乌小满|干巾|进口木浆||9000|2025-06-25|2025-07-20
        WF2506404|宁波海纳|围兜|抗菌膜|未到|6000|2025-06-26|2025-07-20`,
      finds: [
        {
          at: "E3",
          code: "material-late",
          severity: "error",
          args: { arrival: "2025-06-26", start: "2025-06-25", days: 1 },
        },
        {
          at: "E4",
          code: "material-late",
          severity: "warning",
          args: { arrival: "2025-06-28", start: "2025-06-26", days: 2 },
        },
        {
          at: "E5",
          code: "material-unknown",
          severity: "error",
          args: { material: "进口木浆", start: "2025-06-25" },
        },
        {
          at: "E6",
          code: "material-unknown",
          severity: "warning",
          args: { material: "抗菌膜", start: "2025-06-26" },
        },
      ],
    },
  ],
};
