import { defineFields, wordings } from "../field";

export const moneyFields = defineFields({
  unitPrice: {
    kind: "money",
    carries: "merged",
    label: { "zh-CN": "单价", en: "Unit price" },
    headers: wordings`
      单价 | 含税单价 | 销售单价 | 单价(RMB) | USD单价 | 含税价 | 单价(含税) | 产品单价 | Unit Price |
      Price | Unit Price (RM) | Price per Unit | Unit Cost | Precio | Precio Unitario`,
    secondary: wordings`
      不含税单价 | 未税单价 | 税前单价 | 不含税价 | 采购价 | Pack Price | 价格 | FOB单价 | FOB Price | FOB |
      CIF | Net Price | Lineitem Price | Unit Selling Price | Selling Price`,
    vague: wordings`成本单价 | Rate | U/P`,
    not: wordings`总价 | 单价合计`,
  },
  amount: {
    kind: "money",
    label: { "zh-CN": "金额", en: "Amount" },
    headers: wordings`
      金额 | 总金额 | 订单金额 | 货款 | 合同金额 | 价税合计 | 含税金额 | 订单金额(USD) | 订单金额(RMB) |
      订单行总价(含税) | 总额 | 合计金额 | 订单总额 | 金额合计 | 含税总价 | 货款金额 | 订单总金额 |
      Amount | Line Total | LineItemTotal | Line Item Value | Total Line Value | Order Value |
      Total (RM) | Order Amount | Line Amount | Extended Price | Ext Price | Net Amount | Total Price |
      Total Value | Importe`,
    secondary: wordings`总价 | 货值 | 小计金额 | 销售额 | 申报总价 | Total Amount | Total FOB | FOB Value | FOB Amount |
      Net Value`,
    vague: wordings`未交金额 | Total | Value`,
    not: wordings`运费 | 手续费`,
  },
  currency: {
    kind: "text",
    carries: "merged",
    label: { "zh-CN": "币种", en: "Currency" },
    headers: wordings`
      币种 | 货币 | 币制 | 币别 | 交易币种 | 幣別編號 | 结算币种 | Currency | CCY | Cur. | Curr. | Moneda | Divisa`,
  },
  tradeTerms: {
    kind: "text",
    carries: "merged",
    label: { "zh-CN": "交易条款", en: "Trade terms" },
    headers: wordings`
      交易条款 | 贸易条款 | 贸易术语 | 成交方式 | 价格条款 | 交易條件 | 交貨條件 | Incoterm |
      Incoterms | Trade Terms | Vendor INCO Term`,
    not: wordings`付款条款`,
    vague: wordings`Term`,
  },
  paymentTerms: {
    kind: "text",
    carries: "merged",
    label: { "zh-CN": "付款方式", en: "Payment terms" },
    headers: wordings`付款方式 | 付款条件 | 结算方式 | 账期 | 付款条款 | Payment Terms`,
    vague: wordings`比例 | Terms | Payment`,
    not: wordings`交易条款`,
  },
  deposit: {
    kind: "money",
    label: { "zh-CN": "定金", en: "Deposit" },
    headers: wordings`
      定金 | 订金 | 预付款 | 预付 | 预收款 | 定金金额 | 已付定金 | 已收定金 | 订金金额 | 预付金额 |
      预付款金额 | Deposit | Advance Payment | Down Payment | Prepaid`,
    vague: wordings`收汇金额 | 首款`,
    not: wordings`付款方式`,
  },
  depositDate: {
    kind: "date",
    label: { "zh-CN": "定金日期", en: "Deposit date" },
    headers: wordings`定金日期 | 预付款日期 | 定金收款日期 | 訂金日期 | Deposit Date`,
  },
  balanceDue: {
    kind: "money",
    label: { "zh-CN": "尾款", en: "Balance" },
    headers: wordings`
      尾款 | 余款 | 未收款 | 应收余额 | 未收金额 | 尾款金额 | 尾款余额 | 未付款 | 应收尾款 | 未付尾款 |
      Balance Due | Outstanding Amount | AR Balance`,
    vague: wordings`欠款 | Balance`,
    not: wordings`结存`,
  },
  paymentDate: {
    kind: "date",
    label: { "zh-CN": "付款日期", en: "Payment date" },
    headers: wordings`
      付款日期 | 收款日期 | 收汇日期 | 到款日期 | 付款时间 | 回款日期 | 订单付款时间 | Payment Date |
      Paid Date | Date Paid | Paid At | Paid On`,
  },
  freightCost: {
    kind: "money",
    label: { "zh-CN": "运费", en: "Freight cost" },
    headers: wordings`
      运费 | 运输费 | 物流费 | 物流费用 | 海运费 | 运费金额 | Freight | Freight Cost |
      Freight Cost (USD) | Shipping Cost`,
  },
  extraFreight: {
    kind: "money",
    label: { "zh-CN": "额外运费", en: "Extra freight" },
    headers: wordings`额外运费 | 加急运费 | 空运费差额 | 额外物流费 | Extra Freight | Premium Freight`,
  },
  reworkCost: {
    kind: "money",
    label: { "zh-CN": "返工费", en: "Rework cost" },
    headers: wordings`返工费 | 返工费用 | 返工损失 | Rework Cost`,
  },
  productionCost: {
    kind: "money",
    label: { "zh-CN": "生产成本", en: "Production cost" },
    headers: wordings`生产成本 | 制造成本 | Production Cost`,
    vague: wordings`单位成本 | 成本 | Cost`,
  },
  materialCost: {
    kind: "money",
    label: { "zh-CN": "原料成本", en: "Material cost" },
    headers: wordings`
      原料成本 | 原材料成本 | 材料成本 | 原料费 | 原材料费 | 材料费 | 面料成本 | Material Cost | Raw Material Cost`,
    not: wordings`包装材料费`,
  },
  packagingCost: {
    kind: "money",
    label: { "zh-CN": "包材成本", en: "Packaging cost" },
    headers: wordings`包材成本 | 包材费 | 包装费 | 包装成本 | 包装材料费 | 包材费用 | Packaging Cost`,
  },
  commission: {
    kind: "money",
    label: { "zh-CN": "佣金", en: "Commission" },
    headers: wordings`佣金 | 佣金金额 | 客户佣金 | Commission | Commission Amount`,
    not: wordings`佣金率 | 佣金比例`,
  },
  costCurrency: {
    kind: "text",
    carries: "merged",
    label: { "zh-CN": "成本币种", en: "Cost currency" },
    headers: wordings`成本币种 | 费用币种 | Cost Currency`,
  },
  bornBy: {
    kind: "text",
    label: { "zh-CN": "费用承担方", en: "Borne by" },
    headers: wordings`费用承担方 | 承担方 | 费用承担 | 费用承担人 | Borne By | Cost Borne By`,
  },
  settledDate: {
    kind: "date",
    label: { "zh-CN": "费用结清日期", en: "Cost settled on" },
    headers: wordings`费用结清日期 | 费用结清 | 费用结算日期 | Cost Settled On | Cost Settled`,
  },
});
