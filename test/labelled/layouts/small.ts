import type { LabelledLayout } from "./labelled-layout";

export const small: readonly LabelledLayout[] = [
  {
    name: "no header words known: a roster of machines",
    sheet: "设备",
    grid: `
      设备名称|设备型号|购入年份|保养周期|上次保养|负责人
      湿巾机1号|WT-80|2018|30天|2025-02-20|刘军
      湿巾机2号|WT-80|2019|30天|2025-02-25|刘军
      围兜冲床|CP-12|2020|90天|2025-01-10|张华`,
    tables: [
      {
        kind: "other",
        header: "1",
        data: "2-4",
        fields: "- productCode?|- - - - responsible?|-",
      },
    ],
  },
  {
    name: "capacity of the lines",
    sheet: "产能",
    grid: `
      机台|产品|班产(包)|日产能|班次|人数
      1号机|湿巾80抽|12000|24000|2|6
      2号机|湿巾20抽|30000|60000|2|5
      3号机|围兜|3000|3000|1|8`,
    tables: [
      { kind: "capacity", header: "1", data: "2-4", fields: "machine productName - dailyCapacity - -" },
    ],
  },
  {
    name: "short list typed in haste, colloquial headers",
    sheet: "Sheet1",
    grid: `
      单号|谁的单|啥货|多少|啥时候要|做完没
      1001|老王|湿巾|500箱|3/20|做完了
      1002|小李|围兜|2000个|3/25|没
      1003|老王|棉柔巾|300箱|月底|没`,
    tables: [
      {
        kind: "other|orders",
        header: "1",
        data: "2-4",
        fields: "orderNo? customer?|- productName?|- orderQty?|- requiredDate?|- status?|-",
      },
    ],
  },
  {
    name: "phone list of customers",
    sheet: "通讯录",
    grid: `
      客户名称|联系人|电话|邮箱|地址|账期
      爱贝|李梅|13800001111|a@b.com|苏州园区|30天
      贝亲|王强|13900002222|c@d.com|上海青浦|60天
      百联|赵敏|13700003333|e@f.com|上海黄浦|现结`,
    tables: [
      { kind: "other", header: "1", data: "2-4", fields: "customer - - - destination?|- paymentTerms" },
    ],
  },
];
