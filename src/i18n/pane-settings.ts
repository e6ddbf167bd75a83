import type { Text } from "../core";

export const settingsTexts = {
  thresholds: { "zh-CN": "校验标准", en: "Thresholds" },
  display: { "zh-CN": "显示", en: "Display" },
  language: { "zh-CN": "语言", en: "Language" },
  languageExcel: { "zh-CN": "随 Excel", en: "As Excel" },
  languageSystem: { "zh-CN": "随系统", en: "As the system" },
  showHidden: { "zh-CN": "列出隐藏行里的内容", en: "List what stands in hidden rows" },
  asOf: { "zh-CN": "截至日期", en: "As-of date" },
  asOfHelp: {
    "zh-CN": "逾期、预警都从这一天算起。留空则为今天。",
    en: "Overdue and warnings are reckoned from this day. Empty: today.",
  },
  today: { "zh-CN": "用今天", en: "Use today" },
  defaults: { "zh-CN": "恢复默认标准", en: "Restore the defaults" },
  kept: {
    "zh-CN": "设置保存在这个工作簿里，同事打开也一样；数据不离开这台电脑。",
    en: "Settings are kept in this workbook, for your colleagues too. Nothing leaves this computer.",
  },
  percentRange: { "zh-CN": "请填 0 到 100 之间的百分数。", en: "Type a percentage from 0 to 100." },
  workdaysRange: { "zh-CN": "请填 0 到 60 的整数。", en: "Type a whole number from 0 to 60." },
  yuanRange: { "zh-CN": "请填 0 或以上的金额。", en: "Type an amount of 0 or more." },
  yes: { "zh-CN": "是", en: "yes" },
  no: { "zh-CN": "否", en: "no" },
  quantityRange: { "zh-CN": "请填大于 0 的数，或留空。", en: "Type a number above 0, or leave it empty." },
} as const satisfies Record<string, Text>;

/** The standard of each type of exception. */
function closedWithin(zh: string, en: string) {
  return {
    label: { "zh-CN": `${zh}异常处理时限（工作日）`, en: `${en} exceptions: working days to close` },
    help: {
      "zh-CN": "超过即为超时，须上报主管。",
      en: "One that is open longer goes up to the supervisor.",
    },
  } as const;
}

/** Name and meaning of each threshold. */
export const thresholdTexts = {
  regularBagFloat: {
    label: { "zh-CN": "常规袋浮动 %", en: "Regular bags may float by %" },
    help: {
      "zh-CN": "已订与应订相差超过此数即为错误。",
      en: "Beyond it, bags ordered against bags needed is an error.",
    },
  },
  newPlateBagFloat: {
    label: { "zh-CN": "新版袋浮动 %", en: "New-plate bags may float by %" },
    help: { "zh-CN": "新制版的包装袋，控制更严。", en: "Bags with a new printing plate are held tighter." },
  },
  dueSoonWorkdays: {
    label: { "zh-CN": "“即将到期”的工作日数", en: "Due soon: working days" },
    help: {
      "zh-CN": "交期在这么多个工作日内即提醒。",
      en: "A line due within so many working days is called due soon.",
    },
  },
  materialErrorWorkdays: {
    label: { "zh-CN": "缺料升级为错误的工作日数", en: "Late material is an error: working days" },
    help: {
      "zh-CN": "计划开工在这么多个工作日内而料未到，由警告升为错误。",
      en: "When the planned start is so near, late material is an error instead of a warning.",
    },
  },
  largeOrderQuantity: {
    label: { "zh-CN": "大单数量", en: "Large order from" },
    help: {
      "zh-CN": "达到此数须先确认产前样；留空则只查新客户、新产品。",
      en: "From this quantity a first sample must be confirmed; empty: new customers and products only.",
    },
  },
  cartonAirShare: {
    label: { "zh-CN": "纸箱空隙 %", en: "Air in a carton: %" },
    help: {
      "zh-CN": "箱内空隙超过此数即提醒改小箱规。",
      en: "More air than this in a carton is warned of.",
    },
  },
  vehicleVolumeM3: {
    label: { "zh-CN": "每车容积 m³", en: "A vehicle takes m³" },
    help: {
      "zh-CN": "常用车的可装体积，派车计划按它分趟；留空则只按目的地分。",
      en: "What the usual vehicle takes; the dispatch plan makes trips by it. Empty: by destination alone.",
    },
  },
  vehiclePayloadKg: {
    label: { "zh-CN": "每车载重 kg", en: "A vehicle bears kg" },
    help: {
      "zh-CN": "常用车的载重，派车计划按它分趟；留空则不限。",
      en: "What the usual vehicle bears; the dispatch plan makes trips by it. Empty: no limit.",
    },
  },
  miscountYuan: {
    label: { "zh-CN": "点数差错每次（元）", en: "A miscount costs (yuan)" },
    help: {
      "zh-CN": "装柜点数出错每次由跟单承担的金额。",
      en: "What one wrong count at loading costs the clerk.",
    },
  },
  graveExceptionWorkdays: closedWithin("严重", "Grave"),
  qualityExceptionWorkdays: closedWithin("质量", "Quality"),
  quantityExceptionWorkdays: closedWithin("数量", "Quantity"),
  materialExceptionWorkdays: closedWithin("原料", "Material"),
  packagingExceptionWorkdays: closedWithin("包材", "Packaging"),
  deliveryExceptionWorkdays: closedWithin("交期", "Delivery"),
  logisticsExceptionWorkdays: closedWithin("物流", "Logistics"),
  otherExceptionWorkdays: closedWithin("其他", "Other"),
  holdUnpaidShipments: {
    label: { "zh-CN": "款未清不出货", en: "Hold shipments until they are paid" },
    help: {
      "zh-CN": "没写付款方式的订单也须付清再出货；月结、账期等赊销的不受限。",
      en: "Orders without terms are to be paid before they leave, too; those sold on credit are free.",
    },
  },
  restWeekdays: {
    label: { "zh-CN": "每周休息日", en: "Weekly rest days" },
    help: {
      "zh-CN": "法定节假日和调休已计入，这里只选每周固定休息的日子。",
      en: "Public holidays and make-up days are known; choose the days of rest of every week.",
    },
  },
} as const satisfies Record<string, { readonly label: Text; readonly help: Text }>;

/** From Sunday to Saturday. */
export const weekdayNames: readonly Text[] = [
  { "zh-CN": "日", en: "Sun" },
  { "zh-CN": "一", en: "Mon" },
  { "zh-CN": "二", en: "Tue" },
  { "zh-CN": "三", en: "Wed" },
  { "zh-CN": "四", en: "Thu" },
  { "zh-CN": "五", en: "Fri" },
  { "zh-CN": "六", en: "Sat" },
];
