import type { ProfileChange } from "../../../app/profile-change";
import { fieldOf, sayIn, type FieldId, type HabitMeaning, type Lang, type Settings } from "../../../core";
import { habitMeaningTexts, habitSigns } from "../../../i18n/pane-check";
import { columnsTexts } from "../../../i18n/pane-columns";
import { paneTexts } from "../../../i18n/pane";
import { settingsTexts, thresholdTexts, weekdayNames } from "../../../i18n/pane-settings";
import { teamFileTexts } from "../../../i18n/pane-team-file";
import { inputKinds, inputs } from "./inputs";

/** Headers of a layout that are named; the number tells of the rest. */
const mostHeaders = 6;

/** A change of what a team has settled, as a line: before and after. */
export function profileChangeText(change: ProfileChange, lang: Lang): string {
  const say = sayIn(lang);
  const list = say(paneTexts.list);
  switch (change.kind) {
    case "setting":
      return say(teamFileTexts.setting, {
        setting: say(thresholdTexts[change.setting].label),
        before: settingText(change.setting, change.before, lang),
        after: settingText(change.setting, change.after, lang),
      });
    case "column":
      return say(teamFileTexts.column, {
        header: change.header,
        before: fieldText(change.before, lang),
        after: fieldText(change.after, lang),
      });
    case "habit":
      return say(teamFileTexts.habit, {
        habit: habitText(change.habit, lang),
        before: meaningText(change.before, lang),
        after: meaningText(change.after, lang),
      });
    case "layout": {
      const { headers } = change;
      const named = [...headers.slice(0, mostHeaders), ...(headers.length > mostHeaders ? ["…"] : [])];
      return say(teamFileTexts.layout, { count: headers.length, headers: named.join(list) });
    }
    default:
      return change satisfies never;
  }
}

function settingText(setting: keyof Settings, value: Settings[keyof Settings], lang: Lang): string {
  const say = sayIn(lang);
  if (Array.isArray(value)) {
    const days = value.flatMap((day) => weekdayNames[day] ?? []);
    return days.map((name) => say(name)).join(say(paneTexts.list)) || say(paneTexts.none);
  }
  if (typeof value === "boolean") return say(value ? settingsTexts.yes : settingsTexts.no);
  const kind = inputs.find((input) => input.setting === setting)?.kind;
  const shown = kind === undefined ? String(value) : inputKinds[kind].show(Number(value));
  return value === null ? say(paneTexts.none) : shown;
}

function fieldText(field: FieldId | null | undefined, lang: Lang): string {
  const say = sayIn(lang);
  if (field === undefined) return say(teamFileTexts.automatic);
  return field === null ? say(columnsTexts.notOurs) : say(fieldOf(field).label);
}

function meaningText(meaning: HabitMeaning | null | undefined, lang: Lang): string {
  if (meaning === undefined) return sayIn(lang)(teamFileTexts.asLegend);
  return sayIn(lang)(habitMeaningTexts[meaning ?? "nothing"]);
}

/** `fill FFFF00` as `底色 #FFFF00`. */
function habitText(key: string, lang: Lang): string {
  const [sign = "", color] = key.split(" ");
  const name = Object.entries(habitSigns).find(([one]) => one === sign)?.[1];
  if (name === undefined) return key;
  return color === undefined ? name[lang] : `${name[lang]} #${color}`;
}
