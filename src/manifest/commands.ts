import type { ButtonText, RibbonGroup } from "./ribbon";

/** One thing a person can start from Excel's own surface; it runs in the pane's runtime. */
export interface Command extends ButtonText {
  /** A group of the ribbon tab, or the submenu of a cell's context menu. */
  readonly place: RibbonGroup | "cell-menu";
  /** The drawing in `assets/commands`. */
  readonly icon: string;
  /** Key combination, where it has one. */
  readonly keys?: string;
}

/**
 * Every command in the order Excel shows it. The key is the action id: of `FunctionName` in the manifest, of the
 * shortcut, and of `Office.actions.associate`, which compares ids without regard to case.
 *
 * Excel for Windows and Mac shows no add-in entries in the context menu of a cell inside a table (OfficeDev/office-js
 * issue 6612), so the commands on a row have shortcuts too.
 */
export const commands = {
  "gendan.today": {
    place: "today",
    icon: "today",
    label: { "zh-CN": "今日跟进", en: "Today" },
    tip: {
      "zh-CN": "把所有未完成订单分组列出：今天到期、已逾期、被卡住、在等谁。每条只在一组，一条不漏。",
      en: "Lists every open order line in exactly one group: due today, overdue, blocked, or waiting for someone.",
    },
    keys: "Ctrl+Shift+Alt+D",
  },
  "gendan.check": {
    place: "check",
    icon: "check",
    label: { "zh-CN": "校验", en: "Check" },
    tip: {
      "zh-CN": "立即校验工作簿里的订单：数据、审核、备料、包装和交期。问题列在任务窗格，表格不改动。",
      en: "Checks the orders in this workbook now and lists the findings in the pane. No cell is changed.",
    },
    keys: "Ctrl+Shift+Alt+C",
  },
  "gendan.marks": {
    place: "check",
    icon: "marks",
    label: { "zh-CN": "标记", en: "Marks" },
    tip: {
      "zh-CN": "在有问题的单元格上显示标记；再点一次清除标记，恢复原来的样子。",
      en: "Marks the cells that have findings. Choose it again to clear the marks and restore the cells.",
    },
    keys: "Ctrl+Shift+Alt+M",
  },
  "gendan.packaging": {
    place: "packaging",
    icon: "packaging",
    label: { "zh-CN": "包装核算", en: "Packaging" },
    tip: {
      "zh-CN": "核算包装袋、纸箱、箱规、体积和重量，并与订购数对比。",
      en: "Works out bags, cartons, carton size, volume and weight, and compares them with what was ordered.",
    },
  },
  "gendan.sheets": {
    place: "sheets",
    icon: "sheets",
    label: { "zh-CN": "生成单据", en: "Make documents" },
    tip: {
      "zh-CN": "由订单生成排产计划、派车单等单据，写入新工作表。",
      en: "Makes plans, dispatch lists and other documents from the orders, each on a new sheet.",
    },
  },
  "gendan.review": {
    place: "review",
    icon: "review",
    label: { "zh-CN": "月度复盘", en: "Monthly review" },
    tip: {
      "zh-CN": "生成一个月的复盘：准时交付率、逾期、异常、责任和趋势，每个数字都能追到订单行。",
      en: "Makes the review of a month: on-time rate, overdue, exceptions, responsibility, trend. Every figure leads to its rows.",
    },
  },
  "gendan.columns": {
    place: "settings",
    icon: "columns",
    label: { "zh-CN": "列对应", en: "Columns" },
    tip: {
      "zh-CN": "查看和更正每一列被认作什么字段，结果记在工作簿里。",
      en: "Shows what each column was taken for. Corrections are remembered in the workbook.",
    },
  },
  "gendan.settings": {
    place: "settings",
    icon: "settings",
    label: { "zh-CN": "设置", en: "Settings" },
    tip: {
      "zh-CN": "包装浮动、预警天数、工作日历、语言等设置。",
      en: "Packaging tolerance, days of warning, work calendar, language and other settings.",
    },
  },
  "gendan.check-row": {
    place: "cell-menu",
    icon: "check",
    label: { "zh-CN": "校验本行", en: "Check this row" },
    tip: {
      "zh-CN": "只列出所选订单行的问题。",
      en: "Lists the findings of the selected order line only.",
    },
    keys: "Ctrl+Shift+Alt+H",
  },
  "gendan.row-packaging": {
    place: "cell-menu",
    icon: "packaging",
    label: { "zh-CN": "核算本行包装", en: "Packaging of this row" },
    tip: {
      "zh-CN": "核算所选订单行的包装袋、纸箱、体积和重量。",
      en: "Works out bags, cartons, volume and weight of the selected order line.",
    },
    keys: "Ctrl+Shift+Alt+B",
  },
  "gendan.row-message": {
    place: "cell-menu",
    icon: "message",
    label: { "zh-CN": "复制本行消息", en: "Copy message for this row" },
    tip: {
      "zh-CN": "为所选订单行写好发给业务员、客户、纸箱厂或司机的消息，复制即可发送。",
      en: "Writes a message on the selected order line for sales, customer, carton factory or driver, to copy and send.",
    },
    keys: "Ctrl+Shift+Alt+G",
  },
} as const satisfies Record<string, Command>;

export type CommandId = keyof typeof commands;
