import type { LabelledLayout } from "./labelled-layout";

/** Drawn after Gendan had been fitted to the other unseen layouts, to see how it meets new ones. */
export const unseenLater: readonly LabelledLayout[] = [
  {
    name: "export sales: contract form bilingual",
    sheet: "SC",
    grid: `
      销售确认书 SALES CONFIRMATION
      买方 Buyer:|Blue Harbor Inc.||合同号 S/C No.:|BH-2501|
      签约日期 Date:|2025-02-18||价格条款 Terms:|FOB Ningbo|
      序号 No.|货号 Art. No.|品名 Description|数量 Qty|单位 Unit|单价 Price|金额 Amount|交货期 Delivery
      1|BH-88|沙滩巾|3000|条|2.8|8400|2025-04-15
      2|BH-90|浴袍|800|件|9.5|7600|2025-04-30
      合计 Total|||3800|||16000|`,
    tables: [
      {
        kind: "orders",
        header: "4",
        data: "5-6",
        excluded: "7:total",
        fields: "seqNo productCode productName orderQty unit unitPrice amount requiredDate",
        form: "customer B2 orderNo E2 orderDate B3",
      },
    ],
  },
  {
    name: "socks: sizes across under style and colour, delivered",
    sheet: "袜子",
    grid: `
      客户|款号|花型|颜色|22-24|24-26|26-28|总双数|单价|交货日期|已交双数
      NORDA|S-1|条纹|黑|1200|2400|1200|4800|0.62|2025-04-02|2400
      NORDA|S-1|条纹|灰|600|1200|600|2400|0.62|2025-04-02|0
      PELLE|S-7|提花|红|300|300|300|900|0.75|2025-04-18|0`,
    tables: [
      {
        kind: "orders",
        header: "1",
        data: "2-4",
        fields: "customer productCode - colour - - - orderQty? unitPrice requiredDate shippedQty",
      },
    ],
  },
  {
    name: "appliance parts: supplier delivery schedule by day",
    sheet: "送货计划",
    grid: `
      供应商|料号|品名|单位|欠料数|3/24|3/25|3/26|3/27|3/28
      宏达|P-01|彩盒|个|12000|3000|3000|3000|3000|
      利达|P-07|说明书|本|8000||4000|4000||
      宏达|P-09|外箱|个|2000||||2000|`,
    tables: [
      {
        kind: "other|orders|packagingPurchase|stock",
        header: "1",
        data: "2-4",
        fields: "supplier productCode productName unit neededQty?|unshippedQty?|orderQty? - - - - -",
      },
    ],
  },
  {
    name: "coil centre: stock of coils",
    sheet: "卷板库存",
    grid: `
      仓库|卷号|钢种|厚度|宽度|重量(吨)|产地|入库日期|状态
      1号库|H88121|SPCC|1.2|1250|12.36|宝钢|2025-02-11|在库
      1号库|H88122|SPCC|1.5|1250|11.9|宝钢|2025-02-11|锁定
      2号库|G10023|DC01|0.8|1000|9.84|鞍钢|2025-02-20|在库`,
    tables: [
      {
        kind: "stock|other",
        header: "1",
        data: "2-4",
        fields: "- - material?|- sizeSpec?|- sizeSpec?|- grossWeight?|stockQty?|- - prodEndActual?|- status",
      },
    ],
  },
  {
    name: "packaging works: orders of labels, thousands",
    sheet: "标签订单",
    grid: `
      订单编号|客户|标签名称|规格(mm)|材质|数量(千枚)|单价(元/千枚)|金额(元)|下单日期|交期|是否已交
      BQ01|爱贝|湿巾封口贴|60*80|铜版不干胶|120|38|4560|2025-03-01|2025-03-08|是
      BQ02|百联|吊牌|40*90|白卡|30|55|1650|2025-03-03|2025-03-10|否`,
    tables: [
      {
        kind: "orders|packagingPurchase",
        header: "1",
        data: "2-3",
        fields:
          "orderNo customer productName sizeSpec material orderQty unitPrice amount orderDate requiredDate shippedQty?|status?|-",
      },
    ],
  },
  {
    name: "ERP traditional: shipping list",
    sheet: "銷貨",
    grid: `
      銷貨日期|銷貨單號|客戶簡稱|訂單單號|品號|品名|數量|單位|單價|金額|發票號碼|司機
      "2025/03/05"|2301-001|聯強|2201-009|PA-1|電源線|500|PCS|32|16000|AB123|老陳
      "2025/03/06"|2301-002|友達|2201-011|PB-2|接頭|900|PCS|12|10800|AB124|老陳`,
    tables: [
      {
        kind: "dispatch|orders",
        header: "1",
        data: "2-3",
        fields:
          "actualShipDate shippingNoticeNo?|warehouseOutNo? customer orderNo productCode productName shippedQty?|orderQty? unit unitPrice amount - driver",
      },
    ],
  },
  {
    name: "English factory order sheet with header block",
    sheet: "WO",
    grid: `
      WORK ORDER
      Work Order No.|WO-3321||Customer|Lindex AB|
      Order Date|2025-03-02||Due Date|2025-03-28|
      Item Code|Item Name|Size|Colour|Ordered Qty|Produced Qty|Balance Qty|Remarks
      LB-1|Bib|30x35|Grey|2000|1500|500|
      LB-2|Bib|30x35|Mint|1000|0|1000|rush`,
    tables: [
      {
        kind: "orders",
        header: "4",
        data: "5-6",
        fields: "productCode productName sizeSpec colour orderQty producedQty unshippedQty remarks",
        form: "customer E2 orderDate B3 requiredDate E3",
      },
    ],
  },
  {
    name: "Spanish packing list",
    sheet: "Lista",
    grid: `
      LISTA DE EMPAQUE
      Cliente: Hogar Sur S.A.|||Contenedor: MSKU1234565
      Referencia|Descripcion|Cajas|Piezas por caja|Cantidad|Peso Neto|Peso Bruto|CBM
      BT-01|Toalla de baño|50|24|1200|420|460|4.1
      BT-02|Toalla de mano|40|60|2400|300|330|2.9`,
    tables: [
      {
        kind: "packingList",
        header: "3",
        data: "4-5",
        fields:
          "productCode productName cartonCount pcsPerCarton orderQty?|shippedQty? netWeight grossWeight cbm",
        form: "customer A2 containerNo D2",
      },
    ],
  },
];
