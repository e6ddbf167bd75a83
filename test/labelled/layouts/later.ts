import type { LabelledLayout } from "./labelled-layout";

/** Written after Gendan had been fitted to the other layouts: what it does with them tells how it meets unseen ones. */
export const later: readonly LabelledLayout[] = [
  {
    name: "toy exporter: order book with shipment window and tests",
    sheet: "Order Book",
    grid: `
      Order Book Spring 2025
      Client|Client PO|Our Order No|Item #|Item Description|Ctn Qty|Pcs/Ctn|Order Pcs|Unit Cost USD|Order Value USD|Date Received|Ship Window Start|Ship Window End|Inspection|Lab Test|Booking No|ETD|Container #|Balance Pcs|Comments
      Funtime|F-8801|TY250|11-002|Wooden train|120|12|1440|4.2|6048|2025-01-10|2025-03-10|2025-03-20|pass|pass|BK991|2025-03-16|TGHU7654321|0|
      Funtime|F-8802|TY251|11-014|Puzzle cube|300|24|7200|0.9|6480|2025-01-12|2025-03-15|2025-03-30||pass||||7200|
      Playco|77120|TY252|11-020|Bath ducks|80|48|3840|0.55|2112|2025-01-20|2025-04-01|2025-04-10||||||3840|new mould`,
    tables: [
      {
        kind: "orders",
        header: "2",
        data: "3-5",
        fields: `customer customerPo orderNo productCode productName cartonCount pcsPerCarton orderQty unitPrice amount
          orderDate? - requiredDate?|- - - - plannedShipDate?|- containerNo unshippedQty remarks`,
      },
    ],
  },
  {
    name: "furniture: orders with cubic metres and container count",
    sheet: "出货排期",
    grid: `
      家具出货排期表
      客户简称|合同号码|品名及型号|件数|总体积(CBM)|柜量|合同签订日|合同交期|计划装柜日|实际装柜日|船名航次|目的港|柜号|封条号|货款(USD)|收款情况
      IKON|FN-1101|餐椅 C12|480|62.5|1*40HQ|2025-01-05|2025-03-10|2025-03-08|2025-03-09|MSC ANNA 511W|汉堡|MSKU1234565|H771|28800|已收
      DELTA|FN-1102|茶几 T3|200|31|1*20GP|2025-01-08|2025-03-25|2025-03-22|||鹿特丹|||15600|定金已收
      IKON|FN-1103|沙发 S9|90|66|1*40HQ|2025-01-15|2025-04-02|||||||32400|`,
    tables: [
      {
        kind: "orders|dispatch",
        header: "2",
        data: "3-5",
        fields: `customer orderNo productName orderQty?|cartonCount? cbm containerType?|- orderDate requiredDate
          plannedShipDate actualShipDate vessel destination containerNo - amount -`,
      },
    ],
  },
  {
    name: "garment factory in traditional characters: cutting, sewing, packing",
    sheet: "生產進度",
    grid: `
      客戶|款號|制單號|款式描述|顏色|制單數|裁數|車縫數|包裝數|出貨數|走貨期|實際走貨日|欠數|車間|備註
      NEXT|N-201|MO8812|女裝針織衫|黑|3000|3050|3000|2800|2500|"2025/3/18"|"2025/3/19"|500|二車間|
      NEXT|N-201|MO8812|女裝針織衫|灰|2000|2030|1500|900|0|"2025/3/18"||2000|二車間|布遲
      GAP|G-77|MO8820|男裝衛衣|藍|5000|0|0|0|0|"2025/4/10"||5000|一車間|`,
    tables: [
      {
        kind: "orders",
        header: "1",
        data: "2-4",
        fields: `customer productCode orderNo productName colour orderQty - - - shippedQty
          requiredDate?|plannedShipDate? actualShipDate unshippedQty machine?|- remarks`,
      },
    ],
  },
  {
    name: "injection moulder: moulds, cycle, daily output",
    sheet: "排产",
    grid: `
      机台|模具号|产品编号|产品名称|材料|颜色|订单数|已产|未产|周期(s)|日产量|上模时间|预计下模|客户交期|订单编号
      80T-1|M118|P-771|奶瓶盖|PP|白|50000|32000|18000|22|3500|2025-03-01|2025-03-09|2025-03-12|D2501
      80T-2|M120|P-772|奶瓶圈|PP|粉|50000|10000|40000|25|3100|2025-03-03|2025-03-16|2025-03-18|D2501
      120T-1|M077|P-801|餐盘|PP|绿|20000|0|20000|38|2000|2025-03-10|2025-03-20|2025-03-25|D2507`,
    tables: [
      {
        kind: "orders",
        header: "1",
        data: "2-4",
        fields: `machine - productCode productName material colour orderQty producedQty
          toProduceQty|unshippedQty? - - prodStartPlan?|prodStartActual?|- prodEndPlan?|- requiredDate orderNo`,
      },
    ],
  },
  {
    name: "Mexican factory: production orders in Spanish",
    sheet: "Producción",
    grid: `
      PROGRAMA DE PRODUCCIÓN
      No. Orden|Cliente|OC Cliente|Código|Producto|Cant. Pedida|Cant. Producida|Cant. Enviada|Pendiente|Fecha Orden|Fecha Compromiso|Fecha Embarque|Línea|Estatus|Comentarios
      OP-301|Soriana|45009|TH-80|Toallas húmedas 80|4800|4800|4800|0|2025-02-10|2025-03-10|2025-03-09|L1|Cerrada|
      OP-302|Walmex|99120|TH-20|Toallas húmedas 20|9600|2000|0|9600|2025-02-12|2025-03-20||L1|Proceso|
      OP-303|Chedraui|7721|BB-01|Babero|3000|0|0|3000|2025-02-20|2025-03-28||L2|Abierta|falta caja`,
    tables: [
      {
        kind: "orders",
        header: "2",
        data: "3-5",
        fields: `orderNo customer customerPo productCode productName orderQty producedQty shippedQty unshippedQty?
          orderDate requiredDate?|repliedDate? actualShipDate? machine? status remarks`,
      },
    ],
  },
];
