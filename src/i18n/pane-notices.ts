import type { Text } from "../core";

/** What work came to. */
export const noticeTexts = {
  checked: {
    "zh-CN": "已校验 {lines} 行，发现 {findings} 项。",
    en: "{lines} {lines|line|lines} checked, {findings} {findings|finding|findings}.",
  },
  fixed: { "zh-CN": "已改正 {count} 个单元格。", en: "{count} {count|cell|cells} put right." },
  undone: { "zh-CN": "已恢复 {count} 个单元格。", en: "{count} {count|cell|cells} restored." },
  refused: { "zh-CN": "{count} 个没有改：", en: "{count} {count|was left as it is|were left as they are}:" },
  refusedCell: { "zh-CN": "{place}：{reason}", en: "{place}: {reason}" },
  refusedMore: { "zh-CN": "另有 {count} 个", en: "and {count} more" },
  nothingToUndo: { "zh-CN": "没有可撤销的更改。", en: "There is nothing to undo." },
  marked: { "zh-CN": "已在 {cells} 个单元格上做标记。", en: "{cells} {cells|cell|cells} marked." },
  withoutNote: {
    "zh-CN": "其中 {count} 个已有您自己的批注，只涂了颜色。",
    en: "{count} of them {count|keeps|keep} your own note and {count|was|were} only coloured.",
  },
  marksCleared: {
    "zh-CN": "标记已清除，单元格恢复原样。",
    en: "Marks cleared; the cells look as they did before.",
  },
  made: { "zh-CN": "已生成工作表：", en: "Added to the workbook:" },
  madeFor: {
    "zh-CN": "已生成工作表，只含订单 {orders}：",
    en: "Added to the workbook, for {orders} only:",
  },
  madeForMore: {
    "zh-CN": "已生成工作表，只含 {orders} 等 {count} 个订单：",
    en: "Added to the workbook, for {count} orders only ({orders}, …):",
  },
  waived: { "zh-CN": "已忽略，原因记在工作簿里。", en: "Waived; the reason is kept in the workbook." },
  unwaived: { "zh-CN": "已恢复提醒。", en: "It is listed again." },
  saved: { "zh-CN": "已保存到工作簿。", en: "Saved in the workbook." },
  roundKept: {
    "zh-CN": "已记下现状，下次整理时列出变化。",
    en: "Kept how every line stands; the next round will show what changed.",
  },
  memoryUnreadable: {
    "zh-CN": "工作簿里保存的设置读不出来，现在按默认设置工作；再次保存会覆盖它。",
    en: "The settings kept in this workbook cannot be read. Defaults apply; saving replaces what is there.",
  },
  failed: { "zh-CN": "{job}没有完成：{reason}", en: "{job} was not finished: {reason}" },
} as const satisfies Record<string, Text>;

/** Why a cell was not written. */
export const refusalTexts = {
  changed: { "zh-CN": "内容已被人改过", en: "somebody changed it meanwhile" },
  protected: { "zh-CN": "单元格受保护", en: "it is protected" },
  formula: { "zh-CN": "里面是公式", en: "it holds a formula" },
  sheetGone: { "zh-CN": "工作表已不在", en: "its sheet is gone" },
} as const satisfies Record<string, Text>;

/** Work under way, named at the start of a sentence. */
export const jobNames = {
  open: { "zh-CN": "打开", en: "Opening" },
  check: { "zh-CN": "校验", en: "Checking" },
  follow: { "zh-CN": "校验", en: "Checking" },
  fix: { "zh-CN": "改正", en: "Fixing" },
  undo: { "zh-CN": "撤销", en: "Undoing" },
  marks: { "zh-CN": "标记", en: "Marking" },
  review: { "zh-CN": "月度复盘", en: "The review" },
  document: { "zh-CN": "生成单据", en: "The document" },
  save: { "zh-CN": "保存", en: "Saving" },
  jump: { "zh-CN": "定位单元格", en: "Going to the cell" },
} as const satisfies Record<string, Text>;

/** While nothing has been heard for some seconds. */
export const slowText: Text = {
  "zh-CN": "还在等 Excel 回应。如果正在编辑单元格，请按 Enter 或 Esc。",
  en: "Still waiting for Excel. If a cell is being edited, press Enter or Esc.",
};

/** Obstacles, and what to do about them. */
export const failureTexts = {
  protected: {
    "zh-CN": "工作表或工作簿受保护。请先在“审阅”里撤销保护。",
    en: "The sheet or workbook is protected. Take the protection off under Review, then try again.",
  },
  cellEditMode: {
    "zh-CN": "有单元格正在编辑。请先按 Enter 或 Esc，再试一次。",
    en: "A cell is being edited. Press Enter or Esc, then try again.",
  },
  filtered: {
    "zh-CN": "表格正在筛选，写入可能错位。请先清除筛选。",
    en: "A filter is on, and cells could be misplaced. Clear the filter, then try again.",
  },
  merged: {
    "zh-CN": "遇到合并单元格，无法写入。请先取消合并。",
    en: "Merged cells are in the way. Unmerge them, then try again.",
  },
  tooLarge: {
    "zh-CN": "数据太大，Excel 没有接受。请拆分工作簿或删去空白区域。",
    en: "Excel refused: too much data. Split the workbook or remove empty areas.",
  },
  sheetGone: {
    "zh-CN": "工作表已被删除或改名。请重新校验。",
    en: "A sheet was deleted or renamed. Check again.",
  },
  otherWorkbook: {
    "zh-CN": "当前打开的是另一个工作簿。请切回原工作簿。",
    en: "Another workbook is in front. Go back to this one.",
  },
  busy: {
    "zh-CN": "Excel 正忙，或有同事正在这个工作簿里使用跟单。请稍等再试。",
    en: "Excel is busy, or somebody else is using Gendan in this workbook. Wait a moment and try again.",
  },
  noAnswer: {
    "zh-CN": "Excel 一直没有回应。请保存工作簿，关闭后重新打开。",
    en: "Excel does not answer. Save the workbook, close it and open it again.",
  },
  unknownOutcome: {
    "zh-CN": "Excel 没有说明是否完成。请检查表格后重新校验，不要直接重复操作。",
    en: "Excel did not say whether it was done. Look at the sheet and check again before repeating it.",
  },
  notSupported: {
    "zh-CN": "这个版本的 Excel 不支持此操作。请升级 Excel。",
    en: "This version of Excel cannot do it. Update Excel.",
  },
  cancelled: { "zh-CN": "已按您的要求停止。", en: "It was stopped as you asked." },
  unexpected: {
    "zh-CN": "程序内部出错，表格没有受影响。请把详情发给管理员。",
    en: "Gendan itself failed; the workbook is not affected. Send the details to your administrator.",
  },
} as const satisfies Record<string, Text>;

export const failureDetails: Text = { "zh-CN": "详情", en: "Details" };
