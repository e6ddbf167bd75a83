import type { Layout } from "./layout";

export const exportLayouts: readonly Layout[] = [
  {
    name: "ERP export, simplified Chinese: every number as text, codes beside names",
    grid: `
      单据编号 | 单据日期 | 客户编码 | 客户名称 | 业务员 | 存货编码 | 存货名称 | 规格型号 | 主计量单位 | 数量 | 含税单价 | 价税合计 | 预发货日期 | 累计发货数量 | 未发货数量 | 制单人 | 审核人 | 行关闭人
      XSDD0001 | 2025-01-05 | "0101" | 上海母婴坊 | 王芳 | "30010002" | 婴儿湿巾 | 80抽 | 包 | "12,000.00" | "2.80" | "33,600.00" | 2025-02-10 | "12,000.00" | "0.00" | demo | 李强 |
      XSDD0002 | 2025-01-06 | "0102" | 青岛润达 | 陈静 | "30010005" | 口水围兜 | 30*35 | 个 | "5,000.00" | "0.50" | "2,500.00" | 2025-02-15 | "0.00" | "5,000.00" | demo | 李强 |
      XSDD0003 | 2025-01-08 | "0107" | 宁波海纳 | 陈静 | "30010009" | 洗脸巾 | 25*20 | 包 | "3,000.00" | "1.20" | "3,600.00" | 2025-02-20 | "1,000.00" | "2,000.00" | demo | 李强 |
    `,
    tables: [
      {
        kind: "orders",
        header: "1",
        data: "2-4",
        fields:
          "A orderNo, B orderDate, C -, D customer, E salesperson, F productCode, G productName, H sizeSpec, I unit, J orderQty, K unitPrice, L amount~, M plannedShipDate, N shippedQty, O unshippedQty, P clerk?, Q approvalSalesManager?, R -",
      },
    ],
  },
  {
    name: "ERP export, traditional Chinese",
    grid: `
      訂單單號 | 項次 | 客戶簡稱 | 客戶訂單編號 | 品號 | 品名 | 規格 | 訂單數量 | 已交數量 | 未交數量 | 單位 | 幣別 | 單價 | 金額 | 訂單日期 | 預交日 | 業務員 | 備註
      2201-0001 | 1 | 台灣百貨 | PO7788 | A-100 | 濕巾 | 80抽 | 1200 | 600 | 600 | 包 | USD | 0.62 | 744 | 2025-01-10 | 2025-03-01 | 王小明 |
      2201-0001 | 2 | 台灣百貨 | PO7788 | A-101 | 圍兜 | 10入 | 2400 | 0 | 2400 | 包 | USD | 0.35 | 840 | 2025-01-10 | 2025-03-01 | 王小明 |
      2201-0002 | 1 | 日出貿易 | PO1230 | B-210 | 洗臉巾 | 70g | 500 | 0 | 500 | 包 | USD | 1.1 | 550 | 2025-01-12 | 2025-03-15 | 林志玲 | 急
    `,
    tables: [
      {
        kind: "orders",
        header: "1",
        data: "2-4",
        fields:
          "A orderNo, B orderLine, C customer, D customerPo, E productCode, F productName, G sizeSpec, H orderQty, I shippedQty, J unshippedQty, K unit, L currency, M unitPrice, N amount, O orderDate, P requiredDate, Q salesperson, R remarks",
      },
    ],
  },
  {
    name: "ERP export, program's names: camelCase row above the Chinese header",
    grid: `
      orderNo | customerName | productName | orderQty | requiredDate | extField1
      订单号 | 客户名称 | 产品名称 | 订单数量 | 要求交货日期 | 扩展字段1
      S1 | 甲公司 | 纸杯 | 5000 | 2025-03-11 |
      S2 | 乙公司 | 纸碗 | 2000 | 2025-03-18 |
    `,
    tables: [
      {
        kind: "orders",
        header: "1 2",
        data: "3-4",
        fields: "A orderNo, B customer, C productName, D orderQty, E requiredDate, F -",
      },
    ],
  },
  {
    name: "English ERP export: abbreviations, an index column without header",
    grid: `
       | SO_NUMBER | SO_LINE | CUST_NAME | ITEM_CODE | ITEM_DESC | ORD_QTY | UOM | UNIT_PRICE | EXT_PRICE | ORD_DATE | REQ_DLVY_DATE | SHIP_QTY | LINE_STATUS
      0 | 100231 | 1 | Acme Inc | WID-1 | Widget, small | 120 | EA | 2.5 | 300 | 2025-01-10 | 2025-02-10 | 120 | CLOSED
      1 | 100231 | 2 | Acme Inc | WID-2 | Widget, large | 60 | EA | 4 | 240 | 2025-01-10 | 2025-02-10 | 0 | OPEN
      2 | 100232 | 1 | Bolt Ltd | NUT-9 | Nut M9 | 5000 | EA | 0.1 | 500 | 2025-01-12 | 2025-02-20 | 0 | OPEN
    `,
    tables: [
      {
        kind: "orders",
        header: "1",
        data: "2-4",
        fields:
          "A -, B orderNo, C orderLine, D customer, E productCode, F productName, G orderQty, H unit, I unitPrice, J amount, K orderDate, L requiredDate, M shippedQty, N status",
      },
    ],
  },
  {
    name: "Spanish order list",
    grid: `
      Lista de pedidos
      No. Pedido | Cliente | Código | Descripción | Cantidad | Unidad | Precio unitario | Importe | Fecha de pedido | Fecha de entrega | Observaciones
      P-001 | Almacenes Sur | 1020 | Toallitas húmedas | 1200 | caja | 2.5 | 3000 | 2025-01-10 | 2025-02-10 |
      P-002 | Bebé Feliz | 1033 | Babero | 600 | caja | 1.1 | 660 | 2025-01-12 | 2025-02-18 | urgente
      P-003 | Almacenes Sur | 1020 | Toallitas húmedas | 800 | caja | 2.5 | 2000 | 2025-01-15 | 2025-02-25 |
       |  |  | TOTAL GENERAL | 2600 |  |  | 5660 |  |  |
    `,
    tables: [
      {
        kind: "orders",
        header: "2",
        data: "3-5",
        excluded: "6:total",
        fields:
          "A orderNo, B customer, C productCode, D productName, E orderQty, F unit, G unitPrice, H amount, I orderDate, J requiredDate, K remarks",
      },
    ],
  },
];
