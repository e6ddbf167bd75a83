import type { Text } from "../core";

/** What the workbench's page says around the grid and the pane. */
export const workbenchTexts = {
  title: { "zh-CN": "跟单工作台", en: "Gendan workbench" },
  samples: { "zh-CN": "示例", en: "Samples" },
  open: { "zh-CN": "打开…", en: "Open…" },
  openHelp: {
    "zh-CN": "打开自己的工作簿，也可以把文件拖进来",
    en: "Open a workbook of your own, or drop the file here",
  },
  save: { "zh-CN": "另存为…", en: "Save as…" },
  saveHelp: {
    "zh-CN": "另存一份 .xlsx，原文件不变",
    en: "Saves a copy as .xlsx; the file you opened stays as it is",
  },
  changed: { "zh-CN": "有未保存的改动", en: "Unsaved changes" },
  language: { "zh-CN": "English", en: "中文" },
  toDark: { "zh-CN": "深色", en: "Dark" },
  toLight: { "zh-CN": "浅色", en: "Light" },
  hidePane: { "zh-CN": "隐藏窗格", en: "Hide pane" },
  showPane: { "zh-CN": "显示窗格", en: "Show pane" },
  grid: { "zh-CN": "表格", en: "Grid" },
  charts: { "zh-CN": "图表", en: "Charts" },
  reading: { "zh-CN": "正在读取 {name}…", en: "Reading {name}…" },
  drawing: { "zh-CN": "正在显示 {name}…", en: "Showing {name}…" },
  saving: { "zh-CN": "正在写入 {name}…", en: "Writing {name}…" },
  cancel: { "zh-CN": "取消", en: "Cancel" },
  close: { "zh-CN": "关闭", en: "Close" },
  drop: { "zh-CN": "松手即可打开", en: "Drop to open" },
  saved: {
    "zh-CN": "已另存为 {name}。原文件没有改动。",
    en: "Saved as {name}. The file you opened is unchanged.",
  },
  valuesOnly: {
    "zh-CN": "原文件是 {format} 格式，另存的 .xlsx 只有数据，没有原来的样式和公式。",
    en: "The file was {format}: the .xlsx saved holds its values, without its styles and formulas.",
  },
  breaksSignature: {
    "zh-CN": "原文件有数字签名，另存的副本签名失效。",
    en: "The file was signed; the copy's signature no longer holds.",
  },
  notSaved: { "zh-CN": "没有保存：{detail}", en: "Not saved: {detail}" },
  notOpened: { "zh-CN": "打不开 {name}：{detail}", en: "{name} was not opened: {detail}" },
  leave: {
    "zh-CN": "当前工作簿有未保存的改动，打开另一个就会丢失。",
    en: "This workbook has unsaved changes; opening another loses them.",
  },
  leaveYes: { "zh-CN": "不保存，打开", en: "Open without saving" },
  fixedShape: {
    "zh-CN": "工作台里可以改单元格，不能增删行列或改动原有工作表；这些请在 Excel 里做。",
    en: "Cells can be changed here; rows, columns and the workbook's own sheets cannot be added or removed. Do that in Excel.",
  },
  missing: {
    "zh-CN": "找不到 {name}，示例文件没有生成。请重新运行 npm start。",
    en: "{name} is not there: the samples were not built. Run npm start again.",
  },
  fault: { "zh-CN": "Gendan 自己出了错：{detail}", en: "A fault of Gendan itself: {detail}" },
  heldCell: {
    "zh-CN": "{cell} 属于数组公式、表格标题或透视表，不能单独改。请在表格里撤销这一格的改动再保存。",
    en: "{cell} belongs to an array formula, a table's header or a pivot table and cannot change alone. Undo that cell, then save.",
  },
  notKept: {
    "zh-CN": "已另存为 {name}。副本里没有这些改动：{what}。",
    en: "Saved as {name}. The copy does not hold what you changed in: {what}.",
  },
} as const satisfies Record<string, Text>;

/** What people may change in the grid that a copy does not keep. */
export const notKeptNames = {
  looks: { "zh-CN": "单元格样式", en: "looks of cells" },
  sizes: { "zh-CN": "行高列宽", en: "widths and heights" },
  view: { "zh-CN": "筛选、冻结和隐藏", en: "filters, frozen and hidden rows" },
  notes: { "zh-CN": "批注", en: "notes" },
} as const satisfies Record<string, Text>;

/** The sample workbooks, as the page offers them. */
export const sampleTexts = {
  clean: {
    name: { "zh-CN": "整洁的订单表", en: "A clean order table" },
    help: { "zh-CN": "每行都合格，作对照", en: "every row passes, to compare with" },
  },
  S01: {
    name: { "zh-CN": "订单跟踪表（真实的乱）", en: "Order tracking (as messy as real)" },
    help: { "zh-CN": "合并订单号、小计、文本日期", en: "merged order numbers, subtotals, text dates" },
  },
  S02: {
    name: { "zh-CN": "包材采购", en: "Packaging purchases" },
    help: { "zh-CN": "包装袋与纸箱", en: "bags and cartons" },
  },
  S03: {
    name: { "zh-CN": "车辆调度", en: "Vehicle dispatch" },
    help: { "zh-CN": "一页两张表", en: "two tables on one sheet" },
  },
  S04: {
    name: { "zh-CN": "订单明细 52,000 行", en: "52,000 order lines" },
    help: { "zh-CN": "看速度", en: "to see the speed" },
  },
} as const satisfies Record<string, Readonly<Record<"name" | "help", Text>>>;
