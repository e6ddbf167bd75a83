import type { Text } from "../core";

export const checkTexts = {
  filters: { "zh-CN": "按严重程度筛选", en: "Filter by severity" },
  searchFindings: { "zh-CN": "搜索问题、订单号、单元格", en: "Search findings, orders, cells" },
  findings: { "zh-CN": "问题", en: "Findings" },
  previous: { "zh-CN": "上一项", en: "Previous finding" },
  next: { "zh-CN": "下一项", en: "Next finding" },
  position: { "zh-CN": "{at} / {count}", en: "{at} of {count}" },
  marks: { "zh-CN": "标记", en: "Marks" },
  marksHelp: {
    "zh-CN": "给有问题的单元格涂色并加批注；再点清除，恢复原样",
    en: "Colours the cells with findings and adds notes; press again to clear them",
  },
  fixAll: { "zh-CN": "全部改正（{count}）", en: "Fix all ({count})" },
  fix: { "zh-CN": "改正", en: "Fix" },
  before: { "zh-CN": "现在", en: "Now" },
  after: { "zh-CN": "改为", en: "Becomes" },
  asText: { "zh-CN": "{value}（文本）", en: "{value} (text)" },
  asNumber: { "zh-CN": "{value}（数字）", en: "{value} (number)" },
  asDay: { "zh-CN": "{value}（日期）", en: "{value} (date)" },
  blank: { "zh-CN": "（空）", en: "(blank)" },
  fixAllTitle: { "zh-CN": "改正 {count} 个单元格", en: "Put {count} {count|cell|cells} right" },
  fixAllHelp: {
    "zh-CN": "只写入内容没有变过的单元格；公式和受保护的不动。可以撤销。",
    en: "Only cells that still hold what is shown are written; formulas and protected cells are left. It can be undone.",
  },
  fixAllMore: { "zh-CN": "另有 {count} 个，同样处理。", en: "And {count} more of the same kind." },
  waive: { "zh-CN": "忽略…", en: "Waive…" },
  waiveTitle: { "zh-CN": "忽略这个问题", en: "Waive this finding" },
  waiveReason: { "zh-CN": "原因", en: "Reason" },
  waiveReasonHelp: {
    "zh-CN": "例如：客户同意先出货后补单。单元格内容改变后会重新提醒。",
    en: "For example: customer agreed. When the cell changes, the finding comes back.",
  },
  waiveBy: { "zh-CN": "谁决定的", en: "Decided by" },
  waiveDo: { "zh-CN": "忽略", en: "Waive" },
  waivers: { "zh-CN": "已忽略（{count}）", en: "Waived ({count})" },
  waivedBy: { "zh-CN": "{reason}（{by}，{on}）", en: "{reason} ({by}, {on})" },
  unwaive: { "zh-CN": "恢复提醒", en: "List again" },
  notChecked: { "zh-CN": "没有校验的项目（{count}）", en: "Not checked ({count})" },
  missing: { "zh-CN": "{sheet} 缺少列：{fields}", en: "{sheet} has no column for: {fields}" },
  habits: { "zh-CN": "颜色与删除线（{count}）", en: "Colours and strikethrough ({count})" },
  habitsAsked: {
    "zh-CN": "颜色与删除线（{count}，{asked} 种要确认）",
    en: "Colours and strikethrough ({count}, {asked} to be explained)",
  },
  habitRows: { "zh-CN": "{sheet} 第 {rows} 行（共 {count} 行）", en: "{sheet}, rows {rows} ({count})" },
  habitKnown: { "zh-CN": "图例“{legend}”：{meaning}", en: "The legend says “{legend}”: {meaning}" },
  habitUnweighed: {
    "zh-CN": "图例写的是“{legend}”，不影响校验。",
    en: "The legend says “{legend}”; it changes nothing.",
  },
  habitAsked: {
    "zh-CN": "表里没有说明，未作判断。它表示什么？",
    en: "The sheet does not say, so nothing was assumed. What does it mean?",
  },
  habitMeans: { "zh-CN": "{sign}表示", en: "{sign} means" },
  habitOpen: { "zh-CN": "按图例", en: "As the legend says" },
  habitUnsaid: { "zh-CN": "请选择…", en: "Choose…" },
  allGood: { "zh-CN": "没有发现问题", en: "Nothing wrong was found" },
  allGoodHelp: {
    "zh-CN": "{lines} 行都已校验。没有校验的项目列在下面。",
    en: "{lines} {lines|line was|lines were} checked. What was not checked stands below.",
  },
  noMatch: { "zh-CN": "没有符合筛选的问题", en: "No finding matches" },
  noMatchHelp: { "zh-CN": "清除搜索或筛选后再看。", en: "Clear the search or the filter." },
  noTable: { "zh-CN": "没有找到订单表", en: "No order table was found" },
  noTableHelp: {
    "zh-CN": "表头里要有订单号、数量、交期等列。如果表是有的，请到“列对应”里看看是怎样认的。",
    en: "Headers such as order number, quantity and required date are looked for. If there is a table, see under Columns how it was understood.",
  },
} as const satisfies Record<string, Text>;

export const habitSigns = {
  struck: { "zh-CN": "删除线", en: "Strikethrough" },
  fill: { "zh-CN": "底色", en: "Fill" },
  fontColor: { "zh-CN": "字体颜色", en: "Font colour" },
} as const satisfies Record<string, Text>;

export const habitMeaningTexts = {
  cancelled: { "zh-CN": "已取消", en: "cancelled" },
  shipped: { "zh-CN": "已出货", en: "shipped" },
  urgent: { "zh-CN": "加急", en: "urgent" },
  nothing: { "zh-CN": "没有特别含义", en: "nothing in particular" },
} as const satisfies Record<string, Text>;
