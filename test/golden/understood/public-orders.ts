import type { GoldenWorkbook } from "./golden-workbook";

export const publicOrders: readonly GoldenWorkbook[] = [
  {
    file: "P01_northwind_orders.csv",
    tables: [
      {
        kind: "orders",
        header: "1",
        data: "2-831",
        fields: `
          A orderNo, B customer, C -, D orderDate, E requiredDate, F actualShipDate, G transportMode,
          H freightCost, I -, J destination~, K -, L -, M -, N -`,
      },
    ],
  },
  {
    file: "P02_northwind_order_details.csv",
    tables: [
      {
        kind: "orders",
        header: "1",
        data: "2-2156",
        fields: "A orderNo, B productCode, C unitPrice, D orderQty, E -",
      },
    ],
  },
  {
    file: "P03_scms_delivery_history.csv",
    rows: 2000,
    tables: [
      {
        kind: "orders",
        header: "1",
        data: "2-2000",
        fields: `
          A seqNo~, B -, C -, D orderNo, E shippingNoticeNo, F destination, G clerk~, H -,
          I tradeTerms, J transportMode, K -, L orderDate, M requiredDate, N actualShipDate~, O -, P -,
          Q -, R supplier, S productName, T -, U -, V sizeSpec~, W -, X -, Y orderQty, Z amount, AA -,
          AB unitPrice, AC -, AD -, AE grossWeight~, AF freightCost~, AG -`,
      },
    ],
  },
  {
    file: "P03b_scms_delivery_history.xlsx",
    rows: 2000,
    tables: [
      {
        kind: "orders",
        header: "1",
        data: "2-2000",
        fields: `
          A seqNo~, B -, C -, D orderNo, E shippingNoticeNo, F destination, G clerk~, H -,
          I tradeTerms, J transportMode, K -, L orderDate, M requiredDate, N actualShipDate~, O -, P -,
          Q -, R supplier, S productName, T -, U -, V sizeSpec~, W -, X -, Y orderQty, Z amount, AA -,
          AB unitPrice, AC -, AD -, AE grossWeight~, AF freightCost~, AG -`,
      },
    ],
  },
  {
    file: "P04_aw_PurchaseOrderDetail_noheader.tsv",
    tables: [
      {
        kind: "other",
        header: "",
        data: "1-8845",
        fields: "A -, B -, C -, D orderQty~, E -, F unitPrice~, G amount~, H -, I -, J -, K -",
      },
    ],
  },
  {
    file: "P04b_aw_purchase_orders.xlsx",
    tables: [
      {
        kind: "orders",
        header: "1",
        data: "2-8846",
        fields: `
          A purchaseNo, B seqNo~, C supplier, D productCode, E productName, F orderDate,
          G requiredDate, H actualShipDate, I transportMode, J orderQty, K shippedQty~, L defectQty,
          M stockQty, N unitPrice, O amount, P status`,
      },
    ],
  },
  {
    file: "P05_dpdata_sales.csv",
    rows: 2000,
    tables: [
      {
        kind: "orders",
        header: "1",
        data: "2-2000",
        fields: `
          A orderNo, B orderLine, C orderDate, D customer, E -, F productCode~, G orderQty,
          H unitPrice, I -`,
      },
    ],
  },
  {
    file: "P05b_dpdata_orders.csv",
    tables: [
      {
        kind: "orders",
        header: "1",
        data: "2-543",
        fields: "A orderNo, B orderDate, C customer, D orderLine, E productCode, F orderQty, G amount",
      },
    ],
  },
  {
    file: "P06_online_retail_60000.xlsx",
    rows: 2000,
    tables: [
      {
        kind: "orders",
        header: "1",
        data: "2-2000",
        fields: `
          A orderNo, B productCode, C productName, D orderQty, E orderDate, F unitPrice, G customer,
          H destination`,
      },
    ],
  },
];
