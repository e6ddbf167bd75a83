import type { Lang } from "../lang";
import { foldText } from "../orders/values/fold";
import { degreeNames, roleNames, type Clause, type Role } from "./clause";
import { clauses, type MatrixClause } from "./clauses";

const clauseOfKey: ReadonlyMap<string, MatrixClause> = new Map<string, MatrixClause>(
  clauses.map((clause) => [codeKey(clause.code), clause]),
);

/** The clause a code names: `跟单-1`, `跟单员1`, `包材仓管－４`. Null when there is none. */
export function clauseOf(code: string): MatrixClause | null {
  return clauseOfKey.get(codeKey(code)) ?? null;
}

/** Who answers for a clause and how: `业务员：主要责任；跟单员：连带责任`. */
export function answersText({ answers, note }: Clause, lang: Lang): string {
  const signs = lang === "en" ? { of: ": ", next: "; ", open: " (", close: ")" } : chineseSigns;
  const parties = (Object.keys(answers) as Role[]).map((role) => {
    const degree = degreeNames[answers[role] ?? "bears"];
    return `${roleNames[role][lang]}${signs.of}${degree[lang]}`;
  });
  const remark = note ? `${signs.open}${note[lang]}${signs.close}` : "";
  return `${parties.join(signs.next)}${remark}`;
}

const chineseSigns = { of: "：", next: "；", open: "（", close: "）" };

/** Codes without what people vary: dashes, spaces, and the last sign of a role's name. English says `loading`. */
function codeKey(code: string): string {
  return foldText(code)
    .replace(/[\s_—–―-]/g, "")
    .replace(/^loading$/i, "装柜")
    .replace(/^业务(?=\d)/, "业务员")
    .replace(/^(跟单|质检|包装)[员工](?=\d)|^(开机)工(?=\d)/, "$1$2")
    .replace(/^原材料仓管/, "原料仓管");
}
