import type { Layout } from "./layout";

export const rowLayouts: readonly Layout[] = [
  {
    name: "an order's first line carries it, the others leave it blank, without merges",
    grid: `
      序号 | 订单号 | 客户 | 货号 | 品名 | 颜色 | 数量 | 单位 | 交货日期 | 备注
      1 | D01 | 优宝 | H1 | 收纳盒 | 白 | 500 | 个 | 2025-03-20 |
       |  |  | H1 | 收纳盒 | 灰 | 300 | 个 |  |
       |  |  | H2 | 挂钩 |  | 900 | 个 |  | 随货
      2 | D02 | 润达 | H7 | 水杯 | 蓝 | 1200 | 个 | 2025-03-25 |
       |  |  | H8 | 水壶 | 蓝 | 400 | 个 |  |

      3 | D03 | 海纳 | H2 | 挂钩 |  | 2000 | 个 | 2025-03-28 |
    `,
    tables: [
      {
        kind: "orders",
        header: "1",
        data: "2-6 8",
        excluded: "7:blank",
        fields:
          "A seqNo, B orderNo, C customer, D productCode, E productName, F colour, G orderQty, H unit, I requiredDate, J remarks",
      },
    ],
  },
  {
    name: "a row of sums above the header",
    grid: `
       |  | 合计 | =11000 | =3600 |  |
      订单号 | 客户 | 品名 | 订单数量 | 已出货数量 | 交期 | 备注
      W1 | 优宝 | 湿巾 | 5000 | 2000 | 2025-03-20 |
      W2 | 润达 | 干巾 | 3000 | 1600 | 2025-03-22 |
      W3 | 海纳 | 围兜 | 2000 | 0 | 2025-03-25 |
      W4 | 海纳 | 围兜 | 1000 | 0 | 2025-03-26 |
    `,
    tables: [
      {
        kind: "orders",
        header: "2",
        data: "3-6",
        fields: "A orderNo, B customer, C productName, D orderQty, E shippedQty, F requiredDate, G remarks",
      },
    ],
  },
  {
    name: "figures of the month above the header",
    grid: `
      订单总览
      订单总数 | 4 | 已完成 | 1 | 逾期 | 2 | 准时率 | 0.75

      订单号 | 客户 | 品名 | 订单数量 | 交期 | 状态
      W1 | 优宝 | 湿巾 | 5000 | 2025-03-20 | 生产中
      W2 | 润达 | 干巾 | 3000 | 2025-03-22 | 已出货
      W3 | 海纳 | 围兜 | 2000 | 2025-03-25 | 待排产
    `,
    tables: [
      {
        kind: "orders",
        header: "4",
        data: "5-7",
        fields: "A orderNo, B customer, C productName, D orderQty, E requiredDate, F status",
      },
    ],
  },
  {
    name: "numbered columns below the header, amount in words below the total",
    grid: `
      序号 | 品名 | 规格 | 单位 | 数量 | 单价 | 金额 | 交货时间
      1 | 2 | 3 | 4 | 5 | 6 | 7 | 8
      1 | 收纳盒 | 30*20 | 个 | 500 | 4.5 | 2250 | 2025-03-20
      2 | 挂钩 | 不锈钢 | 个 | 900 | 0.8 | 720 | 2025-03-20
      3 | 水杯 | 450ml | 个 | 1200 | 6 | 7200 | 2025-03-25
      合计金额（大写）：壹万零壹佰柒拾元整 |  |  |  |  |  | 10170 |
    `,
    tables: [
      {
        header: "1",
        data: "3-5",
        excluded: "2:note 6:total",
        fields:
          "A seqNo, B productName, C sizeSpec, D unit, E orderQty~, F unitPrice, G amount, H requiredDate",
      },
    ],
  },
  {
    name: "only a header, nothing in it yet",
    grid: `
      订单跟踪表（空表）
      序号 | 订单号 | 客户 | 品名 | 订单数量 | 下单日期 | 交期 | 备注
    `,
    tables: [
      {
        kind: "orders",
        header: "2",
        data: "",
        fields:
          "A seqNo, B orderNo, C customer, D productName, E orderQty, F orderDate, G requiredDate, H remarks",
      },
    ],
  },
  {
    name: "one order only",
    grid: `
      订单号 | 客户 | 品名 | 订单数量 | 交期
      W1 | 优宝 | 湿巾 | 5000 | 2025-03-20
    `,
    tables: [
      {
        kind: "orders",
        header: "1",
        data: "2",
        fields: "A orderNo, B customer, C productName, D orderQty, E requiredDate",
      },
    ],
  },
  {
    name: "a legend and notes to the right of the data",
    grid: `
      订单号 | 客户 | 品名 | 订单数量 | 交期 |  |
      W1 | 优宝 | 湿巾 | 5000 | 2025-03-20 |  | 颜色说明：
      W2 | 润达 | 干巾 | 3000 | 2025-03-22 |  | 灰=取消
      W3 | 海纳 | 围兜 | 2000 | 2025-03-25 |  | 黄=加急
      W4 | 海纳 | 围兜 | 1000 | 2025-03-26 |  |
    `,
    tables: [
      {
        kind: "orders",
        header: "1",
        data: "2-5",
        fields: "A orderNo, B customer, C productName, D orderQty, E requiredDate",
      },
    ],
  },
  {
    name: "everything is text, a last row only begun, sums at the end",
    grid: `
      订单号 | 客户 | 品名 | 数量 | 单价 | 金额 | 交期
      "W1" | 优宝 | 湿巾 | "5,000" | "0.50" | "2,500.00" | 2025.3.20
      "W2" | 润达 | 干巾 | "3,000" | "0.60" | "1,800.00" | 2025.3.22
      "W3" | 海纳 | 围兜 | "2,000" | "1.10" | "2,200.00" | 2025.3.25
      "W4" | 海纳 |  |  |  |  |
       |  |  | "10,000" |  | "6,500.00" |
    `,
    tables: [
      {
        kind: "orders",
        header: "1",
        data: "2-5",
        excluded: "6:total",
        fields: "A orderNo, B customer, C productName, D orderQty, E unitPrice, F amount, G requiredDate",
      },
    ],
  },
];
