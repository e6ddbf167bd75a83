import { defineFields, wordings } from "../field";

export const weightsFields = defineFields({
  netWeight: {
    kind: "number",
    label: { "zh-CN": "净重", en: "Net weight" },
    headers: wordings`
      净重 | 净重(千克) | 单箱净重 | 总净重 | N.W | N.W.(KG) | 净重KG | 净重合计 | Net Weight | Net Wt |
      NET WEIGHT KG | Total Net Weight (kg) | NET_WEIGHT_TOTAL | Total N.W. | Peso Neto | Nett Weight |
      Net Kgs | Net Kilos | Net Mass`,
    secondary: wordings`单件净重 | Item Net Weight`,
    not: wordings`克重`,
  },
  grossWeight: {
    kind: "number",
    label: { "zh-CN": "毛重", en: "Gross weight" },
    headers: wordings`
      毛重 | 毛重(千克) | 总毛重 | 单箱毛重 | G.W | G.W.(KG) | 毛重KG | 箱毛重 | 毛重合计 |
      Gross Weight | Gross Wt | Total Gross Weight | Gross Weight (KG) | Weight (Kilograms) |
      Total G.W. | Peso Bruto | Gross Kgs | Gross Kilos | Gross Mass`,
    vague: wordings`重量 | 总重量 | 总重 | 实重(KG) | 箱重 | Weight`,
    not: wordings`净重 | 克重 | 理论重量 | 单重`,
  },
  cbm: {
    kind: "number",
    label: { "zh-CN": "体积", en: "CBM" },
    headers: wordings`
      体积 | 方数 | 立方 | 立方数 | CBM | 总体积 | 总方数 | 体积(m³) | 材积 | 单箱体积 | 计费体积 |
      才數 | 总立方 | 总立方数 | 立方米 | Volume | M3 | Cubic | Total CBM | Measurement (CBM) |
      Total Volume | Volumen`,
  },
});
