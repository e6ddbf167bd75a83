import { defineFields, wordings } from "../field";

/** Fields of the sheets a team may keep beside its orders: calendar, capacity, drivers, payments, samples. */
export const teamSheetsFields = defineFields({
  calendarDay: {
    kind: "date",
    label: { "zh-CN": "日历日期", en: "Calendar date" },
    headers: wordings`日历日期 | 工作日历日期 | 放假日期 | Calendar Date | Calendar Day | Holiday Date`,
  },
  dayKind: {
    kind: "text",
    label: { "zh-CN": "上班/休息", en: "Work or rest" },
    headers: wordings`
      上班/休息 | 上班或休息 | 休息/上班 | 是否上班 | 是否工作日 | 日期类型 | 日历类型 | Work or Rest |
      Day Type | Workday or Rest`,
  },
  dailyCapacity: {
    kind: "quantity",
    label: { "zh-CN": "日产能", en: "Daily capacity" },
    headers: wordings`
      日产能 | 每日产能 | 日产能数量 | 标准日产能 | 日产量定额 | Daily Capacity | Capacity per Day |
      Daily Output Capacity`,
  },
  tripDate: {
    kind: "date",
    label: { "zh-CN": "出车日期", en: "Trip date" },
    headers: wordings`出车日期 | 出车时间 | 出车日 | Trip Date | Date of Trip`,
  },
  onTime: {
    kind: "tick",
    label: { "zh-CN": "是否准时", en: "On time" },
    headers: wordings`是否准时 | 准时到达 | 是否准点 | On Time | Arrived on Time`,
  },
  damagedCartons: {
    kind: "quantity",
    label: { "zh-CN": "货损箱数", en: "Damaged cartons" },
    headers: wordings`货损箱数 | 破损箱数 | 损坏箱数 | Damaged Cartons | Cartons Damaged`,
  },
  countErrors: {
    kind: "quantity",
    label: { "zh-CN": "点数差错", en: "Count errors" },
    headers: wordings`点数差错 | 点数差错箱数 | 点数差错次数 | Count Errors | Count Error`,
  },
  refusedTrip: {
    kind: "tick",
    label: { "zh-CN": "是否拒载", en: "Refused" },
    headers: wordings`是否拒载 | 拒载 | 拒绝出车 | Refused | Refused Trip`,
  },
  paymentKind: {
    kind: "text",
    label: { "zh-CN": "款项", en: "Payment for" },
    headers: wordings`款项 | 款项类型 | 款项性质 | 收款类型 | Payment For | Payment Kind`,
  },
  paymentDueDate: {
    kind: "date",
    label: { "zh-CN": "应收日期", en: "Payment due date" },
    headers: wordings`应收日期 | 应收款日期 | 应收款日 | 到期收款日 | Payment Due Date | Payment Due On`,
  },
  paymentDue: {
    kind: "money",
    label: { "zh-CN": "应收金额", en: "Amount due" },
    headers: wordings`应收金额 | 应收款金额 | 本次应收 | Amount Due | Payment Due Amount`,
  },
  paymentAmount: {
    kind: "money",
    label: { "zh-CN": "收款金额", en: "Amount received" },
    headers: wordings`
      收款金额 | 到款金额 | 回款金额 | 本次收款 | 实收金额 | Amount Received | Received Amount |
      Payment Amount`,
  },
  sampleDueDate: {
    kind: "date",
    label: { "zh-CN": "样品交期", en: "Sample due date" },
    headers: wordings`
      样品交期 | 样品要求日期 | 要求寄样日期 | 打样交期 | 送样交期 | Sample Due Date | Sample Due |
      Sample Due On`,
  },
  sampleSentDate: {
    kind: "date",
    label: { "zh-CN": "样品寄出日期", en: "Sample sent on" },
    headers: wordings`
      样品寄出日期 | 实际寄样日期 | 寄样日期 | 送样日期 | Sample Sent On | Sample Sent | Sample Sent Date`,
  },
  clause: {
    kind: "text",
    label: { "zh-CN": "责任条款", en: "Clause" },
    headers: wordings`责任条款 | 适用条款 | 认定条款 | Clause | Responsibility Clause`,
  },
  lossAmount: {
    kind: "money",
    label: { "zh-CN": "损失金额", en: "Loss amount" },
    headers: wordings`损失金额 | 损失费用 | 赔偿金额 | Loss Amount | Amount of Loss`,
  },
});
