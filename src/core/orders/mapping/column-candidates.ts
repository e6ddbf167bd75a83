import type { HeaderText } from "../../sheet/header-texts";
import { fieldsNamed } from "../headers/header-index";
import { bestMatches, scaled, type HeaderMatches } from "../headers/header-match";
import { matchHeader } from "../headers/match-header";
import { namedBy } from "../headers/match-whole";
import { turnsMeaning } from "../headers/modifiers";

/** Groups that only gather columns: they change nothing of what the column's own header says. */
const neutralGroup =
  /信息|资料|資料|基本|订单|訂單|产品|產品|商品|货品|明细|明細|内容|其他|其它|概况|要求|跟进|跟踪|进度|部分|info|general|detail|order|product|basic|other/i;

/** What a group of another subject leaves of a header that is no full wording by itself (`数量`, `日期`). */
const underOtherSubject = 0.8;
/** What a group that turns meanings (`计划`, `样品`) leaves of the header under it. */
const underTurningGroup = 0.7;

/** The fields a column's header may name, its group of columns considered; best first. */
export function headerCandidates({ own, group }: HeaderText): HeaderMatches {
  if (own === "") return [];
  if (group === null) return matchHeader(own);
  const alone = scaled(matchHeader(own), groupFactor(own, group));
  if (neutralGroup.test(group) && alone.some(({ strength, whole }) => whole && strength === "primary"))
    return alone;
  const joined = joinedTexts(own, group)
    .map(namedBy)
    .find((found) => found.length > 0);
  return bestMatches([...scaled(joined ?? [], 0.98), ...(joined ? scaled(alone, 0.8) : alone)]);
}

const modifier =
  /^(?:实际|實際|计划|計劃|预计|預計|要求|确认|確認|承诺|最晚|最终|(?:required|requested|planned|actual|confirmed|promised|estimated|revised)\b)\s*/i;

/** A header and its group as one text: `交货` over `实际日期` is `实际交货日期`, `Delivery` over `Required` a date. */
function joinedTexts(own: string, group: string): readonly string[] {
  const lead = modifier.exec(own)?.[0] ?? "";
  const inside = lead === "" ? [] : [`${lead.trim()} ${group} ${own.slice(lead.length)}`];
  const dated = inside.flatMap((text) => [text, `${text} date`, `${text}日期`]);
  return [`${group}${own}`, `${group} ${own}`, `${own}${group}`, ...dated];
}

function groupFactor(own: string, group: string): number {
  const isFull = fieldsNamed(own).some(({ strength }) => strength === "primary");
  if (neutralGroup.test(group)) return 1;
  if (fieldsNamed(group).length > 0) return isFull ? 1 : 0.95;
  if (turnsMeaning(group)) return underTurningGroup;
  return isFull ? 1 : underOtherSubject;
}
