import { clauses, type ClauseCode, type MatrixClause } from "./clauses";

/** Words of an exception and the clauses they may fall under, the likelier first. */
const signs: readonly { readonly words: RegExp; readonly codes: readonly ClauseCode[] }[] = [
  { words: /未审核|没审核|无审核|未签字/, codes: ["跟单-1"] },
  { words: /发错.*袋|袋.*发错/, codes: ["包材仓管-4"] },
  { words: /制版|版面|版错/, codes: ["业务员-5", "跟单-2"] },
  { words: /打码|喷码|生产日期|批号/, codes: ["包材仓管-2"] },
  { words: /账实|包材不够|袋.*不够|箱.*不够/, codes: ["包材仓管-3", "跟单-2"] },
  { words: /(袋|包材|纸箱|外箱|箱子).*(迟|延|晚|未到|没到|缺)/, codes: ["跟单-2"] },
  { words: /(纸箱|外箱|箱规|箱子).*(大|小|错|尺寸)|唛头/, codes: ["跟单-2", "包材仓管-1", "质检-1"] },
  { words: /(袋|包材).*(错|破|质量|色|印)/, codes: ["包材仓管-1", "包装-1"] },
  { words: /(原料|材料|布|面料).*(迟|延|晚|未到|没到|缺)/, codes: ["跟单-6", "原料仓管-3"] },
  { words: /(原料|材料|布|面料).*(错|发)/, codes: ["原料仓管-1", "开机-4", "质检-3"] },
  { words: /(原料|材料|布|面料|宽幅|亲水|拒水|印刷)/, codes: ["原料仓管-2", "开机-4"] },
  { words: /多片|少片|多装|少装|数量不足/, codes: ["包装-2"] },
  { words: /次品|废品|不良|脏|污|混入/, codes: ["包装-3", "质检-2"] },
  { words: /装柜|点数|少箱|多箱|错装/, codes: ["装柜"] },
  { words: /派车|车辆|出运通知/, codes: ["跟单-5"] },
  { words: /订舱|定船|进仓|船期/, codes: ["业务员-4"] },
  { words: /下单.*错|参数|通知单.*错/, codes: ["业务员-1"] },
  { words: /套袋|试装/, codes: ["开机-3", "质检-1"] },
  { words: /停机|开机/, codes: ["开机-1", "开机-2"] },
  { words: /未通知|没通知|沟通/, codes: ["跟单-3", "跟单-4"] },
];

/**
 * Clauses that the words of an exception point to; empty when they point to none. A suggestion: people decide.
 * Source: domain.md, section 2, "Responsibility matrix".
 */
export function suggestClauses(words: string): readonly MatrixClause[] {
  const codes = signs.find((sign) => sign.words.test(words))?.codes ?? [];
  return codes.flatMap((code) => clauses.find((clause) => clause.code === code) ?? []);
}
