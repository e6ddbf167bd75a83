import type { Text } from "../core";

/** The frame of the pane: its views, and what every view uses. */
export const paneTexts = {
  views: { "zh-CN": "功能", en: "Views" },
  more: { "zh-CN": "更多", en: "More" },
  results: { "zh-CN": "结果", en: "Result" },
  close: { "zh-CN": "关闭", en: "Dismiss" },
  cancel: { "zh-CN": "取消", en: "Cancel" },
  copy: { "zh-CN": "复制", en: "Copy" },
  copied: { "zh-CN": "已复制。", en: "Copied." },
  copyByHand: {
    "zh-CN": "已选中，请按 Ctrl+C 复制。",
    en: "Selected: press Ctrl+C to copy.",
  },
  stop: { "zh-CN": "停止", en: "Stop" },
  undo: { "zh-CN": "撤销更改", en: "Undo change" },
  jump: { "zh-CN": "到表格中查看", en: "Show in the sheet" },
  cell: { "zh-CN": "{sheet}!{address}", en: "{sheet}!{address}" },
  onlyRow: { "zh-CN": "只看 {sheet} 第 {row} 行", en: "Only {sheet}, row {row}" },
  allRows: { "zh-CN": "看全部行", en: "Show all rows" },
  page: { "zh-CN": "{first}–{last} / {count}", en: "{first}–{last} of {count}" },
  pages: { "zh-CN": "翻页", en: "Pages" },
  previousPage: { "zh-CN": "上一页", en: "Previous page" },
  nextPage: { "zh-CN": "下一页", en: "Next page" },
  asOf: { "zh-CN": "截至 {day}", en: "As of {day}" },
  hiddenLeftOut: {
    "zh-CN": "另有 {count} 项在隐藏行里，没有列出（可在设置中改）。",
    en: "{count} more {count|stands|stand} in hidden rows and {count|is|are} left out (see Settings).",
  },
  stale: {
    "zh-CN": "{sheets} 有改动，结果可能已过时。",
    en: "{sheets} changed; the results may be out of date.",
  },
  staleCheck: { "zh-CN": "重新校验", en: "Check again" },
  welcomeRead: {
    "zh-CN": "不点按钮，表格一格不动；数据不出本机。",
    en: "No cell changes until you press a button.",
  },
  welcomeColumns: {
    "zh-CN": "先看“列对应”，再逐条看“校验”。",
    en: "See Columns first, then go through Check.",
  },
  welcomeDone: { "zh-CN": "知道了", en: "Got it" },
  list: { "zh-CN": "、", en: ", " },
  sorting: { "zh-CN": "正在整理…", en: "Sorting…" },
  none: { "zh-CN": "—", en: "—" },
} as const satisfies Record<string, Text>;

export const viewNames = {
  today: { "zh-CN": "今日", en: "Today" },
  check: { "zh-CN": "校验", en: "Check" },
  packaging: { "zh-CN": "包装核算", en: "Packaging" },
  sheets: { "zh-CN": "单据", en: "Documents" },
  review: { "zh-CN": "月度复盘", en: "Monthly review" },
  columns: { "zh-CN": "列对应", en: "Columns" },
  settings: { "zh-CN": "设置", en: "Settings" },
} as const satisfies Record<string, Text>;

export type ViewId = keyof typeof viewNames;
export const viewIds = Object.keys(viewNames) as readonly ViewId[];
