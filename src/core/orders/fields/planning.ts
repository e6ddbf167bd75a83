import { defineFields, wordings } from "../field";

export const planningFields = defineFields({
  machine: {
    kind: "text",
    carries: "merged",
    label: { "zh-CN": "机台", en: "Machine / line" },
    headers: wordings`
      机台 | 机台号 | 机台编号 | 生产线 | 产线 | 线别 | 机器号 | 生產線別 | 机器 | 机台/产线 |
      生产机台 | Machine | Work Center | Production Line | Machine No`,
    secondary: wordings`班组 | 车间 | 设备机台`,
    vague: wordings`设备 | 工序 | Line`,
  },
  daysLeft: {
    kind: "number",
    label: { "zh-CN": "剩余/超期天数", en: "Days left / overdue" },
    headers: wordings`
      剩余天数 | 超期天数 | 延期天数 | 逾期天数 | 提前天数 | Days Overdue | Days Late | Days Left |
      Aging`,
  },
  remarks: {
    kind: "text",
    label: { "zh-CN": "备注", en: "Remarks" },
    headers: wordings`
      备注 | 备注说明 | 备注信息 | 订单备注 | 特殊要求 | 特别要求 | 注意事项 | 备注1 | 备注要求 |
      订单行备注 | 附注 | 备注栏 | Remarks | Remark | Notes | Note | Comment | Comments | Memo | OBS |
      Observaciones`,
    vague: wordings`说明 | 要求 | 其他`,
    not: wordings`工艺要求说明 | 异常说明`,
    secondary: wordings`摘要`,
  },
});
