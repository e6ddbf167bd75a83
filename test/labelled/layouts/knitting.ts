import type { LabelledLayout } from "./labelled-layout";

export const knitting: readonly LabelledLayout[] = [
  {
    name: "sweater factory: one line a style, stages of work as columns",
    sheet: "生产进度",
    grid: `
      毛衫生产进度表（每日更新）
      合同号|款号|客户|针型|纱支|颜色|订单件数|交期|织片完成|套口完成|水洗|后整完成|已装箱|备注
      SW2501|A118|H&B|12G|2/30 羊毛|藏青|2400|2025-03-28|2400|2400|2380|2300|1200|
      SW2501|A118|H&B|12G|2/30 羊毛|米白|1800|2025-03-28|1800|1650|1600|900|0|缺辅料
      SW2502|B07|LOWE|7G|棉腈|黑色|6000|2025-04-10|3100|1200|0|0|0|`,
    tables: [
      {
        kind: "orders",
        header: "2",
        data: "3-5",
        fields: "orderNo productCode customer - material? colour orderQty requiredDate - - - - - remarks",
      },
    ],
  },
  {
    name: "fabric dyer: rolls, kilograms and vats",
    sheet: "染色订单",
    grid: `
      序|订单号|客户|品名|门幅(cm)|克重(g/m2)|色号|颜色|缸号|匹数|公斤数|单价(元/kg)|交货日期|已发(kg)|欠数(kg)
      1|R25031|华联针织|32S棉毛布|185|200|7321|藏青|G-118|30|660|32.5|2025-03-12|660|0
      2|R25032|华联针织|40S汗布|175|160|1002|漂白|G-121|22|450|30|2025-03-14|200|250
      3|R25033|丽源|罗纹|120|220|5530|酒红|G-125|8|120|36|2025-03-20|0|120`,
    tables: [
      {
        kind: "orders",
        header: "1",
        data: "2-4",
        fields: `seqNo orderNo customer productName sizeSpec|- gsm colour? colour? - - orderQty? unitPrice
          requiredDate shippedQty unshippedQty`,
      },
    ],
  },
  {
    name: "sock factory: quantities in dozens and pairs, header in row 4",
    sheet: "袜子",
    grid: `
      XX袜业有限公司
      订单汇总|||||制表：小陈
      |
      下单日|客户|客人款号|厂编|尺码|颜色|订单数量(打)|折合双数|针数|上机日期|完成日期|走货日期|走货数量(打)|差数
      2025-02-05|PRIMO|PM-331|W118|35-38|灰|500|6000|168N|2025-02-20|2025-03-02|2025-03-10|500|0
      2025-02-05|PRIMO|PM-332|W119|39-42|黑|800|9600|168N|2025-02-21|2025-03-05|2025-03-10|790|-10
      2025-02-12|TESCO|TS-02|W131|均码|混色|1200|14400|144N|2025-03-01||||`,
    tables: [
      {
        kind: "orders",
        header: "4",
        data: "5-7",
        fields: `orderDate customer productCode? productCode? sizeSpec colour orderQty - - prodStartPlan?
          prodEndActual? actualShipDate shippedQty -`,
      },
    ],
  },
  {
    name: "garment merchandiser: two-row header, sizes under a merged group, delivery group",
    sheet: "订单",
    grid: `
      订单信息|<|<|<|尺码|<|<|<|数量|交货|<|备注
      订单号|客户|款号|颜色|S|M|L|XL|合计|要求日期|实际日期|^
      G2501|LOWE|LW22|黑|200|400|400|200|1200|2025-04-10|2025-04-09|
      G2501|LOWE|LW22|白|100|300|300|100|800|2025-04-10||
      G2502|BELLA|BL7|红|50|150|150|50|400|2025-04-25||加色卡`,
    tables: [
      {
        kind: "orders",
        header: "1 2",
        data: "3-5",
        fields: `orderNo customer productCode colour - - - - orderQty requiredDate actualShipDate remarks`,
      },
    ],
  },
  {
    name: "outsourced knitting: what is at which workshop",
    sheet: "外发",
    grid: `
      外发加工跟踪
      外发单号|加工厂|款号|工序|发出日期|发出数量|要求回厂日期|实际回厂日期|回厂数量|次品数|加工单价|加工费|跟单
      WF-01|利群织造|A118|套口|2025-02-20|1200|2025-02-28|2025-02-27|1195|5|1.8|2160|小周
      WF-02|利群织造|A119|套口|2025-02-22|900|2025-03-01|||0|1.8|1620|小周
      WF-03|丰达水洗|A118|水洗|2025-03-01|1195|2025-03-04|2025-03-05|1195|0|0.6|717|小吴`,
    tables: [
      {
        kind: "orders|other|dispatch|packagingPurchase",
        header: "2",
        data: "3-5",
        fields: `orderNo?|purchaseNo?|workOrderNo? supplier productCode - - - requiredDate? arrivedDate? -
          defectQty unitPrice? amount? clerk`,
      },
    ],
  },
];
