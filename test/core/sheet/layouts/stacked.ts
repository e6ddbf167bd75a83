import type { Layout } from "./layout";

export const stackedLayouts: readonly Layout[] = [
  {
    name: "months under one another, each with its title and the same header again",
    grid: `
      3月订单
      订单号 | 客户 | 品名 | 数量 | 交期
      W1 | 优宝 | 湿巾 | 5000 | 2025-03-20
      W2 | 润达 | 干巾 | 3000 | 2025-03-22
      4月订单
      订单号 | 客户 | 品名 | 数量 | 交期
      W3 | 海纳 | 围兜 | 2000 | 2025-04-20
      W4 | 优宝 | 湿巾 | 1000 | 2025-04-21
      合计 |  |  | 11000 |
    `,
    tables: [
      {
        kind: "orders",
        header: "2",
        data: "3-4 7-8",
        excluded: "5:note 6:repeatedHeader 9:total",
        fields: "A orderNo, B customer, C productName, D orderQty, E requiredDate",
      },
    ],
  },
  {
    name: "weekly plan by machine, a section row before each group",
    sheet: "周排产",
    grid: `
      第10周生产计划
      生产单号 | 客户 | 品名 | 计划数量 | 计划开工日期 | 计划完工日期 | 备注
      1号机
      SC01 | 优宝 | 湿巾 | 5000 | 2025-03-03 | 2025-03-04 |
      SC02 | 润达 | 湿巾 | 3000 | 2025-03-05 | 2025-03-05 |
      2号机
      SC03 | 海纳 | 干巾 | 2000 | 2025-03-03 | 2025-03-04 | 待料
      编制：小赵 |  |  | 审核：老周 |  |  |
    `,
    tables: [
      {
        kind: "orders",
        header: "2",
        data: "4-5 7",
        excluded: "3:note 6:note 8:footer",
        fields:
          "A orderNo, B customer, C productName, D orderQty?, E prodStartPlan, F prodEndPlan, G remarks",
      },
    ],
  },
  {
    name: "orders and exceptions on one sheet, no blank row between",
    grid: `
      订单号 | 客户 | 品名 | 订单数量 | 交期 | 状态
      W1 | 优宝 | 湿巾 | 5000 | 2025-03-20 | 生产中
      W2 | 润达 | 干巾 | 3000 | 2025-03-22 | 已出货
      异常记录
      发生日期 | 订单号 | 异常描述 | 责任人 | 原因分析 | 关闭日期
      2025-03-02 | W1 | 色差 | 老周 | 批次混用 | 2025-03-05
      2025-03-04 | W2 | 少装 | 小钱 | 漏点数 |
    `,
    tables: [
      {
        kind: "orders",
        header: "1",
        data: "2-3",
        fields: "A orderNo, B customer, C productName, D orderQty, E requiredDate, F status",
      },
      {
        kind: "exceptions",
        header: "5",
        data: "6-7",
        fields: "A openedDate, B orderNo, C exception, D responsible, E cause, F closedDate",
      },
    ],
  },
  {
    name: "the same header twice, side by side, to save paper",
    grid: `
      装车清单 2025年3月6日
      序号 | 车牌号 | 客户 | 箱数 |  | 序号 | 车牌号 | 客户 | 箱数
      1 | 浙B·12345 | 优宝 | 120 |  | 4 | 沪A·88L12 | 海纳 | 80
      2 | 浙B·12345 | 润达 | 60 |  | 5 | 沪A·88L12 | 优宝 | 40
      3 | 浙B·6Q788 | 海纳 | 90 |  | 6 | 沪A·88L12 | 润达 | 75
    `,
    tables: [
      {
        kind: "dispatch",
        header: "2",
        data: "3-5",
        fields: "A seqNo, B truckPlate, C customer, D cartonCount",
      },
      {
        kind: "dispatch",
        header: "2",
        data: "3-5",
        fields: "F seqNo?, G truckPlate, H customer, I cartonCount",
      },
    ],
  },
  {
    name: "a small summary beside the orders, header rows at other heights",
    grid: `
      订单明细
      订单号 | 客户 | 品名 | 数量 | 交期
      W1 | 优宝 | 湿巾 | 5000 | 2025-03-20 |  | 客户 | 订单数量
      W2 | 润达 | 干巾 | 3000 | 2025-03-22 |  | 优宝 | 6000
      W3 | 海纳 | 围兜 | 2000 | 2025-03-25 |  | 润达 | 3000
      W4 | 优宝 | 湿巾 | 1000 | 2025-03-28 |  | 海纳 | 2000
      W5 | 优宝 | 湿巾 | 800 | 2025-03-29 |  |  |
    `,
    tables: [
      {
        kind: "orders",
        header: "2",
        data: "3-7",
        fields: "A orderNo, B customer, C productName, D orderQty, E requiredDate",
      },
      { kind: "other", header: "3", data: "4-6", fields: "G customer, H orderQty?" },
    ],
  },
];
