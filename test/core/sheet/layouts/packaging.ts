import type { Layout } from "./layout";

export const packagingLayouts: readonly Layout[] = [
  {
    name: "packaging buyer: bags and cartons as two groups with the same leaves",
    grid: `
      订单号 | 品名 | 订单数量 | 包装袋 | < | < | 纸箱 | < | <
      ^ | ^ | ^ | 供应商 | 订购数 | 到货日期 | 规格 | 订购数 | 到货日期
      WF01 | 湿巾 | 12000 | 华彩 | 13000 | 2025-03-10 | 60*40*35 | 500 | 2025-03-12
      WF02 | 干巾 | 5000 | 永佳 | 5500 | 2025-03-15 | 55*35*32 | 210 | 2025-03-16
      WF03 | 围兜 | 3000 | 华彩 | 3200 | 2025-03-18 | 60*40*35 | 125 | 2025-03-20
    `,
    tables: [
      {
        header: "1 2",
        data: "3-5",
        fields:
          "A orderNo, B productName, C orderQty, D supplier?, E bagsOrdered, F bagArrivalDate, G cartonSize, H cartonsOrdered, I cartonArrivalDate",
      },
    ],
  },
  {
    name: "packaging buyer: purchase list with arrival words and deviations",
    sheet: "纸箱采购",
    grid: `
      纸箱订购明细（2025年3月）

      采购单号 | 订单号 | 纸箱厂 | 箱规(cm) | 层数 | 坑型 | 应订数量 | 订购数量 | 单价 | 下单日 | 交期 | 到货情况 | 备注
      ZX01 | WF01 | 宏达 | 60*40*35 | 5 | BC | 500 | 500 | 6.2 | 2025-03-01 | 2025-03-10 | 已到 |
      ZX02 | WF02 | 宏达 | 55*35*32 | 5 | BC | 209 | 210 | 5.5 | 2025-03-02 | 2025-03-12 | 未到 | 催
      ZX03 | WF03 | 永发 | 60*40*35 | 3 | B | 125 | 125 | 4.1 | 2025-03-02 | 2025-03-12 | 在途 |
      合计 |  |  |  |  |  | 834 | 835 |  |  |  |  |
    `,
    tables: [
      {
        kind: "packagingPurchase",
        header: "3",
        data: "4-6",
        excluded: "7:total",
        fields:
          "A purchaseNo, B orderNo, C supplier, D cartonSize, E cartonQuality?, F cartonQuality?, G neededQty, H orderQty, I unitPrice, J orderDate, K requiredDate, L -?, M remarks",
      },
    ],
  },
  {
    name: "packing list: form above, carton ranges, sums without a word",
    sheet: "PL",
    grid: `
      PACKING LIST
      Invoice No.: | INV-2503 |  |  | Date: | 2025-03-05
      To: | Nordic Care AB |  |  | Container No.: | MSKU7654321

      C/NO. | PO NO. | DESCRIPTION OF GOODS | QTY/CTN | CTNS | QTY (PCS) | N.W. (KGS) | G.W. (KGS) | MEAS. (CBM)
      1-100 | 8812 | Baby bib | 24 | 100 | 2400 | 1100 | 1250 | 6.2
      101-150 | 8812 | Wet wipes 80s | 24 | 50 | 1200 | 550 | 625 | 3.1
      151-250 | 8840 | Bed sheet | 48 | 100 | 4800 | 1260 | 1400 | 7
       |  |  |  | 250 | 8400 | 2910 | 3275 | 16.3
      TOTAL: TWO HUNDRED AND FIFTY (250) CARTONS ONLY.
    `,
    tables: [
      {
        kind: "packingList",
        header: "5",
        data: "6-8",
        excluded: "9:total 10:total",
        fields:
          "A cartonNo, B customerPo?, C productName, D pcsPerCarton, E cartonCount, F orderQty~, G netWeight, H grossWeight, I cbm~",
      },
    ],
  },
];
