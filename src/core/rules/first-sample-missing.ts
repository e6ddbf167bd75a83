import { above, both, linesFlagged, without } from "../orders/flags";
import type { OrderLines } from "../orders/lines";
import { numbersOf } from "../orders/numbers-of";
import { unticked } from "./derive/marks";
import type { RuleContext, RuleOf, RuleReport, Severity } from "./rule";

/**
 * An error for new customers, products and orders, for large orders, and where the sheet does not tell which are
 * new but the sample is refused; a warning where it does not tell and the sample cell is blank.
 */
export const firstSampleMissing: RuleOf<"first-sample-missing"> = {
  code: "first-sample-missing",
  severity: "error",
  duty: 12,
  kinds: ["orders"],
  field: "sampleConfirmed",
  needs: ["sampleConfirmed", "producedQty"],
  text: {
    "zh-CN": "已生产 {produced}，产前样未经业务员确认",
    en: "{produced} produced without a first sample confirmed by sales",
  },
  help: {
    "zh-CN": "新客户、新订单、大批量开机，须先取小样给业务员确认，再大批量生产。请马上补确认。",
    en: "For new customers, new orders and large runs sales confirms a sample from the machine first. Get it at once.",
  },
  find,
};

function find(lines: OrderLines, context: RuleContext): readonly RuleReport[] {
  const samples = numbersOf(lines, "sampleConfirmed");
  const produced = numbersOf(lines, "producedQty");
  const begun = without(above(produced, 0), lines.cancelled);
  const unconfirmed = both(begun, unticked("sampleConfirmed")(lines, context));
  return Array.from(linesFlagged(unconfirmed)).flatMap((line) => {
    const severity = gravity(isNew(lines, line, context), samples[line] === 0);
    return severity ? [{ line, args: { produced: produced[line] ?? Number.NaN }, severity }] : [];
  });
}

/** How grave it is that a line has no confirmed sample; null when it needs none. */
function gravity(isNew: boolean | null, refused: boolean): Severity | null {
  if (isNew === null) return refused ? "error" : "warning";
  return isNew ? "error" : null;
}

/** Whether the line is a first run or a large one; null when the sheet does not tell. */
export function isNew(
  { columns }: OrderLines,
  line: number,
  { settings }: Pick<RuleContext, "settings">,
): boolean | null {
  const { largeOrderQuantity } = settings;
  if (largeOrderQuantity !== null && (columns.orderQty?.values[line] ?? 0) >= largeOrderQuantity) return true;
  return columns.newFlag ? saysNew(columns.newFlag.texts[line] ?? "") : null;
}

/** The flag says new: 新客户, 首单, 是, √. Blank and 返单 do not. */
function saysNew(text: string): boolean {
  return /新|首|^(?:是|√|✓|y|yes|1)$|new|first/i.test(text) && !/非|不是|not/i.test(text);
}
