import type { Text } from "../core";

/** What the pane says before the workbook is there; kept apart so that the first page stays small. */
export const startTexts = {
  starting: { "zh-CN": "正在连接 Excel…", en: "Connecting to Excel…" },
  loading: { "zh-CN": "正在打开…", en: "Opening…" },
  noHost: {
    "zh-CN": "没有连接到 Excel",
    en: "Not connected to Excel",
  },
  noHostHelp: {
    "zh-CN": "这个页面要在 Excel 的任务窗格里打开。如果已经在 Excel 里，请关闭窗格后重新打开。",
    en: "This page works inside Excel's task pane. If you are in Excel, close the pane and open it again.",
  },
  oldExcel: { "zh-CN": "这个版本的 Excel 太旧", en: "This version of Excel is too old" },
  oldExcelHelp: {
    "zh-CN": "需要 Microsoft 365、Excel 2021 或更新版本、Excel 网页版或 Mac 版。",
    en: "Microsoft 365, Excel 2021 or later, Excel on the web or Excel for Mac is needed.",
  },
  openFailed: { "zh-CN": "这个工作簿没有打开", en: "The workbook was not opened" },
  fault: { "zh-CN": "窗格出错了", en: "The pane has failed" },
  faultHelp: {
    "zh-CN": "表格没有受影响。请点“重试”；仍不行请把下面的信息发给管理员。",
    en: "The workbook is not affected. Try again; if it fails again, send the words below to your administrator.",
  },
  retry: { "zh-CN": "重试", en: "Try again" },
} as const satisfies Record<string, Text>;
