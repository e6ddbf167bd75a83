import type { LabelledLayout } from "./labelled-layout";

/** Exports of order systems and shared lists, drawn before Gendan was fitted to them. */
export const unseenExports: readonly LabelledLayout[] = [
  {
    name: "ERP export, simplified: line states, taxed amounts, cumulated deliveries",
    sheet: "销售订单明细",
    grid: `
      单据日期|单据编号|购货方|业务员|行号|产品代码|产品名称|规格型号|单位|订单数量|含税单价|价税合计|交货日期|发货数量|未发数量|业务关闭标志|摘要
      2025-03-01|SEORD000881|苏州爱贝|王芳|1|01.02.003|湿巾80片|80片/包|包|4800|3.5|16800|2025-03-15|4800|0|是|
      2025-03-01|SEORD000881|苏州爱贝|王芳|2|01.02.007|湿巾20片|20片/包|包|9600|1.1|10560|2025-03-15|2000|7600|否|
      2025-03-02|SEORD000882|上海百联|赵敏|1|01.03.001|围兜|30*35|条|2000|6.8|13600|2025-03-20|0|2000|否|加急`,
    tables: [
      {
        kind: "orders",
        header: "1",
        data: "2-4",
        fields: `orderDate orderNo customer salesperson orderLine productCode productName sizeSpec unit orderQty
          unitPrice amount requiredDate shippedQty unshippedQty status?|- remarks?|-`,
      },
    ],
  },
  {
    name: "ERP export, traditional: customer item, promised day, unit of sale",
    sheet: "未交訂單",
    grid: `
      客戶名稱|客戶單號|訂單單號|訂單序號|品號|品名|規格|客戶品號|訂單數量|已交量|未交量|銷售單位|幣別|單價|預交日期|希望交期|業務員|結案否
      聯強國際|PO-771|220-2503001|0001|PA-1001|電源線|1.8M|LK-88|5000|2000|3000|PCS|NTD|32|"2025/03/20"|"2025/03/18"|陳美玲|N
      聯強國際|PO-771|220-2503001|0002|PA-1002|電源線|3M|LK-89|3000|0|3000|PCS|NTD|45|"2025/03/25"|"2025/03/25"|陳美玲|N
      友達光電|PO-902|220-2503007|0001|PB-2003|接頭|USB-C|AU-1|10000|4000|6000|PCS|USD|0.4|"2025/04/02"|"2025/03/30"|林志明|N`,
    tables: [
      {
        kind: "orders",
        header: "1",
        data: "2-4",
        fields: `customer customerPo orderNo orderLine productCode productName sizeSpec - orderQty shippedQty unshippedQty
          unit currency unitPrice requiredDate?|repliedDate? requiredDate? salesperson status?|-`,
      },
    ],
  },
  {
    name: "saved search in English: memo, rates, committed and fulfilled quantities",
    sheet: "OpenOrders",
    grid: `
      Date|Document Number|Name|PO/Check Number|Item|Description|Quantity Ordered|Quantity Committed|Quantity Fulfilled|Quantity Remaining|Rate|Amount|Currency|Expected Ship Date|Status|Sales Rep|Memo
      2025-02-20|SO10442|Harbour Home|HH-771|HH-20|Bath towel|2400|2400|1200|1200|3.1|7440|USD|2025-03-15|Partially Fulfilled|A. Stone|
      2025-02-21|SO10443|Lindex|56677|BB-03|Silicone bib|2000|0|0|2000|1.25|2500|USD|2025-03-22|Pending Fulfillment|A. Stone|new colour
      2025-02-24|SO10450|Kids Mart|KM-19|BB-04|Suction bowl|1000|500|0|1000|2.6|2600|USD|2025-04-01|Pending Fulfillment|B. Chen|`,
    tables: [
      {
        kind: "orders",
        header: "1",
        data: "2-4",
        fields: `orderDate? orderNo? customer? customerPo productCode? productName orderQty - shippedQty? unshippedQty
          unitPrice amount currency plannedShipDate status salesperson remarks`,
      },
    ],
  },
  {
    name: "orders in Spanish: codes, dates, quantities ordered and pending",
    sheet: "Pedidos",
    grid: `
      No. Pedido|Fecha Pedido|Cliente|Referencia|Producto|Color|Cantidad|Cantidad Enviada|Cantidad Pendiente|Precio|Importe|Moneda|Fecha Entrega|Estado|Observaciones
      HS-2207|2025-03-02|Hogar Sur|BT-01|Toalla de baño|Blanco|1200|600|600|3.4|4080|EUR|2025-04-20|Parcial|
      HS-2208|2025-03-03|Casa Norte|BT-02|Toalla de mano|Azul|2400|0|2400|1.3|3120|EUR|2025-04-28|Abierto|urgente
      HS-2209|2025-03-05|Hogar Sur|BT-03|Alfombra|Gris|600|600|0|2.5|1500|EUR|2025-03-20|Cerrado|`,
    tables: [
      {
        kind: "orders",
        header: "1",
        data: "2-4",
        fields: `orderNo orderDate customer productCode productName colour orderQty shippedQty unshippedQty unitPrice
          amount currency requiredDate status remarks`,
      },
    ],
  },
  {
    name: "export without a header: number, day, customer, goods, count, price, sum",
    sheet: "data",
    grid: `
      XS2503001|2025-03-01|苏州爱贝|GJ-8001|湿巾80片|4800|3.5|16800
      XS2503001|2025-03-01|苏州爱贝|GJ-8002|湿巾20片|9600|1.1|10560
      XS2503002|2025-03-02|上海百联|GJ-3001|围兜|2000|6.8|13600
      XS2503003|2025-03-03|杭州贝亲|GJ-5002|棉柔巾|6000|2.2|13200
      XS2503003|2025-03-03|杭州贝亲|GJ-5004|洗脸巾|3000|4.1|12300
      XS2503004|2025-03-04|宁波小乐|GJ-8001|湿巾80片|2400|3.6|8640`,
    tables: [
      {
        kind: "orders|other",
        header: "",
        data: "1-6",
        fields: "orderNo? - customer? productCode? productName? orderQty? unitPrice? amount?",
      },
    ],
  },
  {
    name: "carton list of a shipment: carton numbers from and to, sizes, weights each and in all",
    sheet: "PL",
    grid: `
      PACKING LIST
      Invoice No.: CI-25031||Date: 2025-03-14|||||||
      C/No.|Style No.|Description|Colour|Pcs/Ctn|Ctns|Total Pcs|N.W. (kgs)|G.W. (kgs)|Meas. (cm)|CBM
      1-20|HH-20|Bath towel|White|60|20|1200|360|384|60x40x45|2.16
      21-40|HH-20|Bath towel|Grey|60|20|1200|360|384|60x40x45|2.16
      41-80|HH-21|Hand towel|White|120|40|4800|520|560|50x40x40|3.2
      TOTAL|||||80|7200|1240|1328||7.52`,
    tables: [
      {
        kind: "packingList",
        header: "3",
        data: "4-6",
        excluded: "7:total",
        fields: `cartonNo productCode productName colour pcsPerCarton cartonCount orderQty?|shippedQty? netWeight
          grossWeight cartonSize cbm`,
      },
    ],
  },
  {
    name: "trading firm's shared list: factory, deposit, inspection, quantities in thousands",
    sheet: "2025跟单总表",
    grid: `
      PI号|客户|国家|工厂|产品|数量(千片)|FOB单价|总金额|定金|定金到账日|工厂交期|验货日期|订舱|截关日|ETD|ETA|尾款|单证|跟单
      AB-2501|NORDIC|瑞典|宏达|湿巾80抽|480|0.42|201600|60480|2025-01-10|2025-03-01|2025-02-27|已订|2025-03-05|2025-03-08|2025-04-12|141120|已寄|小王
      AB-2502|LINDEX|芬兰|宏达|湿巾20抽|960|0.12|115200|34560|2025-01-18|2025-03-20||||2025-03-28||||小王
      AB-2503|KIDCO|美国|利达|围兜|20|1.25|25000|7500|2025-02-02|2025-04-01|||||||小李`,
    tables: [
      {
        kind: "orders",
        header: "1",
        data: "2-4",
        fields: `orderNo customer destination?|- supplier productName orderQty unitPrice amount deposit depositDate requiredDate?|repliedDate?
          - - plannedShipDate?|- plannedShipDate? plannedShipDate?|- balanceDue - clerk`,
      },
    ],
  },
];
