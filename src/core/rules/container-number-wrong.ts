import { containerCheckDigit, containerNumberOf } from "../loading/container-number";
import type { OrderLines } from "../orders/lines";
import type { RuleOf, RuleReport } from "./rule";

/** Said at the first line of each such number. Texts that are no container number pass. */
export const containerNumberWrong: RuleOf<"container-number-wrong"> = {
  code: "container-number-wrong",
  severity: "warning",
  duty: 13,
  kinds: ["orders", "dispatch"],
  field: "containerNo",
  needs: ["containerNo"],
  text: {
    "zh-CN": "柜号 {number} 校验码不符，前十位的校验码应为 {digit}",
    en: "Container number {number} fails its check digit: its first ten signs make {digit}",
  },
  help: {
    "zh-CN": "柜号抄错，提单、报关都会错。请对照柜门上的号码重抄。",
    en: "A wrong number spoils the bill of lading and customs. Copy it again from the container's door.",
  },
  find,
};

function find({ columns, cancelled }: OrderLines): readonly RuleReport[] {
  const seen = new Set<string>();
  const reports: RuleReport[] = [];
  const texts = columns.containerNo?.texts ?? [];
  let last: string | null = null;
  for (let line = 0; line < texts.length; line += 1) {
    const text = texts[line] ?? null;
    if (text === null || text === last || cancelled[line] === 1) continue;
    last = text;
    if (seen.has(text)) continue;
    seen.add(text);
    const found = containerNumberOf(text);
    if (found === null || found.checkDigit === null) continue;
    const digit = containerCheckDigit(found.serial);
    if (digit !== found.checkDigit) reports.push({ line, args: { number: text, digit } });
  }
  return reports;
}
