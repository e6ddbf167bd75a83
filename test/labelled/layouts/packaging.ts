import type { LabelledLayout } from "./labelled-layout";

export const packaging: readonly LabelledLayout[] = [
  {
    name: "carton factory: length, width and height in columns of their own",
    sheet: "纸箱订单",
    grid: `
      下单日期|客户|客户单号|箱名|楞型|材质|长(mm)|宽(mm)|高(mm)|订单数量|单价|金额|送货日期|已送数量|未送数量|备注
      2025-03-01|宝洁|PG-881|湿巾外箱|BC|K=K|600|400|350|1000|3.85|3850|2025-03-06|1000|0|
      2025-03-01|宝洁|PG-882|湿巾内盒|E|白板|180|120|60|5000|0.62|3100|2025-03-08|0|5000|印刷改版
      2025-03-02|联合利华|UL-17|洗衣液外箱|BC|A=A|420|300|280|3000|2.9|8700|2025-03-09|1500|1500|`,
    tables: [
      {
        kind: "orders",
        header: "1",
        data: "2-4",
        fields: `orderDate customer customerPo productName cartonQuality material?|cartonQuality? sizeSpec?|-
          sizeSpec?|- sizeSpec?|- orderQty unitPrice amount requiredDate?|actualShipDate? shippedQty unshippedQty
          remarks`,
      },
    ],
  },
  {
    name: "bag printer: plates, films and metres",
    sheet: "印刷袋",
    grid: `
      彩印袋生产单汇总
      生产单号|客户|产品名称|材料结构|袋型|尺寸(mm)|印刷色数|新版/旧版|制版日期|数量(个)|数量(kg)|交货期|制袋完成|送货数|备注
      Y2503-1|爱婴|湿巾80抽袋|PET/PE|背封袋|180*250|8|旧版||50000|420|2025-03-10|50000|50000|
      Y2503-2|爱婴|湿巾20抽袋|PET/PE|背封袋|120*180|6|新版|2025-03-03|100000|380|2025-03-15|0|0|等版
      Y2503-3|好奇|棉柔巾袋|OPP/PE|三边封|220*300|7|新版|2025-03-05|30000|310|2025-03-20|0|0|`,
    tables: [
      {
        kind: "orders",
        header: "2",
        data: "3-5",
        fields: `orderNo customer productName material?|- bagType sizeSpec - bagNewPlate plateDueDate? orderQty?
          orderQty? requiredDate producedQty?|- shippedQty remarks`,
      },
    ],
  },
  {
    name: "packaging ordered per order: bags and cartons as groups over two rows",
    sheet: "包材",
    grid: `
      订单号|品名|订单数量|包装袋|<|<|<|纸箱|<|<|<|备注
      ^|^|^|供应商|需求数|订购数|到货日期|供应商|需求数|订购数|到货日期|^
      WF101|湿巾80抽|5000|彩印一厂|5000|5500|2025-03-05|宏达纸箱|209|209|2025-03-06|
      WF102|湿巾20抽|8000|彩印一厂|8000|9000|2025-03-08|宏达纸箱|80|80|2025-03-08|
      WF103|围兜|2000|彩印二厂|2000|2100||宏达纸箱|42|45||新版`,
    tables: [
      {
        kind: "orders|packagingPurchase",
        header: "1 2",
        data: "3-5",
        fields: `orderNo productName orderQty supplier?|- neededQty?|- bagsOrdered bagArrivalDate supplier?|-
          neededQty?|cartonsOrdered?|- cartonsOrdered cartonArrivalDate remarks`,
      },
    ],
  },
  {
    name: "label and tape buyer: purchase list in English",
    sheet: "Packaging PO",
    grid: `
      PACKAGING MATERIAL PURCHASE
      PO No.|Date|Supplier|Material|Spec|For Order|Qty Needed|Qty Ordered|Unit|Unit Price|Amount|Due Date|Received Date|Received Qty
      PP-301|2025-03-01|Bright Label|Label|60*40mm|SO-881|10000|11000|pcs|0.02|220|2025-03-08|2025-03-07|11000
      PP-302|2025-03-01|Kexin|Tape|48mm*100m|SO-881|60|60|roll|4.5|270|2025-03-08||
      PP-303|2025-03-03|Hongda Carton|Carton|60*40*35cm|SO-882|420|420|pcs|3.6|1512|2025-03-12|2025-03-12|420`,
    tables: [
      {
        kind: "packagingPurchase|orders",
        header: "2",
        data: "3-5",
        fields: `purchaseNo orderDate supplier materialKind?|productName? sizeSpec orderNo? neededQty orderQty unit
          unitPrice amount requiredDate arrivedDate shippedQty?|-`,
      },
    ],
  },
  {
    name: "wet-wipe factory: the clerk's own sheet with gates and cartons",
    sheet: "跟单表",
    grid: `
      跟单进度表
      下单时间|订单编号|客户名称|品名|片数/包|包/箱|订单包数|箱数|袋子版本|袋子到厂时间|纸箱尺寸|纸箱到厂时间|唛头确认|样箱|财务审批|销售经理审批|计划开机|要求交货日期|出运通知|跟单
      2025-03-01|WF201|好孩子|湿巾80抽|80|24|4800|200|常规|2025-03-06|60*40*35|2025-03-06|√|√|√|√|2025-03-08|2025-03-15|CY-11|小林
      2025-03-02|WF202|KIDCO|湿巾20抽|20|96|9600|100|新版|2025-03-10|58*38*30|2025-03-09|√||√|√|2025-03-12|2025-03-20||小林
      2025-03-03|WF203|贝亲|手口湿巾|25|60|6000|100|常规|已到|50*40*30|未到||||√|2025-03-18|2025-03-28||小陈`,
    tables: [
      {
        kind: "orders",
        header: "2",
        data: "3-5",
        fields: `orderDate orderNo customer productName pcsPerBag bagsPerCarton orderQty cartonCount bagNewPlate
          bagArrivalDate cartonSize cartonArrivalDate cartonSalesConfirmed sampleCartonConfirmed approvalFinance
          approvalSalesManager prodStartPlan requiredDate shippingNoticeNo clerk`,
      },
    ],
  },
];
