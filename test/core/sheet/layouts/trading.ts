import type { Layout } from "./layout";

export const tradingLayouts: readonly Layout[] = [
  {
    name: "trading firm: form above the table, signature line below",
    grid: `
      宁波远洋进出口有限公司 | < | < | < | < | < | < | <
      订单跟进表 | < | < | < | < | < | < | <
      业务部门： | 外贸二部 |  | 跟单： | 王芳 |  | 更新日期： | 2025-03-05
      客户： | Nordic Care AB |  | 币种： | USD |  | 付款方式： | T/T 30/70

      序号 | 合同号 | 客人PO | 品名描述 | 工厂 | 数量(PCS) | 单价USD | 交货期
      1 | XS25031 | PO-8812 | Baby bib 10pcs | 润达 | 12000 | 0.35 | 2025-04-20
      2 | XS25031 | PO-8812 | Wet wipes 80s | 润达 | 5000 | 0.62 | 2025-04-20
      3 | XS25044 | PO-8840 | Bed sheet | 海纳 | 3000 | 1.1 | 2025-05-06
       | 合计 |  |  |  | 20000 |  |

      制表：王芳 |  | 审核：李强 |  |  | 批准： |  |
    `,
    tables: [
      {
        kind: "orders",
        header: "6",
        data: "7-9",
        excluded: "10:total 12:footer",
        fields:
          "A seqNo, B orderNo, C customerPo, D productName, E supplier, F orderQty, G unitPrice, H requiredDate",
      },
    ],
  },
  {
    name: "trading firm: bilingual header in two rows, no merges",
    grid: `
      序号 | 订单号 | 客户 | 款号 | 颜色 | 订单数量 | 每箱数量 | 箱数 | 毛重 | 净重 | 体积 | 船期
      No. | Order No. | Buyer | Style No. | Color | Order Qty | PCS/CTN | CTNS | G.W. | N.W. | CBM | ETD
      1 | A2501 | KIDCO | S-101 | 白 | 2400 | 24 | 100 | 12.5 | 11 | 6.2 | 2025-05-02
      2 | A2502 | KIDCO | S-102 | 蓝 | 1200 | 24 | 50 | 12.5 | 11 | 3.1 | 2025-05-02
      3 | A2503 | Babyjoy | S-220 | 粉 | 4800 | 48 | 100 | 14 | 12.6 | 7 | 2025-05-16
    `,
    tables: [
      {
        header: "1 2",
        data: "3-5",
        fields:
          "A seqNo, B orderNo, C customer, D productCode, E colour, F orderQty, G pcsPerCarton, H cartonCount, I grossWeight, J netWeight, K cbm, L plannedShipDate~",
      },
    ],
  },
  {
    name: "trading firm: factory purchase orders to several suppliers",
    sheet: "采购跟踪",
    grid: `
      采购合同跟踪

      采购合同号 | 供应商 | 货号 | 产品名称 | 规格型号 | 采购数量 | 单位 | 含税单价 | 金额 | 签订日期 | 合同交期 | 预付款 | 尾款 | 备注
      CG-001 | 宏达塑料厂 | HD-11 | 收纳盒 | 30*20*15 | 3000 | 个 | 4.5 | 13500 | 2025-02-11 | 2025-03-20 | 4050 | 9450 |
      CG-002 | 永佳五金 | YJ-02 | 挂钩 | 不锈钢 | 20000 | 个 | 0.8 | 16000 | 2025-02-14 | 2025-03-25 | 4800 | 11200 | 分批
      CG-003 | 宏达塑料厂 | HD-19 | 水杯 | 450ml | 5000 | 个 | 6 | 30000 | 2025-02-20 | 2025-04-01 | 9000 | 21000 |
       |  |  |  |  | 28000 |  |  | 59500 |  |  | 17850 | 41650 |
    `,
    tables: [
      {
        header: "3",
        data: "4-6",
        excluded: "7:total",
        fields:
          "A purchaseNo, B supplier, C productCode, D productName, E sizeSpec, F orderQty, G unit, H unitPrice, I amount, J orderDate, K requiredDate, L deposit, M balanceDue, N remarks",
      },
    ],
  },
  {
    name: "trading firm: required and confirmed delivery compete, title in English",
    grid: `
      OPEN ORDER REPORT
      As of 2025/3/5
      Customer | Cust PO # | Item # | Item Description | Order Qty | Shipped | Balance Qty | Order Date | Req. Date | Confirmed Date | Remarks
      Sunrise | 4501 | BB-10 | Bib, 10 pcs | 12000 | 6000 | 6000 | 2025-01-10 | 2025-03-10 | 2025-03-14 | partial
      Sunrise | 4502 | BB-11 | Bib, 20 pcs | 8000 | 0 | 8000 | 2025-01-12 | 2025-03-20 | 2025-03-20 |
      Kidco | 7781 | WW-80 | Wipes 80s | 5000 | 0 | 5000 | 2025-01-15 | 2025-03-25 | TBC |
    `,
    tables: [
      {
        kind: "orders",
        header: "3",
        data: "4-6",
        fields:
          "A customer, B customerPo, C productCode, D productName, E orderQty, F shippedQty, G unshippedQty, H orderDate, I requiredDate, J repliedDate, K remarks",
      },
    ],
  },
];
