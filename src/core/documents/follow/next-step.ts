import type { Text } from "../../lang";
import { reading } from "../../orders/lines";
import type { Desk, Line } from "../desk/desk";
import { askText, lackText, lineLacks } from "../desk/lack-texts";
import { numberAt } from "../desk/line-values";

/** What has to happen to a line next, and who is waited for. */
export interface NextStep {
  readonly step: string;
  readonly who: string;
}

const texts = {
  separator: { "zh-CN": "；", en: "; " },
  produce: { "zh-CN": "生产", en: "produce" },
  goOn: { "zh-CN": "继续生产", en: "go on producing" },
  production: { "zh-CN": "生产部", en: "production" },
  notice: { "zh-CN": "开出运通知单", en: "write the ship notice" },
  sales: { "zh-CN": "业务员", en: "sales" },
  slip: { "zh-CN": "开出库单", en: "write the warehouse-out slip" },
  finance: { "zh-CN": "财务", en: "finance" },
  ship: { "zh-CN": "安排出货", en: "arrange the shipment" },
  clerk: { "zh-CN": "跟单员", en: "clerk" },
  quantity: { "zh-CN": "补数量", en: "fill in the quantity" },
} as const satisfies Record<string, Text>;

/** What is lacking comes first while something is to be produced, then production, then the papers, then shipping. */
export function nextStepOf(line: Line, desk: Desk): NextStep {
  const { say } = desk;
  const left = line.table.need.left[line.at] ?? Number.NaN;
  if (Number.isNaN(left)) return { step: say(texts.quantity), who: say(texts.sales) };
  if (left === 0) return shippingStep(line, desk);
  const lacks = lineLacks(line, desk);
  if (lacks.length === 0) {
    const isBegun = numberAt(line, "producedQty") > 0;
    return { step: say(isBegun ? texts.goOn : texts.produce), who: say(texts.production) };
  }
  return {
    step: lacks.map((lack) => lackText(lack, say)).join(say(texts.separator)),
    who: [...new Set(lacks.map((lack) => askText(lack, say)))].join(say(texts.separator)),
  };
}

function shippingStep({ table, at }: Line, { say }: Desk): NextStep {
  const isBlank = (field: "shippingNoticeNo" | "warehouseOutNo") =>
    table.lines.columns[field]?.readings[at] === reading.blank;
  if (isBlank("shippingNoticeNo")) return { step: say(texts.notice), who: say(texts.sales) };
  if (isBlank("warehouseOutNo")) return { step: say(texts.slip), who: say(texts.finance) };
  return { step: say(texts.ship), who: say(texts.clerk) };
}
