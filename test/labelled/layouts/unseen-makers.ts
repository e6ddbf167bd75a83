import type { LabelledLayout } from "./labelled-layout";

/** Knitters, appliance makers, steel and packaging factories, drawn before Gendan was fitted to them. */
export const unseenMakers: readonly LabelledLayout[] = [
  {
    name: "knitting order: style and colour down, sizes across, sum of the sizes",
    sheet: "订单尺码表",
    grid: `
      款号|颜色|XS|S|M|L|XL|合计|交期
      KN-2201|黑色|60|120|180|120|60|540|2025-04-10
      KN-2201|米白|40|80|120|80|40|360|2025-04-10
      KN-2207|藏青|100|200|300|200|100|900|2025-04-25
      合计||200|400|600|400|200|1800|`,
    tables: [
      {
        kind: "orders|other",
        header: "1",
        data: "2-4",
        excluded: "5:total",
        fields: "productCode colour - - - - - orderQty? requiredDate",
      },
    ],
  },
  {
    name: "knitting progress: gauge, yarn, stages with their counts",
    sheet: "毛衫进度",
    grid: `
      毛衫生产进度表
      客户|款号|色号|针型|纱线成分|下单件数|织片|缝盘|后整|包装|已出货数|货期|欠货
      MAREL|KN-2201|B01|12G|100%棉|540|540|500|420|400|0|2025-04-10|540
      MAREL|KN-2201|W03|12G|100%棉|360|360|300|200|0|0|2025-04-10|360
      TONI|KN-2207|N11|7G|羊毛混纺|900|200|0|0|0|0|2025-04-25|900`,
    tables: [
      {
        kind: "orders",
        header: "2",
        data: "3-5",
        fields: `customer productCode colour - material orderQty - - - - shippedQty requiredDate unshippedQty`,
      },
    ],
  },
  {
    name: "appliance plan: quantities in thousands of sets, model and voltage",
    sheet: "产销计划",
    grid: `
      客户|机型|电压|订单号|订单数量(千台)|已完成(千台)|交货期|备注
      KENW|JE-18|220V|KW-301|5|2.5|2025-04-10|
      PHX|HB-300|120V|PH-118|12|0|2025-04-22|新彩盒
      PHX|HB-320|220V|PH-119|8.5|0|2025-05-06|`,
    tables: [
      {
        kind: "orders",
        header: "1",
        data: "2-4",
        fields: "customer productCode - orderNo orderQty producedQty? requiredDate remarks",
      },
    ],
  },
  {
    name: "bag printer: orders in ten thousands, plates and films",
    sheet: "制袋",
    grid: `
      制袋订单表
      下单日|客户|袋名|尺寸|材料结构|订单数量(万只)|版费|制版状态|要求到货|已送(万只)|单价(元/只)
      2025-03-01|爱贝|湿巾80抽袋|220*180|PET/PE|12|1800|已制版|2025-03-15|5|0.21
      2025-03-02|百联|棉柔巾袋|260*200|OPP/PE|8.5|0|老版|2025-03-18|0|0.18
      2025-03-04|爱贝|湿巾20抽袋|160*120|PET/AL/PE|30|3600|制版中|2025-03-28|0|0.12`,
    tables: [
      {
        kind: "orders|packagingPurchase",
        header: "2",
        data: "3-5",
        fields: `orderDate customer productName sizeSpec material? orderQty - plateStatus requiredDate shippedQty?
          unitPrice`,
      },
    ],
  },
  {
    name: "carton factory: flute, board, three sides apart, planned and delivered",
    sheet: "纸箱生产",
    grid: `
      客户名称|订单编号|箱型|楞型|材质|长(mm)|宽(mm)|高(mm)|订单数|开单日期|交货日期|已送货|未送货|司机
      爱贝用品|ZX0301|普通开槽箱|BC|K=K|600|400|350|1200|2025-03-01|2025-03-06|1200|0|老陈
      百联集团|ZX0302|天地盖|E|白卡|300|200|120|3000|2025-03-02|2025-03-08|1000|2000|老陈
      爱贝用品|ZX0303|普通开槽箱|B|K9K|450|300|300|800|2025-03-04|2025-03-10|0|800|`,
    tables: [
      {
        kind: "orders|packagingPurchase|dispatch",
        header: "1",
        data: "2-4",
        fields: `customer orderNo productName?|- cartonQuality?|- cartonQuality|material?|- - - - orderQty orderDate? requiredDate
          shippedQty? unshippedQty? driver`,
      },
    ],
  },
  {
    name: "round steel: diameter, weight a metre, pieces and tons",
    sheet: "圆钢合同",
    grid: `
      圆钢合同执行表
      合同号|客户|钢号|规格φ(mm)|定尺(m)|米重(kg/m)|支数|合同量(吨)|已发(吨)|欠发(吨)|单价(元/吨)|交货期
      YG2503-01|华机重工|45#|30|6|5.55|300|9.99|9.99|0|4350|2025-03-20
      YG2503-01|华机重工|40Cr|50|6|15.42|120|11.102|0|11.102|4680|2025-03-20
      YG2503-02|永固紧固件|20MnTiB|22|9|2.98|800|21.456|10.2|11.256|4920|2025-04-05`,
    tables: [
      {
        kind: "orders",
        header: "2",
        data: "3-5",
        fields:
          "orderNo customer material? sizeSpec - - - orderQty shippedQty unshippedQty unitPrice requiredDate",
      },
    ],
  },
  {
    name: "steel plate sales in English: grade, sizes, metric tons, mill",
    sheet: "Plate orders",
    grid: `
      Contract No|Buyer|Mill|Grade|Thk (mm)|Width (mm)|Length (mm)|Pcs|Qty (MT)|Price USD/MT|Laycan|Shipped MT|Balance MT|Vessel
      SP-881|Delta Marine|HBIS|A36|12|2000|6000|44|49.74|640|15-30 Apr|49.74|0|MV OCEAN STAR
      SP-882|Delta Marine|HBIS|AH36|20|2500|9000|20|70.65|695|15-30 Apr|0|70.65|
      SP-890|Gulf Fab|Shagang|S355J2|16|2000|12000|15|45.22|701|01-15 May|0|45.22|`,
    tables: [
      {
        kind: "orders|dispatch",
        header: "1",
        data: "2-4",
        fields: `orderNo customer supplier material?|- sizeSpec?|- sizeSpec?|- - orderQty?|- orderQty unitPrice - shippedQty
          unshippedQty vessel`,
      },
    ],
  },
  {
    name: "order total repeated beside each line's own quantity",
    sheet: "明细",
    grid: `
      订单号|客户|款号|颜色|订单总数量|明细数量|已出货数量|交期
      KT-501|MAREL|T-100|红|3000|1000|1000|2025-04-10
      KT-501|MAREL|T-100|蓝|3000|1200|0|2025-04-10
      KT-501|MAREL|T-100|白|3000|800|0|2025-04-10
      KT-502|TONI|T-118|黑|2000|900|0|2025-04-22
      KT-502|TONI|T-118|灰|2000|1100|0|2025-04-22`,
    tables: [
      {
        kind: "orders",
        header: "1",
        data: "2-6",
        fields: "orderNo customer productCode colour - orderQty shippedQty requiredDate",
      },
    ],
  },
  {
    name: "day plan with the sum first: total before the days, machine lines",
    sheet: "排产",
    grid: `
      机台|订单号|品名|计划合计|3/17|3/18|3/19|3/20|3/21
      1号机|WF101|湿巾80抽|4800|1200|1200|1200|1200|
      1号机|WF102|湿巾20抽|2400||||400|2000
      2号机|WF110|棉柔巾|6000|2000|2000|2000||
      |||13200|3200|3200|3200|1600|2000`,
    tables: [
      {
        kind: "orders|other",
        header: "1",
        data: "2-4",
        excluded: "5:total",
        fields: "machine orderNo productName orderQty?|toProduceQty?|- - - - - -",
      },
    ],
  },
];
