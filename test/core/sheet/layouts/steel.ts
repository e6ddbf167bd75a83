import type { Layout } from "./layout";

export const steelLayouts: readonly Layout[] = [
  {
    name: "steel: units in a row of their own, totals between and at the end",
    grid: `
      钢材发货明细表
      序号 | 合同编号 | 客户名称 | 品名 | 材质 | 规格 | 件数 | 重量 | 单价 | 金额 | 发货日期 | 车号
       |  |  |  |  | （mm） | （件） | （吨） | （元） | （元） |  |
      1 | HT-031 | 中建八局 | 螺纹钢 | HRB400 | 16*9000 | 10 | 25.12 | 3800 | 95456 | 2025-03-02 | 苏A12345
      2 | HT-031 | 中建八局 | 线材 | HPB300 | 8 | 12 | 24 | 3750 | 90000 | 2025-03-02 | 苏A12345
       | 中建八局小计 |  |  |  |  | 22 | 49.12 |  | 185456 |  |
      3 | HT-044 | 中铁四局 | 中板 | Q235B | 10*1500 | 6 | 18.6 | 3900 | 72540 | 2025-03-04 | 皖B66887
       | 中铁四局小计 |  |  |  |  | 6 | 18.6 |  | 72540 |  |
       | 总计 |  |  |  |  | 28 | 67.72 |  | 257996 |  |
    `,
    tables: [
      {
        kind: "dispatch",
        header: "2 3",
        data: "4-5 7",
        excluded: "6:subtotal 8:subtotal 9:total",
        fields:
          "A seqNo, B orderNo, C customer, D productName, E material, F sizeSpec, G cartonCount?, H grossWeight~, I unitPrice, J amount, K actualShipDate, L truckPlate",
      },
    ],
  },
  {
    name: "steel: note in row 1, stars on required columns, long remarks to the right",
    grid: `
      填写说明：1、带*为必填项；2、日期格式为 yyyy-mm-dd；3、数量只能填写数字，不能带单位；4、请勿修改表头。
      *订单号 | *客户 | *品名 | 规格(mm) | *订货数量(吨) | *要求交货日期 | 收货地址 |  |  | 注意：本表每周五更新，如有变更请以邮件为准
      G001 | 中建 | 螺纹钢 | 16 | 60 | 2025-03-20 | 南京江宁
      G002 | 中铁 | 高线 | 8 | 35.5 | 2025-03-22 | 合肥肥西
      G003 | 中交 | 中板 | 10 | 120 | 2025-03-30 | 常州武进
    `,
    tables: [
      {
        kind: "orders",
        header: "2",
        data: "3-5",
        fields: "A orderNo, B customer, C productName, D sizeSpec, E orderQty, F requiredDate, G destination",
      },
    ],
  },
  {
    name: "steel: repeated header on every printed page",
    grid: `
      订单号 | 规格 | 数量 | 交货日期
      G001 | 16 | 60 | 2025-03-20
      G002 | 8 | 35 | 2025-03-22
      第 1 页 共 2 页
      订单号 | 规格 | 数量 | 交货日期
      G003 | 10 | 120 | 2025-03-30
      G004 | 12 | 80 | 2025-04-02
      第 2 页 共 2 页
    `,
    tables: [
      {
        kind: "orders",
        header: "1",
        data: "2-3 6-7",
        excluded: "4:footer 5:repeatedHeader 8:footer",
        fields: "A orderNo, B sizeSpec, C orderQty, D requiredDate",
      },
    ],
  },
];
