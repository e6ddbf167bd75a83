import { foldText } from "../orders/values/fold";

const shippedWords = new Set(
  `√ ✓ ✔ ok 是 y yes 完成 完结 结案 关闭 出货完成 发货完成 出完 发完
    shipped delivered dispatched completed complete done closed finished fulfilled`.split(/\s+/),
);
const shippedPattern =
  /^(?:已(?:全部|经)?|全部)(?:出货|发货|出运|出库|装柜|走货|送货|送达|交货|交付|签收|收货|完成|完结|结案|关闭|出|发|交|走|送)(?:完|毕|清|完毕|完成)?$/;

/**
 * The words of a status or ship date cell say that the whole line has left the factory: `已出货`, `已完成`,
 * `closed`. Produced (`已完工`), partly shipped (`部分出货`) and planned (`待出货`) do not.
 */
export function saysShipped(text: string): boolean {
  const words = foldText(text).toLowerCase();
  return shippedWords.has(words) || shippedPattern.test(words);
}
