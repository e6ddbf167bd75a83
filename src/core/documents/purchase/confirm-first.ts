import type { Text } from "../../lang";
import { fieldOf } from "../../orders/fields";
import { reading } from "../../orders/lines";
import type { Desk } from "../desk/desk";
import { lackText, lineLacks } from "../desk/lack-texts";
import { numberAt } from "../desk/line-values";
import type { PackagingNeed } from "./packaging-need";

const texts = {
  blank: { "zh-CN": "{fields}未填", en: "no {fields}" },
  sales: { "zh-CN": "业务未确认", en: "not confirmed by sales" },
  sample: { "zh-CN": "样箱未确认", en: "sample carton not confirmed" },
  separator: { "zh-CN": "、", en: ", " },
  next: { "zh-CN": "；", en: "; " },
} as const satisfies Record<string, Text>;

const details = ["shippingMark", "cartonQuality", "packingMethod", "cartonSize"] as const;

/** What has to be settled before the packaging is ordered: carton details and confirmations, the plate of bags. */
export function confirmFirst({ line, kind }: PackagingNeed, desk: Desk): string {
  const { say } = desk;
  if (kind === "bags") {
    const plates = lineLacks(line, desk).filter((lack) => lack.kind === "plate");
    return plates.map((lack) => lackText(lack, say)).join(say(texts.next));
  }
  const { columns } = line.table.lines;
  const blank = details.filter((field) => columns[field]?.readings[line.at] === reading.blank);
  const labels = blank.map((field) => say(fieldOf(field).label)).join(say(texts.separator));
  const isMissing = (field: "cartonSalesConfirmed" | "sampleCartonConfirmed") =>
    columns[field] !== undefined && numberAt(line, field) !== 1;
  return [
    ...(blank.length > 0 ? [say(texts.blank, { fields: labels })] : []),
    ...(isMissing("cartonSalesConfirmed") ? [say(texts.sales)] : []),
    ...(isMissing("sampleCartonConfirmed") ? [say(texts.sample)] : []),
  ].join(say(texts.next));
}
