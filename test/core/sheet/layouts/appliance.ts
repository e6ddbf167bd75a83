import type { Layout } from "./layout";

export const applianceLayouts: readonly Layout[] = [
  {
    name: "appliance maker: two-row groups planned and actual, unmerged",
    grid: `
      订单信息 |  |  |  | 计划 |  | 实际 |  | 出货 |
      订单编号 | 型号 | 客户名称 | 订单数量 | 开工日期 | 完工日期 | 开工日期 | 完工日期 | 数量 | 日期
      SO2501 | AF-20 | 飞利 | 3000 | 2025-03-01 | 2025-03-08 | 2025-03-02 | 2025-03-09 | 3000 | 2025-03-12
      SO2502 | AF-22 | 飞利 | 1500 | 2025-03-05 | 2025-03-10 |  |  |  |
      SO2503 | BK-10 | 松美 | 800 | 2025-03-08 | 2025-03-12 |  |  |  |
    `,
    tables: [
      {
        kind: "orders",
        header: "1 2",
        data: "3-5",
        fields:
          "A orderNo, B productCode, C customer, D orderQty, E prodStartPlan, F prodEndPlan, G prodStartActual, H prodEndActual, I shippedQty, J actualShipDate",
      },
    ],
  },
  {
    name: "appliance maker: template rows numbered to the end, formulas dragged down",
    grid: `
      电器事业部 订单总表
      NO. | 订单号 | 客户 | 机型 | 数量 | 已出货数量 | 未出货数量 | 交货日期 | 状态
      1 | D2501 | 美的 | AF-20 | 2000 | 500 | =1500 | 2025-04-01 | 生产中
      2 | D2502 | 美的 | AF-22 | 1000 | 1000 | =0 | 2025-03-11 | 已出货
      3 | D2503 | 格力 | BK-10 | 600 | 0 | =600 | 2025-04-12 | 待排产
      4 |  |  |  |  |  | =0 |  |
      5 |  |  |  |  |  | =0 |  |
      6 |  |  |  |  |  | =0 |  |
      合计 |  |  |  | =3600 | =1500 | =2100 |  |
    `,
    tables: [
      {
        kind: "orders",
        header: "2",
        data: "3-5",
        excluded: "6:template 7:template 8:template 9:total",
        fields:
          "A seqNo, B orderNo, C customer, D productCode, E orderQty, F shippedQty, G unshippedQty, H requiredDate, I status",
      },
    ],
  },
  {
    name: "appliance maker: side by side, orders and stock",
    grid: `
      订单 |  |  |  |  |  | 成品库存 |  |
      订单号 | 品名 | 数量 | 交期 |  |  | 品名 | 型号 | 库存数量
      D2501 | 空气炸锅 | 2000 | 2025-04-01 |  |  | 空气炸锅 | AF-20 | 120
      D2502 | 电热壶 | 1000 | 2025-03-11 |  |  | 电热壶 | BK-10 | 40
      D2503 | 电热壶 | 600 | 2025-04-12 |  |  |  |  |
      D2504 | 电饭煲 | 900 | 2025-04-18 |  |  |  |  |
    `,
    tables: [
      {
        kind: "orders",
        header: "2",
        data: "3-6",
        fields: "A orderNo, B productName, C orderQty, D requiredDate",
      },
      { kind: "stock", header: "2", data: "3-4", fields: "G productName, H productCode, I stockQty" },
    ],
  },
];
