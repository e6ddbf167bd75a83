import type { GoldenWorkbook } from "./golden-workbook";

export const publicSheets: readonly GoldenWorkbook[] = [
  {
    file: "P08_port_line_up.xlsx",
    tables: [
      {
        kind: "other",
        header: "5",
        data: "7-18",
        excluded: "6:note",
        fields: "A -, B vessel, C -, D -, E prodEndPlan~, F orderQty~, G -, H productName, I remarks",
      },
      {
        kind: "other",
        header: "20",
        data: "22-24",
        fields: "A -, B -, C -, D orderQty~, E -, F productName, H remarks",
      },
      {
        kind: "other",
        header: "26",
        data: "28-37",
        excluded: "39:note",
        fields: "A -, B -, C plannedShipDate~, D orderQty~, E -, F productName, H remarks",
      },
    ],
  },
  {
    file: "P09_packing_slip_export.xls",
    tables: [
      {
        kind: "dispatch",
        header: "1",
        data: "2-61",
        fields: `
          A shippingNoticeNo, B productCode, C -, D purchaseNo~, E orderLine, F actualShipDate,
          G containerNo~, H -`,
      },
    ],
  },
  {
    file: "P10_supplier_recovery_two_row_header.xls",
    tables: [
      {
        kind: "other",
        header: "2",
        data: "3",
        fields: "A supplier, I orderQty~, BW status, …",
      },
    ],
  },
  {
    file: "P11_中文调试跟踪表_合并单元格.xlsx",
    tables: [
      {
        kind: "other",
        header: "1",
        data: "2-57",
        fields: "A seqNo, B -, C -, D -, E -, F -, G -, H -, I -, J exception, K -, L -",
      },
    ],
  },
  {
    file: "P12_中文_维度到XFD.xlsx",
    tables: [
      {
        kind: "other",
        header: "1",
        data: "2",
        fields: "A orderNo, B productCode~, C -, D -, E -, F -, G -, H -, I -, J -, K -, L -",
      },
    ],
  },
  {
    file: "P13_中文日期数字格式.xlsx",
    tables: [
      {
        kind: "other",
        header: "1",
        data: "2-28",
        fields: "A orderDate~, B -, C -, D -, E -, F -, G -",
      },
    ],
  },
  {
    file: "P14_ERP订单明细导入模板.xls",
    tables: [
      {
        kind: "other",
        header: "2",
        data: "3-4",
        fields: "A -, B productName~, C orderQty~, D unitPrice, E -, F remarks",
      },
    ],
  },
  {
    file: "P14b_ERP商品导入模板.xls",
    tables: [
      {
        kind: "other",
        header: "2",
        data: "3-4",
        fields: `
          A productName~, B sizeSpec, C productCode, D colour, E -, F -, G -, H -, I unit, J -, K -,
          L -, M -, N -, O unitPrice, P -, Q -, R -, S status, T -, U workOrderNo~, V -, W -, X -, Y -,
          Z -, AA remarks, AB -, AC -, AD -, AE -, AF -`,
      },
    ],
  },
  {
    file: "P14c_ERP出入库明细模板.xls",
    tables: [
      {
        kind: "other",
        header: "2",
        data: "3-4",
        fields: "A -, B -, C productName~, D orderQty~, E unitPrice, F remarks",
      },
    ],
  },
  {
    file: "P15_packing_list_header_row45.xlsx",
    tables: [
      {
        kind: "packingList",
        header: "45",
        data: "46-47",
        fields: `
          A seqNo, B productCode, C -, D -, E -, F productName, G -, H cartonCount, I -, J grossWeight,
          K netWeight, L amount, M -, N -, O -`,
      },
    ],
  },
  {
    file: "P15b_packing_list_booker.xlsx",
    tables: [
      {
        kind: "packingList",
        header: "18",
        data: "19-23",
        excluded: "26:total 27:total 28:total 29:total 30:footer 31:footer 32:footer",
        fields: `
          B seqNo, C productCode, D productName, H cartonCount, I -, J grossWeight, K netWeight, L -,
          N -, O -, P -, Q -`,
      },
    ],
  },
  {
    file: "P15c_packing_list_cols_to_BU.xlsx",
    tables: [
      {
        kind: "packingList",
        header: "5",
        data: "6-7",
        excluded: "8:total",
        fields: "E -, F -, G productName, L -, AS -, AT -, BR cartonCount, BT grossWeight, BU netWeight",
      },
    ],
  },
  {
    file: "P15g_packing_list_kepak.xlsx",
    tables: [
      {
        kind: "packingList",
        header: "21",
        data: "22-23",
        fields: "C productName, E -, F -, G orderQty~, H netWeight",
      },
    ],
  },
  {
    file: "P15j_packing_list_bandm.xlsx",
    tables: [
      {
        kind: "packingList",
        header: "6",
        data: "7-8",
        excluded: "9:total",
        fields: `
          A productCode, B -, C productName, D -, E -, F cartonCount, G netWeight, H grossWeight, I -,
          J -`,
      },
    ],
  },
];
