import { defineFields, wordings } from "../field";

export const packagingFields = defineFields({
  pcsPerBag: {
    kind: "quantity",
    carries: "merged",
    label: { "zh-CN": "每包片数", en: "Pcs per bag" },
    headers: wordings`
      每包片数 | 片/包 | 片数/包 | 每包数量 | 每袋数量 | 每包入数 | PCS/包 | 每袋片数 | 每包抽数 |
      抽/包 | 只/包 | 个/包 | 片/袋 | Pcs/Bag | Pcs/Pack | PCS per pack | Pieces per bag | Sheets/pack |
      Wipes per pack | Pieces per pack`,
    secondary: wordings`抽数 | 条数/包`,
    vague: wordings`包装数 | 入数 | 包装规格 | Count | Ct`,
    not: wordings`每箱包数 | 每箱数量 | 条数`,
  },
  bagsPerCarton: {
    kind: "quantity",
    carries: "merged",
    label: { "zh-CN": "每箱包数", en: "Packs per carton" },
    headers: wordings`
      每箱包数 | 包/箱 | 每箱袋数 | 箱装包数 | 装箱包数 | 包数/箱 | 袋/箱 | 每箱包 | Packs/Ctn |
      Bags/Ctn | Bags per carton | Packs per carton | Packs per case | Bags per case`,
  },
  pcsPerCarton: {
    kind: "quantity",
    carries: "merged",
    label: { "zh-CN": "装箱数", en: "Pcs per carton" },
    headers: wordings`
      装箱数 | 每箱数量 | 每箱装数 | 每箱入数 | 箱入数 | 装箱量 | 单箱数量 | 整箱数量 | 箱装数 |
      每箱个数 | 支/箱 | 个/箱 | PCS/箱 | 外箱装数量 | 箱装量 | 装箱数量 | 只/箱 | 件/箱 | 套/箱 |
      瓶/箱 | 条/箱 | 片/箱 | 双/箱 | 台/箱 | Pcs/Ctn | Qty/Ctn | Pcs per carton | Units per Carton |
      Case Pack | Qty per case | entry per carton | Qty per carton | Pcs per ctn | Units per ctn`,
    vague: wordings`装箱率 | 箱容 | Pack Qty | Pack | Packing`,
    not: wordings`订单总箱数 | 箱数`,
  },
  bagType: {
    kind: "text",
    carries: "merged",
    label: { "zh-CN": "包装袋类型", en: "Bag type" },
    headers: wordings`
      包装袋 | 袋型 | 包装袋类型 | 袋子 | 包装类型 | 包装袋名称 | 包装袋规格 | 袋规 | 包装袋类别 |
      袋子类型 | Bag Type | Polybag`,
    secondary: wordings`包装方式 | 包装要求 | 包材/包裝方式 | 内包装 | Inner Pack | Pack Type`,
    vague: wordings`包材 | 包装 | Bag | Packaging | Packing`,
    not: wordings`包装主任 | 装箱 | 纸箱 | 包装袋数量`,
  },
  bagNewPlate: {
    kind: "text",
    carries: "merged",
    label: { "zh-CN": "新版/制版", en: "New plate" },
    headers: wordings`新版 | 是否新版 | 新版/常规 | 新版/旧版 | 新旧版 | 袋子版本 | 包装袋版本 | New Plate | New Artwork | 包装袋(新版/常规)`,
    secondary: wordings`制版 | 是否制版 | 版号 | Plate | Artwork | Cylinder`,
    vague: wordings`版面 | 版费`,
    not: wordings`版本号 | 制版进度`,
  },
  plateStatus: {
    kind: "text",
    carries: "merged",
    label: { "zh-CN": "制版进度", en: "Plate progress" },
    headers: wordings`
      制版进度 | 制版状态 | 制版情况 | 制版跟进 | 新版进度 | Plate Progress | Plate Status |
      Plate-making Progress`,
    secondary: wordings`设计稿确认 | 稿件确认 | 版稿确认 | Artwork Status | AW Approved`,
    not: wordings`制版完成日 | 新版`,
  },
  packedBagSize: {
    kind: "size",
    carries: "merged",
    label: { "zh-CN": "成品包尺寸", en: "Packed bag size" },
    headers: wordings`
      成品包尺寸 | 单包尺寸 | 包尺寸 | 每包尺寸 | 装后包尺寸 | 包装后尺寸 | 成品包规格 | 单包规格 |
      Packed Bag Size | Bag Size Packed | Pack Dimensions | Pack Size (cm)`,
    not: wordings`包装袋尺寸 | 箱规 | 外箱尺寸 | 产品尺寸`,
  },
  bagsOrdered: {
    kind: "quantity",
    label: { "zh-CN": "包装袋订购数", en: "Bags ordered" },
    headers: wordings`
      包装袋数量 | 包装袋订购数 | 袋子数量 | 订袋数 | 订袋数量 | 包装袋下单数 | 包装袋订购数量 |
      包装袋订购量 | 订购袋数 | Bags Ordered | Bag Qty | Poly Qty`,
    secondary: wordings`包材数量 | 包材订购数量`,
    not: wordings`每箱包数`,
  },
  plateDueDate: {
    kind: "date",
    label: { "zh-CN": "制版完成日", en: "Plate due date" },
    headers: wordings`
      制版完成日 | 制版完成日期 | 制版交期 | 制版到期 | 版到日期 | 制版日期 | Plate Due |
      Plate Due Date`,
  },
  cartonSize: {
    kind: "size",
    carries: "merged",
    label: { "zh-CN": "箱规", en: "Carton size" },
    headers: wordings`
      箱规 | 纸箱规格 | 外箱尺寸 | 外箱规格 | 纸箱尺寸 | 箱子尺寸 | 箱规(cm) | 纸箱外径 | 外箱长宽高 |
      箱规尺寸 | 箱子规格 | 纸箱规格尺寸 | 外箱规格尺寸 | Carton Size | CTN Size | Carton Dimension |
      Carton Dims | Carton Measurement | Case Dimensions | Carton Size (cm) | CTN Size (cm) | Ctn Meas |
      Carton Meas`,
    secondary: wordings`外箱 | 装箱尺寸 | 包装尺寸 | 样箱尺寸 | Outer Carton | Box Size`,
    vague: wordings`箱型 | MEAS | Measurement | L*W*H`,
    not: wordings`产品尺寸 | 规格`,
  },
  cartonsOrdered: {
    kind: "quantity",
    label: { "zh-CN": "纸箱订购数", en: "Cartons ordered" },
    headers: wordings`
      纸箱订购数 | 纸箱数量 | 纸箱下单数 | 订箱数 | 纸箱采购数量 | 纸箱订购数量 | 纸箱订购量 |
      订购箱数 | 外箱订购数 | Cartons Ordered | Carton PO Qty`,
    not: wordings`箱数`,
  },
  cartonCount: {
    kind: "quantity",
    label: { "zh-CN": "箱数", en: "Cartons" },
    headers: wordings`
      箱数 | 总箱数 | 订单总箱数 | 箱数(Ctns) | 箱数合计 | 出货箱数 | CTNS | 箱子数 | CTN数 | 出箱数 |
      Cartons | No. of Cartons | Total Ctns | TOTAL NUMBER OF CASES | Case Qty | Ctn Qty | Carton Qty |
      Total Cartons | Cajas | No. of Cases | Number of Cases | Case Count | No of Boxes`,
    secondary: wordings`
      包装件数 | PACKAGES | Boxes | No. of pkgs | Cases | Packages Qty | Total Cases | Total Packages`,
    vague: wordings`件数 | 总件数 | CTN`,
    not: wordings`每箱数量 | 箱号`,
  },
  cartonNo: {
    kind: "id",
    label: { "zh-CN": "箱号", en: "Carton no" },
    headers: wordings`
      箱号 | 箱号范围 | 起止箱号 | 货箱编号 | 箱序号 | 起始箱号 | Carton No | CTN NO | C/No | Box No |
      Case No`,
    vague: wordings`装箱单号`,
    not: wordings`柜号`,
  },
  cartonQuality: {
    kind: "text",
    carries: "merged",
    label: { "zh-CN": "纸箱品质", en: "Carton quality" },
    headers: wordings`纸箱品质 | 纸箱材质 | 瓦楞 | 坑型 | 楞型 | 楞别 | 坑别 | 纸质 | Carton Quality | Flute | Carton Grade`,
    vague: wordings`品质 | 层数 | Ply`,
    not: wordings`质量`,
  },
  packingMethod: {
    kind: "text",
    carries: "merged",
    label: { "zh-CN": "装法", en: "Packing method" },
    headers: wordings`
      装法 | 装箱方式 | 装箱方法 | 装箱要求 | 摆放方式 | 包装方法 | 混装要求 | 装箱要求说明 | 摆放要求 |
      Packing Method | Packing Instruction | Pack Style`,
    vague: wordings`Assortment`,
    not: wordings`付款方式`,
  },
  shippingMark: {
    kind: "text",
    carries: "merged",
    label: { "zh-CN": "唛头", en: "Shipping mark" },
    headers: wordings`
      唛头 | 埋头 | 麦头 | 箱唛 | 正唛 | 侧唛 | 唛头要求 | 箱唛内容 | 嘜頭代號 | Shipping Mark |
      Shipping Marks | Case Mark | Side Mark | 唛头/埋头`,
    secondary: wordings`喷码 | 打码 | Marka | S/M`,
    vague: wordings`印字 | Mark | Marks`,
  },
  sampleCartonConfirmed: {
    kind: "tick",
    label: { "zh-CN": "样箱确认", en: "Sample carton confirmed" },
    headers: wordings`样箱确认 | 样箱 | 样箱是否确认 | 尺寸样箱 | Sample Carton | Sample Carton Confirmed`,
  },
  cartonSalesConfirmed: {
    kind: "tick",
    label: { "zh-CN": "业务确认(纸箱)", en: "Sales confirmed carton" },
    headers: wordings`
      业务确认 | 业务员确认 | 纸箱业务确认 | 唛头确认 | Sales Confirmed | Carton Confirmed by Sales |
      Sales Confirmed Carton`,
  },
});
