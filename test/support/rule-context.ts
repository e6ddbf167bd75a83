import { dayFromText } from "../../src/core/dates/day";
import { chineseWorkCalendar } from "../../src/core/dates/work-calendar";
import type { RuleContext } from "../../src/core/rules/rule";
import { defaultSettings, type Settings } from "../../src/core/settings";

const calendar = chineseWorkCalendar(defaultSettings);

/** The context of a check on a day written `YYYY-MM-DD`, with the default settings but those given. */
export function ruleContext(asOf: string, settings: Partial<Settings> = {}): RuleContext {
  return { asOf: dayFromText(asOf), settings: { ...defaultSettings, ...settings }, calendar };
}
