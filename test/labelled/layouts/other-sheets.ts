import type { LabelledLayout } from "./labelled-layout";

export const otherSheets: readonly LabelledLayout[] = [
  {
    name: "stock by warehouse in English",
    sheet: "Inventory",
    grid: `
      Item Code|Item Name|Spec|Warehouse|On Hand|Allocated|Available|UOM|Last Count
      W80|Wipes 80|80ct|FG1|12000|4800|7200|PAC|2025-02-28
      W20|Wipes 20|20ct|FG1|3000|9600|-6600|PAC|2025-02-28
      B3|Silicone bib|one size|FG2|2500|2000|500|PC|2025-02-28`,
    tables: [
      {
        kind: "stock",
        header: "1",
        data: "2-4",
        fields: "productCode productName sizeSpec - stockQty - stockQty?|- unit -",
      },
    ],
  },
  {
    name: "samples sent to stores and customers",
    sheet: "样品",
    grid: `
      样品寄送登记
      寄样日期|客户|样品名称|规格|数量|快递单号|快递公司|经手人|客户反馈
      2025-03-01|爱贝|湿巾新香型|80抽|6|SF1122334455|顺丰|小林|可以
      2025-03-04|KIDCO|硅胶围兜|M|3|DHL998877|DHL|小陈|
      2025-03-06|贝亲|棉柔巾|20*20|10|SF1122339988|顺丰|小林|偏薄`,
    tables: [
      {
        kind: "samples",
        header: "2",
        data: "3-5",
        fields: "sampleSentDate customer productName sizeSpec orderQty? - forwarder - -",
      },
    ],
  },
  {
    name: "trucks of tomorrow in English, with a total",
    sheet: "Dispatch",
    grid: `
      Dispatch plan 2025-03-12
      No|Truck Plate|Driver|Order No|Customer|Destination|Cartons|CBM|Gross Weight (kg)|Departure
      1|浙B12345|Zhang Jianguo|S-101|Acme|Ningbo port|200|16.8|2800|"08:00"
      2|浙B66778|Li Weidong|S-102|Kids Mart|Shanghai|100|6.6|1100|"09:30"
      3|浙B66778|Li Weidong|S-103|Lindex|Shanghai|42|3.5|378|"09:30"
      Total||||||342|26.9|4278|`,
    tables: [
      {
        kind: "dispatch",
        header: "2",
        data: "3-5",
        excluded: "6:total",
        fields: "seqNo truckPlate driver orderNo customer destination cartonCount cbm grossWeight -",
      },
    ],
  },
];
