import type { Layout } from "./layout";

export const workshopLayouts: readonly Layout[] = [
  {
    name: "exception log with role names that are wordings too",
    sheet: "异常台账",
    grid: `
      序号 | 发生日期 | 订单号 | 客户 | 异常类型 | 问题描述 | 原因分析 | 责任部门 | 责任人 | 处理措施 | 关闭日期 | 备注
      1 | 2025-03-01 | WF01 | 优宝 | 包装 | 少装一包 | 漏点数 | 包装 | 小钱 | 补货 | 2025-03-03 |
      2 | 2025-03-02 | WF02 | 润达 | 物料 | 纸箱偏小 | 箱规错误 | 跟单 | 小赵 | 重订 |  |
      3 | 2025-03-05 | WF03 | 海纳 | 质量 | 色差 | 原料 | 质检 | 老周 | 返工 | 2025-03-09 | 客户已接受
    `,
    tables: [
      {
        kind: "exceptions",
        header: "1",
        data: "2-4",
        fields:
          "A seqNo, B openedDate, C orderNo, D customer, E exceptionType, F exception, G cause, H responsible?, I responsible~, J -, K closedDate, L remarks",
      },
    ],
  },
  {
    name: "stock sheet: title, print date, two warehouses",
    sheet: "库存表",
    grid: `
      成品仓库存日报 | < | < | < | <
      日期：2025-03-05 |  |  | 仓管：老周 |
      产品编码 | 产品名称 | 规格 | 单位 | 库存数量
      P01 | 湿巾 | 80抽 | 包 | 1200
      P02 | 干巾 | 100抽 | 包 | 800
      P03 | 围兜 | 10片 | 包 | 450
      合计 |  |  |  | 2450
    `,
    tables: [
      {
        kind: "stock",
        header: "3",
        data: "4-6",
        excluded: "7:total",
        fields: "A productCode, B productName, C sizeSpec, D unit, E stockQty",
      },
    ],
  },
  {
    name: "two tables under one another with a title each, the second wider",
    grid: `
      本周出货
      订单号 | 客户 | 箱数 | 出货日期
      W1 | 优宝 | 100 | 2025-03-03
      W2 | 润达 | 50 | 2025-03-04

      下周计划
      订单号 | 客户 | 品名 | 订单数量 | 计划开工日期 | 计划完工日期 | 交期
      W3 | 海纳 | 湿巾 | 5000 | 2025-03-10 | 2025-03-12 | 2025-03-20
      W4 | 优宝 | 围兜 | 3000 | 2025-03-11 | 2025-03-13 | 2025-03-22
    `,
    tables: [
      { header: "2", data: "3-4", fields: "A orderNo, B customer, C cartonCount, D actualShipDate" },
      {
        kind: "orders",
        header: "7",
        data: "8-9",
        fields:
          "A orderNo, B customer, C productName, D orderQty, E prodStartPlan, F prodEndPlan, G requiredDate",
      },
    ],
  },
  {
    name: "deep header, blank first columns, blank rows inside",
    grid: `
      12>  |  | 生产通知单汇总
      14>  |  | 生产单号 | 客户 | 产品 | 数量 | 要求完成日期 | 机台
      15>  |  | SC01 | 优宝 | 湿巾 | 5000 | 2025-03-20 | 1号机
      18>  |  | SC02 | 润达 | 干巾 | 3000 | 2025-03-22 | 2号机
      19>  |  | SC03 | 海纳 | 围兜 | 2000 | 2025-03-25 | 1号机
      22>  |  | 备注：以上为计划数，以车间实际为准
    `,
    tables: [
      {
        kind: "orders",
        header: "14",
        data: "15 18-19",
        excluded: "16:blank 17:blank 22:note",
        fields: "C orderNo, D customer, E productName?, F orderQty, G prodEndPlan, H machine",
      },
    ],
  },
  {
    name: "a form and no table",
    grid: `
      生产通知单 | < | < | <
      订单号： | WF2503001 | 客户： | 优宝
      品名： | 湿巾 | 数量： | 5000
      规格： | 18*14 | 交期： | 2025-03-20
      包装要求： | 80抽/包，24包/箱
      审核： |  | 制单： | 小赵
    `,
    tables: [],
  },
  {
    name: "only words",
    grid: `
      使用说明
      本工作簿用于登记订单，请各业务员每天更新。
      一、订单号由系统产生
      二、交期以业务确认为准
    `,
    tables: [],
  },
  {
    name: "rows without a header",
    grid: `
      WF01 | 优宝 | 5000 | 2025-03-20 | 2.5
      WF02 | 润达 | 3000 | 2025-03-22 | 2.5
      WF03 | 海纳 | 2000 | 2025-03-25 | 1.2
      WF04 | 海纳 | 1000 | 2025-03-28 | 1.2
    `,
    tables: [{ kind: "other", header: "", data: "1-4", fields: "A -, B -, C -, D -, E -" }],
  },
];
