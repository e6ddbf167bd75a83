import type { Text } from "../../lang";
import { containerCheckDigit, containerNumberOf } from "../../loading/container-number";
import type { Say } from "../../report/say";

const texts = {
  right: { "zh-CN": "校验码正确", en: "check digit right" },
  wrong: { "zh-CN": "校验码应为 {digit}，请核对柜号", en: "check digit should be {digit}: look at the door" },
  none: { "zh-CN": "缺校验码，应为 {digit}", en: "no check digit; it is {digit}" },
  unknown: { "zh-CN": "不是标准柜号，请核对", en: "not a container number: look at the door" },
} as const satisfies Record<string, Text>;

/** A container number with what ISO 6346 says of it; empty for no number. */
export function containerCheckText(number: string, say: Say): string {
  if (number === "") return "";
  const parsed = containerNumberOf(number);
  if (!parsed) return `${number} ${say(texts.unknown)}`;
  const digit = containerCheckDigit(parsed.serial);
  if (parsed.checkDigit === null) return `${number} ${say(texts.none, { digit })}`;
  return `${number} ${say(parsed.checkDigit === digit ? texts.right : texts.wrong, { digit })}`;
}
