import type { Habit, HabitMeaning, Lang, Text } from "../../core";

const meaningNames: Readonly<Record<HabitMeaning, Text>> = {
  cancelled: { "zh-CN": "已取消", en: "cancelled" },
  shipped: { "zh-CN": "已出货", en: "shipped" },
  urgent: { "zh-CN": "加急", en: "urgent" },
};

const signNames: Readonly<Record<Habit["sign"], Text>> = {
  struck: { "zh-CN": "删除线", en: "struck through" },
  fill: { "zh-CN": "底色", en: "fill" },
  fontColor: { "zh-CN": "字体颜色", en: "font colour" },
};

/** What a team's way of marking rows says, by their word or the sheet's own legend, or that nothing says it. */
export function habitText({ sign, color, rows, meaning, legend, settled }: Habit, lang: Lang): string {
  const zh = lang === "zh-CN";
  const name = `${signNames[sign][lang]}${color === null ? "" : ` #${color}`}`;
  const shown = `${rows.slice(0, 12).join(", ")}${rows.length > 12 ? ", …" : ""}`;
  const where = zh ? `第 ${shown} 行（共 ${rows.length} 行）` : `rows ${shown} (${rows.length})`;
  if (meaning === null && settled)
    return zh ? `• ${name} 没有特别含义：${where}` : `• ${name} means nothing: ${where}`;
  if (meaning === null)
    return zh
      ? `？${name}：${where}，表里没有说明含义，未作判断`
      : `? ${name}: ${where}; the sheet does not say what it means, nothing was assumed`;
  const by = legend === null ? "" : zh ? `（图例：${legend}）` : ` (legend: ${legend})`;
  return `• ${name} = ${meaningNames[meaning][lang]}${by}: ${where}`;
}
