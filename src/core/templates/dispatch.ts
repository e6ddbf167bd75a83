import type { Template } from "./template";

/** Source: domain.md, section 2, duties 13 and 15. */
export const dispatch: Template = {
  kind: "dispatch",
  name: { "zh-CN": "派车", en: "Dispatch" },
  help: {
    "zh-CN": "派车、监柜、点数：派车单、装柜单、错数台账由此而来",
    en: "trucks, loading and counts: the dispatch plan, loading sheet and miscounts come from here",
  },
  note: {
    "zh-CN": "一行一张订单的一车货；明天出的今天确认派车。装车后填点数箱数和点数人，与箱数不符的会提示。",
    en: "One order's goods on one truck a row; what ships tomorrow is confirmed today. Fill in the counted cartons after loading: differences are named.",
  },
  columns: [
    {
      field: "dispatchConfirmedDate",
      header: { "zh-CN": "派车确认日", en: "Dispatch Confirmed" },
      width: 13,
      entry: "day",
    },
    { field: "plannedShipDate", width: 13, entry: "day" },
    { field: "orderNo", width: 16, entry: "text" },
    { field: "customer", width: 16, entry: "text" },
    { field: "productName", width: 20, entry: "text" },
    { field: "cartonCount", header: { "zh-CN": "箱数", en: "Cartons" }, width: 10, entry: "whole" },
    { field: "cbm", header: { "zh-CN": "体积", en: "CBM" }, width: 10, entry: "decimal" },
    { field: "grossWeight", width: 11, entry: "decimal" },
    { field: "shippingNoticeNo", width: 16, entry: "text" },
    { field: "warehouseOutNo", width: 15, entry: "text" },
    { field: "truckPlate", width: 13, entry: "text" },
    { field: "driver", width: 11, entry: "text" },
    { field: "containerNo", width: 15, entry: "text" },
    { field: "destination", width: 18, entry: "text" },
    { field: "actualShipDate", width: 13, entry: "day" },
    { field: "countedCartons", width: 11, entry: "whole" },
    { field: "counter", width: 11, entry: "text" },
  ],
};
