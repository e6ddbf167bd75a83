import { defineFields, wordings } from "../field";

export const shippingFields = defineFields({
  shippingNoticeNo: {
    kind: "id",
    carries: "merged",
    label: { "zh-CN": "出运通知单号", en: "Shipping notice no" },
    headers: wordings`
      出运通知单 | 出运通知单号 | 出货通知单 | 出货通知单号 | 发货通知单号 | 发货通知单 | 出运单号 |
      出运通知 | 发货通知号 | Shipping Notice | Shipping Advice`,
    secondary: wordings`
      出货单号 | 送货单号 | 发货单号 | DN No | Delivery Note | ASN/DN # | PACKING_SLIP_NUMBER`,
    vague: wordings`装箱单号`,
  },
  warehouseOutNo: {
    kind: "id",
    carries: "merged",
    label: { "zh-CN": "出库单号", en: "Warehouse-out no" },
    headers: wordings`
      出库单 | 出库单号 | 出仓单号 | 销售出库 | 销售出库单号 | 仓库出库单 | 出库单编号 | 财务出库单 |
      Warehouse-out No |
      Outbound No | Goods Issue No | GI No | Stock Out No`,
    secondary: wordings`出/入库单号 | 销货单号`,
  },
  dispatchConfirmedDate: {
    kind: "date",
    carries: "merged",
    label: { "zh-CN": "派车确认日", en: "Dispatch confirmed on" },
    headers: wordings`派车确认日 | 派车确认 | 业务员通知日期 | 发货通知日期 | Dispatch Confirmed`,
    secondary: wordings`派车日期`,
    vague: wordings`通知日期 | Notice Date`,
  },
  truckPlate: {
    kind: "id",
    carries: "merged",
    label: { "zh-CN": "车牌号", en: "Truck plate" },
    headers: wordings`
      车牌号 | 车牌 | 车号 | 车牌号码 | 车辆牌号 | Truck No | Plate No | Vehicle No | Truck Plate |
      License Plate | Plate Number`,
    secondary: wordings`车辆 | 送货车辆`,
    vague: wordings`派车 | 车次 | Truck`,
  },
  driver: {
    kind: "text",
    carries: "merged",
    label: { "zh-CN": "司机", en: "Driver" },
    headers: wordings`司机 | 驾驶员 | 送货司机 | 司机姓名 | 駕駛 | 驾驶员姓名 | Driver | Driver Name`,
    vague: wordings`送货人 | 承运人 | 承运商 | Carrier | Trucker`,
  },
  forwarder: {
    kind: "text",
    carries: "merged",
    label: { "zh-CN": "物流商", en: "Forwarder" },
    headers: wordings`
      物流商 | 货代 | 货运代理 | 物流公司 | 货代公司 | 物流 | Forwarder | Logistics Provider |
      Freight Forwarder | Freight Agent`,
    secondary: wordings`承运公司 | 快递公司`,
    vague: wordings`承运商 | Carrier`,
  },
  vessel: {
    kind: "text",
    carries: "merged",
    label: { "zh-CN": "船名航次", en: "Vessel" },
    headers: wordings`船名 | 船名/航班号 | 船名航次 | Vessel | VESSELS NAME:`,
    secondary: wordings`航次 | 船公司 | Voyage`,
    vague: wordings`提单号 | Carrier | BL/HAWB | B/L No`,
  },
  containerNo: {
    kind: "id",
    carries: "merged",
    label: { "zh-CN": "柜号", en: "Container no" },
    headers: wordings`
      柜号 | 集装箱号 | 箱柜号 | 货柜号 | 货柜铅封号 | 貨櫃號碼 | 集装箱号码 | 箱柜号码 | Container No |
      Container Number | CNTR No`,
    secondary: wordings`CONTAINER_ID`,
    vague: wordings`封号 | 铅封号 | Seal No`,
    not: wordings`箱号`,
  },
  containerType: {
    kind: "text",
    carries: "merged",
    label: { "zh-CN": "柜型", en: "Container type" },
    headers: wordings`柜型 | 柜子类型 | 集装箱类型 | Container Type | Container Size`,
    vague: wordings`柜量 | 柜型柜量 | 箱型箱量 | 箱型`,
  },
  countedCartons: {
    kind: "quantity",
    label: { "zh-CN": "点数箱数", en: "Counted cartons" },
    headers: wordings`
      点数 | 实点箱数 | 点数箱数 | 实装箱数 | 实际装箱数 | Counted Cartons | Counted | Loaded Cartons`,
  },
  counter: {
    kind: "text",
    label: { "zh-CN": "点数人", en: "Counted by" },
    headers: wordings`点数人 | 点数员 | 监柜人 | 清点人 | Counted By | Tallied By`,
  },
  transportMode: {
    kind: "text",
    carries: "merged",
    label: { "zh-CN": "运输方式", en: "Transport mode" },
    headers: wordings`
      运输方式 | 装运模式 | 出货方式 | 发货方式 | 物流方式 | 运输方式(2 海运 5 空运 3 铁路) |
      Shipment Mode | Ship Mode | Ship Method | Shipping Method | Delivery Method | Mode of Transport |
      Transport Mode`,
    secondary: wordings`shipVia | Mode | 配送方式 | 运送方式`,
  },
});
