import { matchHeader } from "../../../../src/core/orders/headers/match-header";

/** Header and field: known by the whole wording, its parts or its pattern, at 0.9 and above. */
const sure = `
  订单号: orderNo | *订单编号: orderNo | 1.订单号: orderNo | Order #: orderNo | SalesOrderNumber: orderNo | Nº Pedido: orderNo
  客户单号(必填): customerPo | 客人PO号: customerPo | Buyer's PO: customerPo | 客户 PO No.: customerPo
  订单数量（PCS）: orderQty | 订单QTY: orderQty | Q'TY: orderQty | ORD_QTY: orderQty | 数量/PCS: orderQty | Cantidad: orderQty
  要求交货日期: requiredDate | 客户要求出货时间: requiredDate | requiredDate: requiredDate | Req. Delivery Dt: requiredDate
  预计装柜时间: plannedShipDate | Estimated Ship Date: plannedShipDate | 实际走货日期: actualShipDate | Date Shipped: actualShipDate
  交货日期(实际): actualShipDate | 數量(已發): shippedQty | 未出货数量(PCS): unshippedQty | 工厂回复交期: repliedDate
  毛重KG: grossWeight | 毛重/箱: grossWeight | N.W.(KG): netWeight | 体积(CBM): cbm | 总立方数(m³): cbm
  箱规(长*宽*高cm): cartonSize | 外箱尺寸(cm): cartonSize | 每箱只数: pcsPerCarton | PCS/CTN: pcsPerCarton | 每箱包数(包): bagsPerCarton
  订单号 Order No: orderNo | 品名Description: productName | Customer/客户: customer | 货号/款号: productCode | 颜色/款式: colour
  包装袋(新版/常规): bagNewPlate | 状态(进行中/完成): status | 產品顏色: colour | 幣別: currency | 單價(USD): unitPrice
  备注2: remarks | 业务员姓名: salesperson | 跟单文员: clerk | 异常情况说明: exception | 送货单编号: shippingNoticeNo`;

/** Headers that look like one of ours and are not: nothing may be taken for sure. */
const doubtful = `
  退货数量 | 样品数量 | 上月库存 | 安全库存 | 库存金额 | 客户电话 | 客户地址 | 客户等级 | 供应商联系人 | 司机电话 | 产品图片 | 产品类别
  交期变更原因 | 交期达成率 | 供应商交期 | 材料规格 | 纸箱单价 | 纸箱重量 | 原料数量 | 发票日期 | 发票金额 | 报关日期
  商品编码(HS) | 税率（%） | Deposit % | Carton L | Requested By | Original Due Date | Vendor Ship Date | Product Category
  Unit Weight | Created By | Date Modified | EmailAddress | TaxAmount | eblock编码 | PACK编码 | ETD | 编号 | 日期 | Total | 出货期`;

function cases(text: string) {
  return text
    .split(/[|\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

test.each(cases(sure).map((one) => one.split(/: (?=\w+$)/)))("%s is surely %s", (header, field) => {
  const [best] = matchHeader(header!);
  expect(best?.field).toBe(field);
  expect(best?.confidence).toBeGreaterThanOrEqual(0.9);
});

test.each(cases(doubtful))("%s is surely nothing by its words alone", (header) => {
  expect(matchHeader(header)[0]?.confidence ?? 0).toBeLessThan(0.9);
});

test.each([
  { header: "品名/规格", fields: ["productName", "sizeSpec"] },
  { header: "产品/规格", fields: ["sizeSpec", "productName"] },
  { header: "车牌号/司机", fields: ["truckPlate", "driver"] },
  { header: "PO No.", fields: ["purchaseNo", "customerPo"] },
  { header: "行号", fields: ["orderLine", "seqNo"] },
])("$header names $fields", ({ header, fields }) => {
  expect(matchHeader(header).map(({ field }) => field)).toEqual(fields);
});

test.each(["", " ", "constructor", "__proto__", "toString", "！！！", "12", "甲乙丙丁戊己庚辛".repeat(20)])(
  "%j names nothing",
  (header) => {
    expect(matchHeader(header)).toEqual([]);
  },
);
