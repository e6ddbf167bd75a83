import type { Layout } from "./layout";

export const knittingLayouts: readonly Layout[] = [
  {
    name: "knitting mill: sizes as columns under a merged group",
    grid: `
      针织大货生产进度表 | < | < | < | < | < | < | < | < | < | <
      款号 | 客户 | 颜色 | 面料成分 | 尺码 | < | < | < | 订单总数 | 交期 | 生产进度
      ^ | ^ | ^ | ^ | S | M | L | XL | ^ | ^ | ^
      K2301 | 优衣 | 黑 | 95棉5氨 | 100 | 200 | 200 | 100 | 600 | 2025-04-10 | 染色中
      K2301 | 优衣 | 白 | 95棉5氨 | 100 | 150 | 150 | 50 | 450 | 2025-04-10 | 织布
      K2305 | 森马 | 灰 | 100棉 | 80 | 120 | 120 | 60 | 380 | 2025-04-22 | 裁剪
      小计 |  |  |  | 280 | 470 | 470 | 210 | 1430 |  |
    `,
    tables: [
      {
        header: "2 3",
        data: "4-6",
        excluded: "7:subtotal",
        fields:
          "A productCode, B customer, C colour, D material, E -, F -, G -, H -, I orderQty, J requiredDate, K progressPct?",
      },
    ],
  },
  {
    name: "knitting mill: merged order cells, group rows without borders, months between",
    grid: `
      序号 | 客户 | 合同号 | 品名 | 颜色 | 克重 | 幅宽 | 数量(KG) | 下单日期 | 交期 | 备注
      2025年3月
      1 | 德永佳 | DY2503 | 汗布 | 漂白 | 180 | 185 | 1200 | 2025-03-01 | 2025-03-20 |
      2 | ^ | ^ | 罗纹 | 漂白 | 220 | 110 | 300 | 2025-03-01 | 2025-03-20 |
      3 | 海天 | HT2511 | 卫衣布 | 藏青 | 280 | 180 | 2500 | 2025-03-05 | 2025-03-28 | 急
      2025年4月
      4 | 海天 | HT2512 | 汗布 | 黑 | 160 | 185 | 900 | 2025-04-02 | 2025-04-20 |
      5 | 安踏 | AT2501 | 网布 | 白 | 130 | 160 | 1800 | 2025-04-03 | 2025-04-25 |
    `,
    tables: [
      {
        kind: "orders",
        header: "1",
        data: "3-5 7-8",
        excluded: "2:note 6:note",
        fields:
          "A seqNo, B customer, C orderNo, D productName, E colour, F gsm, G sizeSpec~, H orderQty, I orderDate, J requiredDate, K remarks",
      },
    ],
  },
  {
    name: "garment: dates as headers of a daily plan",
    grid: `
      缝制车间日计划

      组别 | 款号 | 客户 | 订单数 | 交货日期 | 2025-03-03 | 2025-03-04 | 2025-03-05 | 2025-03-06 | 合计
      A组 | K2301 | 优衣 | 600 | 2025-04-10 | 100 | 120 | 120 | 130 | 470
      B组 | K2305 | 森马 | 380 | 2025-04-22 | 80 | 80 | 90 | 90 | 340
      C组 | K2307 | 以纯 | 900 | 2025-04-25 | 150 | 150 | 160 | 160 | 620
    `,
    tables: [
      {
        header: "3",
        data: "4-6",
        fields: "A -, B productCode, C customer, D orderQty, E requiredDate, F -, G -, H -, I -, J -",
      },
    ],
  },
];
