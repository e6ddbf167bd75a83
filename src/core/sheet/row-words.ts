import { toSimplified } from "../orders/headers/traditional";

/** What the words of a row say it is, when it is no data row. */
export type RowWord = "total" | "subtotal" | "note" | "footer";

const total =
  /^(?:合计|总计|共计|累计|总和|总数|合共|汇总|sum|grand total|total|totals|totales|total general|suma)$/i;
const totalWithin =
  /^(?:本?(?:单|表|批|次)|全部|订单|数量|金额)?(?:合计|总计|共计|汇总)(?:数量|金额|箱数|件数|重量|毛重|净重|体积)?(?:[(:].*)?$|^(?:grand )?totals?\b[\s:(].{0,30}$|^total general\b|^(?:合计|总计|共计)\s*[/]?\s*(?:grand )?totals?[\s:]*$/i;
const subtotal =
  /^.{0,16}小计(?:[(（:：].*)?$|^sub[\s-]?totals?\b.{0,20}$|^.{1,20}\bsub[\s-]?totals?[:：]?$|^.{1,12}(?:合计|汇总)[:：]?$|^.{1,24} totals?[:：]?$/i;
const note =
  /^[\s※*•·【[(（]*(?:注意|注明|注[:：\d一二]|备注[:：]|附注|说明[:：]|提示|温馨提示|图例|颜色说明|声明|note|notes|remark|remarks|n\.?b\.?|legend|disclaimer)(?:\b|(?<=[^\w]))/i;
const footer =
  /^\s*(?:(?:制表|制单|编制|审核|审批|批准|核准|复核|校对|经办|签字|签名|盖章|填表|打印|部门主管|主管|仓管|会计|出纳|总经理|送货人|收货人|发货人|提货人|经手人|业务员签字|司机签字)(?:人|员|者|签字|签名|日期|时间)?(?:\s*[:：].*)?$|第\s*\d+\s*页|共\s*\d+\s*页|页码|以下空白|end of|prepared|checked|approved|authori[sz]ed|reviewed|signature|signed|name of|place\s*(?:&|and)\s*date|date of issue|page\s*\d|printed)/i;

/** A text longer than this is a sentence, not a total. */
const longestTotal = 40;
/** What a row is stands at the beginning of its text. */
const longestRead = 200;

/** What one cell's text says of its row; null for anything else. */
export function rowWord(text: string): RowWord | null {
  const folded = toSimplified(text.slice(0, longestRead).normalize("NFKC"))
    .replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, "")
    .trim();
  if (/^total\s*[:：]/i.test(folded)) return "total";
  if (folded.length <= longestTotal) {
    if (total.test(folded.replace(/[:：]$/, "")) || totalWithin.test(folded)) return "total";
    if (subtotal.test(folded)) return "subtotal";
  }
  if (note.test(folded)) return "note";
  return footer.test(folded) ? "footer" : null;
}

/** Quick and generous: false only where the text can be no word for a total or a subtotal. */
export function mayBeTotal(text: string): boolean {
  return text.length <= longestTotal && /计|計|总|總|和|数|汇|tot|sum/i.test(text);
}
