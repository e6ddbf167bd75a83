import type { Lang, Text } from "../lang";
import type { OrderLines } from "../orders/lines";
import { foldText } from "../orders/values/fold";
import { roleNames, type Role } from "../responsibility/clause";
import { clauseOf } from "../responsibility/matrix";

/** Stands where a row names nobody. */
export const nobodyNamed: Text = { "zh-CN": "未定", en: "not settled on" };

/** Who bears a row's costs: who is named for them, else who is responsible, else the roles of the clause; or null. */
export function bearerOf({ columns }: OrderLines, line: number, lang: Lang): string | null {
  const named = foldText(columns.bornBy?.texts[line] ?? columns.responsible?.texts[line] ?? "");
  if (named !== "") return named;
  const clause = clauseOf(columns.clause?.texts[line] ?? "");
  if (!clause) return null;
  return (Object.keys(clause.answers) as Role[]).map((role) => roleNames[role][lang]).join(" / ");
}
