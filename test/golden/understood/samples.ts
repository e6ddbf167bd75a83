import type { GoldenWorkbook } from "./golden-workbook";

export const samples: readonly GoldenWorkbook[] = [
  {
    file: "S01_订单跟踪表_湿巾围兜.xlsx",
    tables: [
      {
        kind: "orders",
        header: "3 4",
        data: "5-15 18-34 37-43 46-57",
        excluded:
          "16:subtotal 17:blank 35:subtotal 36:blank 44:subtotal 45:blank 58:subtotal 59:total 61:note",
        fields: `
          A seqNo, B orderNo, C customer, D customerPo, E salesperson, F clerk, G orderDate,
          H productName, I sizeSpec, J material, K gsm, L colour, M orderQty, N pcsPerBag,
          O bagsPerCarton, P cartonSize, Q cartonCount, R shippingMark, S bagNewPlate,
          T bagArrivalDate, U cartonArrivalDate, V sampleConfirmed, W stockQty, X producedQty,
          Y requiredDate, Z actualShipDate, AA shippedQty, AB approvalFinance, AC approvalSalesManager,
          AD exception, AE remarks`,
      },
    ],
  },
  {
    file: "S02_包材采购_袋与纸箱.xlsx",
    tables: [
      {
        kind: "packagingPurchase",
        header: "3",
        data: "4-63",
        excluded: "64:total",
        fields: `
          A purchaseNo, B orderNo, C supplier, D materialKind, E productName, F bagNewPlate,
          G neededQty, H orderQty, I floatPct, J unit, K orderDate, L requiredDate, M arrivedDate, N plateStatus,
          O remarks`,
      },
    ],
  },
  {
    file: "S03_车辆调度_一页两表.xlsx",
    tables: [
      {
        kind: "dispatch",
        header: "2",
        data: "3-10",
        fields: `
          A seqNo, B truckPlate, C driver, D customer, E orderNo, F cartonCount, G cbm,
          H shippingNoticeNo, I warehouseOutNo, J dispatchConfirmedDate, K remarks`,
      },
      {
        kind: "dispatch",
        header: "14",
        data: "15-34",
        fields: `
          A actualShipDate, B containerNo, C truckPlate, D customer, E orderNo, F productName,
          G cartonCount, H shippedQty, I cbm, J warehouseOutNo, K counter`,
      },
    ],
  },
  {
    file: "S04_订单明细_52000行.xlsx",
    rows: 2000,
    tables: [
      {
        kind: "orders",
        header: "2",
        data: "3-2000",
        fields: `
          A orderNo, B orderLine, C customer, D customerPo, E salesperson, F clerk, G orderDate,
          H productCode, I productName, J sizeSpec, K gsm, L orderQty, M unit, N pcsPerCarton,
          O cartonCount, P cartonSize, Q requiredDate, R actualShipDate, S shippedQty, T unitPrice,
          U amount, V status, W remarks`,
      },
    ],
  },
];
