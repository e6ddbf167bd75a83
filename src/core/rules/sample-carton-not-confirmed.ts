import type { Size } from "../packaging/size";
import type { OrderLines } from "../orders/lines";
import type { RuleOf, RuleReport } from "./rule";

/** Said at the first line of each carton size of which no line has a confirmed sample carton. */
export const sampleCartonNotConfirmed: RuleOf<"sample-carton-not-confirmed"> = {
  code: "sample-carton-not-confirmed",
  severity: "warning",
  duty: 7,
  kinds: ["orders", "packagingPurchase"],
  field: "sampleCartonConfirmed",
  needs: ["sampleCartonConfirmed", "cartonSize"],
  text: {
    "zh-CN": "箱规 {size}（毫米）首次使用，未见样箱确认",
    en: "Carton size {size} mm is used for the first time without a confirmed sample carton",
  },
  help: {
    "zh-CN": "箱规由跟单负责。没有把握时请纸箱厂先做样箱，量准后再订。",
    en: "The clerk answers for the carton size. When unsure, have the carton factory make a sample first.",
  },
  find,
};

function find({ columns, cancelled }: OrderLines): readonly RuleReport[] {
  const sizes = columns.cartonSize?.sizes ?? [];
  const confirmed = columns.sampleCartonConfirmed?.values;
  const firsts = new Map<number, number>();
  const settled = new Set<number>();
  sizes.forEach((size, line) => {
    if (size === null || cancelled[line] === 1) return;
    const key = sizeKey(size);
    if (!firsts.has(key)) firsts.set(key, line);
    if (confirmed?.[line] === 1) settled.add(key);
  });
  return Array.from(firsts).flatMap(([key, line]) => {
    const size = sizes[line];
    return settled.has(key) || !size ? [] : [{ line, args: { size: sizeText(size) } }];
  });
}

/** Equal for sizes that are equal to a tenth of a millimetre; sides up to ten metres. */
function sizeKey({ lengthMm, widthMm, heightMm }: Size): number {
  const tenths = (mm: number) => Math.round(mm * 10);
  return (tenths(lengthMm) * 1e5 + tenths(widthMm)) * 1e5 + tenths(heightMm ?? 0);
}

function sizeText({ lengthMm, widthMm, heightMm }: Size): string {
  return heightMm === null ? `${lengthMm}×${widthMm}` : `${lengthMm}×${widthMm}×${heightMm}`;
}
