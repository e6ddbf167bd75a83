import type { Size } from "../packaging/size";
import type { OrderLines } from "../orders/lines";
import { numbersOf } from "../orders/numbers-of";
import { sizeKinds } from "./derive/size-kinds";
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

function find(lines: OrderLines): readonly RuleReport[] {
  const { columns, cancelled, count } = lines;
  if (!columns.cartonSize) return [];
  const { sizes, of } = sizeKinds(columns.cartonSize);
  const confirmed = numbersOf(lines, "sampleCartonConfirmed");
  const firsts = new Int32Array(sizes.length).fill(-1);
  const settled = new Uint8Array(sizes.length);
  for (let line = 0; line < count; line += 1) {
    const kind = of[line] ?? -1;
    if (kind < 0 || cancelled[line] === 1) continue;
    if (firsts[kind] === -1) firsts[kind] = line;
    if (confirmed[line] === 1) settled[kind] = 1;
  }
  const open = new Map<number, { readonly line: number; readonly size: Size }>();
  const done = new Set<number>();
  sizes.forEach((size, kind) => {
    const line = firsts[kind] ?? -1;
    const key = sizeKey(size);
    if (settled[kind] === 1) done.add(key);
    if (line >= 0 && line < (open.get(key)?.line ?? count)) open.set(key, { line, size });
  });
  return [...open]
    .filter(([key]) => !done.has(key))
    .map(([, { line, size }]) => ({ line, args: { size: sizeText(size) } }));
}

/** Equal for sizes that are equal to a tenth of a millimetre; sides up to ten metres. */
function sizeKey({ lengthMm, widthMm, heightMm }: Size): number {
  const tenths = (mm: number) => Math.round(mm * 10);
  return (tenths(lengthMm) * 1e5 + tenths(widthMm)) * 1e5 + tenths(heightMm ?? 0);
}

function sizeText({ lengthMm, widthMm, heightMm }: Size): string {
  return heightMm === null ? `${lengthMm}×${widthMm}` : `${lengthMm}×${widthMm}×${heightMm}`;
}
