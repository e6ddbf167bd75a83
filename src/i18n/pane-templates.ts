import type { Text } from "../core";

/** Empty sheets a team can add. */
export const templateTexts = {
  heading: { "zh-CN": "模板", en: "Templates" },
  help: {
    "zh-CN": "空表，添加后由团队自己填写，Gendan 照读。",
    en: "Empty sheets for your team to fill in; Gendan reads them like your own.",
  },
  add: { "zh-CN": "添加", en: "Add" },
  addNamed: { "zh-CN": "添加{name}表", en: "Add a {name} sheet" },
  there: { "zh-CN": "已有：{sheets}", en: "There already: {sheets}" },
  missing: { "zh-CN": "工作簿里还没有这份单据要用的表。", en: "The workbook lacks the sheet this draws on." },
  separator: { "zh-CN": "、", en: ", " },
} as const satisfies Record<string, Text>;
