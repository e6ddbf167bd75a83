import type { Text } from "../core";

export const columnsTexts = {
  help: {
    "zh-CN":
      "左边是表头，右边是 Gendan 认作什么。点开一列即可更正；更正记在这个工作簿里，同名表头都照此办理。",
    en: "Left the header, right what Gendan takes it for. Open a column to correct it: that is kept in this workbook and holds for every column of the same header.",
  },
  columnsOf: { "zh-CN": "{sheet} 的列", en: "Columns of {sheet}" },
  table: { "zh-CN": "{kind} {range}，{lines} 行数据", en: "{kind} {range}, {lines} data {lines|row|rows}" },
  hiddenRows: { "zh-CN": "其中隐藏 {count} 行", en: "{count} of them hidden" },
  listHidden: {
    "zh-CN": "隐藏的 {count} 行也列出",
    en: "List the {count} hidden {count|row|rows} too",
  },
  understood: {
    "zh-CN": "认出 {used} 列，不使用 {unused} 列",
    en: "{used} {used|column|columns} understood, {unused} not used",
  },
  excluded: { "zh-CN": "不算作数据：{rows}", en: "Left out: {rows}" },
  excludedRows: { "zh-CN": "{reason} {count}", en: "{reason} {count}" },
  missing: { "zh-CN": "没有找到：{fields}", en: "Not found: {fields}" },
  toConfirm: { "zh-CN": "只看要确认的（{count}）", en: "Only to be confirmed ({count})" },
  notOurs: { "zh-CN": "不使用", en: "Not used" },
  settled: { "zh-CN": "已确认", en: "Settled" },
  confirm: { "zh-CN": "请确认", en: "Please confirm" },
  confirmAll: { "zh-CN": "以上都对", en: "All of these are right" },
  confirmAllHelp: {
    "zh-CN": "{count} 列待确认。确认后按这套表头记住，换了位置、多了列也认得。",
    en: "{count} {count|column waits|columns wait} for your word. The headers are then remembered, also moved or with a column more.",
  },
  keepHeaders: { "zh-CN": "记住现在的表头", en: "Remember the headers as they are now" },
  samples: { "zh-CN": "例如", en: "For example" },
  noSamples: { "zh-CN": "这一列是空的", en: "This column is empty" },
  sure: { "zh-CN": "把握 {share}%", en: "{share}% sure" },
  confirmSure: { "zh-CN": "请确认（{share}%）", en: "Please confirm ({share}%)" },
  unit: { "zh-CN": "单位 {unit}", en: "in {unit}" },
  unreadable: {
    "zh-CN": "按这个认法，有 {count} 格读不出来",
    en: "Taken for this, {count} {count|cell|cells} cannot be read",
  },
  factor: { "zh-CN": "1 按 {factor} 计", en: "1 counts {factor}" },
  form: { "zh-CN": "表头上方的资料，适用于每一行", en: "Above the table, for every line" },
  isFormField: { "zh-CN": "这一项是", en: "This is" },
  words: { "zh-CN": "更正过的表头（{count}）", en: "Headers you have settled ({count})" },
  automaticFor: { "zh-CN": "“{header}”恢复自动识别", en: "Let Gendan decide on {header}" },
  isField: { "zh-CN": "这一列是", en: "This column is" },
  acceptNone: { "zh-CN": "对，不使用", en: "Right, not used" },
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
