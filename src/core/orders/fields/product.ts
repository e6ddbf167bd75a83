import { defineFields, wordings } from "../field";

export const productFields = defineFields({
  productCode: {
    kind: "id",
    carries: "merged",
    label: { "zh-CN": "产品编码", en: "Product code" },
    headers: wordings`
      产品编码 | 产品编号 | 产品代号 | 产品代码 | 产品型号 | 货号 | 品号 | 料号 | 物料编码 | 物料编号 |
      物料号 | 物料件号 | SKU | SKU编码 | 款号 | 存货编码 | 商品编码 | 商品货号 | 生产料号 | 存货代码 |
      產品品號 | 商品编号 | 商品代码 | 物料代码 | 存货编号 | 产品货号 | 产品料号 | 工厂货号 | 工厂款号 |
      本厂编号 | 货品编码 | 货品编号 | 货品货号 | Item No | Item Code | Part No | P/N | Part Number |
      Product Code | Product ID | Product No | StockCode | Style No | CODIGO | Article No | Art No |
      SKU No | Style Number | Product Number | Codigo de Producto | Referencia | Material Number |
      Material Code | Material No`,
    secondary: wordings`客款号 | 
      型号 | 图号 | 机型 | 款式编号 | 客户料号 | 客户货号 | 客户品号 | 客户件号 | 客户款号 | 客户型号 |
      客户图号 | 客人款号 | 客人货号 | 厂编 | 厂款号 | Ordered Item | Lineitem SKU | Model Number |
      Style | Model | Model No | model_name | PRODUCT CODE (SHORT)`,
    vague: wordings`Ref | Article | 编号 | 编码 | Item`,
    not: wordings`规格型号 | 商品编码(HS)`,
  },
  productName: {
    kind: "text",
    carries: "merged",
    label: { "zh-CN": "品名", en: "Product name" },
    headers: wordings`
      品名 | 产品名称 | 货品名称 | 商品名称 | 物料名称 | 货物名称 | 货名 | 中文品名 | 存货名称 |
      货物明细 | 产品品名 | 货品 | 商品 | 货物 | 品名描述 | 品名及规格 | 产品名 | Product |
      Product Name | Item Name | Item Description | Description of goods | PART_NUMBER_DESCRIPTION |
      DESCRIPCION | Goods Description | Name of Goods | Product Desc | Producto |
      Descripcion del Producto | Part Description | Part Name | Product Title | Material Description`,
    secondary: wordings`
      标签名称 | 物资名称 | 英文品名 | 产品描述 | 部件名称 | 客户品名 | 品名规格 | 产品 | 箱名 | 袋名 | 纸箱名称 |
      Commodity | Lineitem Name | Item Title |
      Product Description | CARGO | Description`,
    vague: wordings`Article | Articulo | 名称 | 产品类型 | 款式 | 材料名称 | 样品名称 | 样品 | Goods`,
    not: wordings`产品图 | 产品编码 | 客户名称`,
  },
  sizeSpec: {
    kind: "text",
    carries: "merged",
    label: { "zh-CN": "规格/尺寸", en: "Size / spec" },
    headers: wordings`
      规格 | 尺寸 | 规格尺寸 | 产品规格 | 产品尺寸 | 成品尺寸 | 规格型号 | 规格(cm) | 尺寸(cm) |
      客户规格 | 尺码 | 码数 | 规格参数 | 产品规格型号 | 存货规格 | Size | Spec | Specification |
      Dimension | Dimensions | Product Size | Item Size | Talla | Medida`,
    vague: wordings`
      长*宽 | 幅宽 | 宽幅 | 长度 | 参数规格 | 物料规格 | 名称规格 | 封装 | 长 | 宽 | 高 | 品名規格 |
      厚度 | 寬度 | 長度mm | Dosage`,
    not: wordings`箱规 | 纸箱规格 | 外箱尺寸 | 包装规格`,
  },
  colour: {
    kind: "text",
    carries: "merged",
    label: { "zh-CN": "颜色", en: "Colour" },
    headers: wordings`
      颜色 | 色号 | 花色 | 颜色/款式 | 印刷颜色 | 色别 | 颜色名称 | 色名 | 配色 | Color | Colour |
      Col. | Shade | Colorway | Colour Name`,
    not: wordings`颜色标记`,
  },
  material: {
    kind: "text",
    carries: "merged",
    label: { "zh-CN": "原材料", en: "Material" },
    headers: wordings`
      原材料 | 材质 | 面料 | 无纺布 | 布种 | 原材料要求 | 特殊原材料 | 面料成分 | 材质要求 |
      原材料名称 | Raw Material | Fabric`,
    secondary: wordings`布料 | 用料 | 主料 | 毛料 | 纱线 | 用纱 | 主材 | 纱支 | 钢种 | 牌号 | 
      材料 | 原料 | 基布 | 成分 | 成份 | 材质成分 | Substrate | Composition | Material | Materials`,
    not: wordings`材料名称 | 物料名称 | 材料到厂 | 到料日期`,
  },
  gsm: {
    kind: "number",
    carries: "merged",
    label: { "zh-CN": "克重", en: "GSM" },
    headers: wordings`
      克重 | 克重(g) | 克重(g/㎡) | 克重克∕㎡ | 平方克重 | GSM | g/㎡ | 每平方克重 | Grammage |
      Basis Weight | Weight (gsm)`,
    not: wordings`净重 | 毛重 | 单重`,
  },
  specialMaterial: {
    kind: "text",
    carries: "merged",
    label: { "zh-CN": "特殊原料", en: "Special material" },
    headers: wordings`
      特殊原料 | 特殊原料要求 | 特殊材料 | 特殊原材料要求 | 特殊材料要求 | Special Material`,
  },
  unit: {
    kind: "text",
    carries: "merged",
    label: { "zh-CN": "单位", en: "Unit" },
    headers: wordings`
      单位 | 计量单位 | 数量单位 | 计量单位(件/个/包) | 计量 | 单位名称 | 基本单位 | 主计量单位 |
      主单位 | 计价单位 | 销售单位 | 采购单位 | Unit | UOM | U/M | Unidad | Sales Unit | Base Unit`,
    secondary: wordings`SU | BUn | Order Unit`,
    vague: wordings`业务单位 | 核算单位 | Units | Unit of Measure (Per Pack)`,
    not: wordings`单位名称(公司) | 供货单位 | 收货单位 | 责任单位 | 单位重`,
  },
});
