import type { Text } from "../../lang";
import { sizeText } from "../../packaging/size";
import type { ReportCell } from "../../report/blocks";
import { textCell } from "../../report/cells";
import type { Desk, Line } from "../desk/desk";
import { numberAt, sizeAt, textAt } from "../desk/line-values";
import { blankColumn, tickColumn } from "../desk/line-columns";
import type { Column } from "../desk/table-block";

/** Something looked at on the first sample, and what the order says of it. */
export interface CheckItem {
  readonly item: string;
  readonly standard: string;
}

interface CheckSpec {
  readonly item: Text;
  readonly standard: (line: Line, desk: Desk) => string | null;
}

const texts = {
  item: { "zh-CN": "检查项目", en: "Checked" },
  standard: { "zh-CN": "订单要求", en: "Ordered" },
  actual: { "zh-CN": "小样实际", en: "Sample" },
  good: { "zh-CN": "合格", en: "Good" },
  bad: { "zh-CN": "不合格", en: "Not good" },
  bags: { "zh-CN": "每包 {count}", en: "{count} a bag" },
  carton: { "zh-CN": "每箱 {count} 包", en: "{count} bags a carton" },
} as const satisfies Record<string, Text>;

const numbered = (value: number, text: (value: number) => string) =>
  Number.isNaN(value) ? null : text(value);

/** What the source has looked at: appearance, print, absorbency of material, product in bag, bags in carton, code. */
const specs: readonly CheckSpec[] = [
  { item: { "zh-CN": "尺寸", en: "Size" }, standard: (line) => textAt(line, "sizeSpec") },
  { item: { "zh-CN": "材质", en: "Material" }, standard: (line) => textAt(line, "material") },
  {
    item: { "zh-CN": "克重", en: "Weight per area" },
    standard: (line) => numbered(numberAt(line, "gsm"), (gsm) => `${gsm} g/m²`),
  },
  { item: { "zh-CN": "特殊要求", en: "Special" }, standard: (line) => textAt(line, "specialMaterial") },
  {
    item: { "zh-CN": "颜色、印刷颜色和方向", en: "Colour, print and its direction" },
    standard: (line) => textAt(line, "colour"),
  },
  { item: { "zh-CN": "外观（污点、破损、切边）", en: "Looks (spots, tears, edges)" }, standard: () => null },
  { item: { "zh-CN": "亲水 / 拒水", en: "Hydrophilic / hydrophobic" }, standard: () => null },
  {
    item: { "zh-CN": "套袋试装", en: "Fitted into its bag" },
    standard: (line, { say }) => numbered(numberAt(line, "pcsPerBag"), (count) => say(texts.bags, { count })),
  },
  {
    item: { "zh-CN": "试装纸箱", en: "Fitted into its carton" },
    standard: (line, { say }) => {
      const size = sizeAt(line, "cartonSize");
      const bags = numbered(numberAt(line, "bagsPerCarton"), (count) => say(texts.carton, { count }));
      return [bags, size && sizeText(size)].filter((part) => part !== null).join(" ");
    },
  },
  { item: { "zh-CN": "打码内容和格式", en: "Code and its format" }, standard: () => null },
];

export function checkItems(line: Line, desk: Desk): readonly CheckItem[] {
  return specs.map(({ item, standard }) => ({ item: desk.say(item), standard: standard(line, desk) ?? "" }));
}

const text =
  (of: (item: CheckItem) => string) =>
  (item: CheckItem): ReportCell =>
    textCell(of(item));

export const checkColumns: readonly Column<CheckItem>[] = [
  { id: "item", label: texts.item, width: 26, cell: text(({ item }) => item) },
  { id: "standard", label: texts.standard, width: 26, cell: text(({ standard }) => standard) },
  blankColumn("actual", texts.actual, 24),
  tickColumn("good", texts.good, 8),
  tickColumn("bad", texts.bad, 8),
];
