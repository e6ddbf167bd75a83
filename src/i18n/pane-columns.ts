import type { Text } from "../core";

export const columnsTexts = {
  help: {
    "zh-CN": "点开一列即可更正；更正记在这个工作簿里，同名表头都照此办理。",
    en: "Open a column to correct it. Corrections are kept in this workbook and hold for every column of the same header.",
  },
  columnsOf: { "zh-CN": "{sheet} 的列", en: "Columns of {sheet}" },
  table: { "zh-CN": "{kind} {range}，{lines} 行数据", en: "{kind} {range}, {lines} data {lines|row|rows}" },
  hiddenRows: { "zh-CN": "{count} 行隐藏", en: "{count} hidden" },
  missing: { "zh-CN": "没有找到：{fields}", en: "Not found: {fields}" },
  toConfirm: { "zh-CN": "只看要确认的（{count}）", en: "Only to be confirmed ({count})" },
  notOurs: { "zh-CN": "不使用", en: "Not used" },
  settled: { "zh-CN": "已确认", en: "Settled" },
  confirm: { "zh-CN": "请确认", en: "Please confirm" },
  samples: { "zh-CN": "例如", en: "For example" },
  noSamples: { "zh-CN": "这一列是空的", en: "This column is empty" },
  sure: { "zh-CN": "自动识别，把握 {share}%", en: "Found by Gendan, {share}% sure" },
  isField: { "zh-CN": "这一列是", en: "This column is" },
  accept: { "zh-CN": "对，是{field}", en: "Yes, it is {field}" },
  instead: { "zh-CN": "改为{field}", en: "It is {field}" },
  rival: {
    "zh-CN": "也可能是{field}",
    en: "Could also be {field}",
  },
  automatic: { "zh-CN": "恢复自动识别", en: "Let Gendan decide" },
  none: { "zh-CN": "这个工作簿里没有表", en: "There is no table in this workbook" },
  noneHelp: {
    "zh-CN": "表要有一行表头，下面是数据。图片里的表读不了。",
    en: "A table has a header row with data below. Tables in pictures cannot be read.",
  },
  hiddenSheet: { "zh-CN": "（隐藏的工作表）", en: "(hidden sheet)" },
} as const satisfies Record<string, Text>;
