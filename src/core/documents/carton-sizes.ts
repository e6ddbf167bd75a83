import type { Text } from "../lang";
import { fullDay, head, signatures } from "./desk/form";
import { paper } from "./desk/paper";
import { sizeHistory } from "./carton/size-history";
import { sizeProposals } from "./carton/size-proposals";

const texts = {
  name: { "zh-CN": "箱规建议", en: "Carton sizes" },
  date: { "zh-CN": "日期", en: "Date" },
  selection: {
    "zh-CN": "未完成订单行的箱规；历史含全部订单行",
    en: "cartons of open lines; the history of every line",
  },
  sample: {
    "zh-CN": "箱规由跟单负责。建议按整齐排列推算，以样箱为准；首次用的箱规先做样箱、请业务员确认。",
    en: "The clerk answers for the carton size. Sizes are worked out for straight rows; the sample carton decides, and a first size is confirmed by sales.",
  },
} as const satisfies Record<string, Text>;

/** Carton sizes proposed and checked, and those used before. Source: domain.md, section 2, duty 8. */
export const cartonSizes = paper({
  kind: "carton-sizes",
  name: texts.name,
  help: {
    "zh-CN": "按装好的包和纸板推算内外箱规、排法，核对现用箱规和空隙；每个产品用过的箱规",
    en: "arrangement, inner and outer size from the packed bag and board; the size in use checked; sizes used before",
  },
  from: ["orders"],
  wants: [
    {
      fields: ["packedBagSize", "cartonSize"],
      use: { "zh-CN": "包的尺寸或现用箱规", en: "the packed bag, or the carton in use" },
      must: true,
    },
    { fields: ["packedBagSize"], use: { "zh-CN": "推算箱规", en: "work a size out" } },
    { fields: ["bagsPerCarton", "pcsPerCarton"], use: { "zh-CN": "每箱装几包", en: "bags in a carton" } },
    { fields: ["cartonSize"], use: { "zh-CN": "核对现用箱规", en: "check the size in use" } },
    { fields: ["cartonQuality"], use: { "zh-CN": "纸板厚度", en: "thickness of the board" } },
  ],
  sheets: (desk) => {
    const { say, date } = desk;
    return [
      {
        name: say(texts.name),
        landscape: true,
        blocks: [
          ...head(desk, say(texts.name), say(texts.selection), [
            { label: say(texts.date), text: fullDay(date, say) },
          ]),
          { kind: "note", text: say(texts.sample) },
          ...sizeProposals(desk),
          ...sizeHistory(desk),
          signatures(desk, ["clerk", "sales"]),
        ],
      },
    ];
  },
});
