import type { SheetCells } from "../sheet/cells";
import type { FoundTable } from "../sheet/table";
import type { Hue } from "./hues";
import { foldText } from "./values/fold";

/** What a colour or strikethrough can stand for. */
export const habitMeanings = ["cancelled", "shipped", "urgent"] as const;
export type HabitMeaning = (typeof habitMeanings)[number];

/** One entry of a sheet's legend, such as `灰=取消`. */
export interface LegendEntry {
  /** `color` where the legend does not say whether it means the fill or the letters. */
  readonly sign: "struck" | "fill" | "fontColor" | "color";
  /** null for strikethrough */
  readonly hue: Hue | null;
  /** null for a meaning Gendan gives no weight to (`蓝=待确认`). */
  readonly meaning: HabitMeaning | null;
  /** As the legend writes it. */
  readonly words: string;
}

const hueOfWord: ReadonlyMap<string, Hue> = new Map<string, Hue>([
  ...(["red", "orange", "yellow", "green", "cyan", "blue", "purple", "pink", "grey", "black"] as const).map(
    (hue) => [hue, hue] as const,
  ),
  ["gray", "grey"],
  ...(
    [
      ["红紅", "red"],
      ["橙橘", "orange"],
      ["黄黃", "yellow"],
      ["绿綠", "green"],
      ["青", "cyan"],
      ["蓝藍", "blue"],
      ["紫", "purple"],
      ["粉", "pink"],
      ["灰", "grey"],
      ["黑", "black"],
    ] as const
  ).flatMap(([signs, hue]) => [...signs].map((sign) => [sign, hue] as const)),
]);

const hanHues = "红紅橙橘黄黃绿綠青蓝藍紫粉灰黑";
const latinHues = "red|orange|yellow|green|cyan|blue|purple|pink|gr[ae]y|black";
const color =
  `(?:(?:标|涂|填|深|浅|淡)?(?<han>[${hanHues}])色?(?:的)?|\\b(?<latin>${latinHues})\\b ?)` +
  "(?<part>底色?|填充|背景|字体?|行|fill|background|font|text|letters|rows?|cells?)?";
const struck =
  "(?<struck>删除线|刪除線|中?[划劃]线|[划劃]掉|strike-?through|strikeout|struck(?: out)?|crossed out)";
const says = " ?(?<says>=|:|→|->|—|-|为|是|代表|表示|指|即|means|stands for|is|are|for)? ?";
const what = `(?<what>(?!${latinHues})[a-z]{1,20}(?: (?!${latinHues})[a-z]{1,20}){0,2}|[^\\s,;、。=:|()/a-z${hanHues}]{1,12})`;

/** `灰=取消`, `黄色底：已出货`, `grey = cancelled`, `删除线=作废`. */
const signFirst = new RegExp(`(?:${color}|${struck})${says}${what}`, "giu");
/** `已出货标黄`, `取消=灰色`, `cancelled: grey`. */
const meaningFirst = new RegExp(
  `(?<what>(?<![a-z])[a-z]{1,20}|[^\\s,;、。=:|()/a-z]{1,10}?)(?:的|订单|行)?(?<says> ?(?:=|:|用|标[为成]?|为|是|in|marked) ?)(?:${color}|${struck})`,
  "giu",
);

const meanings: readonly { readonly meaning: HabitMeaning; readonly pattern: RegExp }[] = [
  { meaning: "cancelled", pattern: /取消|作废|作廢|撤[单單销]|cancel|void/i },
  {
    meaning: "shipped",
    pattern: /已(?:出|发|發|交)|出[货貨运]|[发發][货貨运]|shipped|delivered|dispatched/i,
  },
  { meaning: "urgent", pattern: /加急|紧急|緊急|急[单單]|特急|^急$|urgent|rush/i },
];
const withheld = /未|不|待|没|部分|即将|准备|\bnot\b|\bun|partial|to be/i;

function meaningOf(words: string): HabitMeaning | null {
  if (withheld.test(words)) return null;
  return meanings.find(({ pattern }) => pattern.test(words))?.meaning ?? null;
}

const longestLegend = 1000;

/** The entries of a legend in one text; none where the text is no legend. */
export function readLegendText(text: string): readonly LegendEntry[] {
  if (text.length > longestLegend) return [];
  const folded = foldText(text);
  const forward = [...folded.matchAll(signFirst)].flatMap((found) => {
    const entry = entryOf(found);
    return found.groups?.["says"] !== undefined || entry.meaning !== null ? [entry] : [];
  });
  if (forward.some(({ meaning }) => meaning !== null)) return forward;
  const backward = [...folded.matchAll(meaningFirst)].map(entryOf).filter(({ meaning }) => meaning !== null);
  return backward.length > 0 ? backward : forward;
}

function entryOf(found: RegExpMatchArray): LegendEntry {
  const { han, latin, part = "", what: words = "" } = found.groups ?? {};
  const hue = hueOfWord.get((han ?? latin ?? "").toLowerCase()) ?? null;
  const onLetters = /^(?:字|font|text|letters)/i.test(part);
  const onFill = /^(?:底|填充|背景|fill|background)/i.test(part);
  const sign = hue === null ? "struck" : onLetters ? "fontColor" : onFill ? "fill" : "color";
  return { sign, hue, meaning: meaningOf(words), words: found[0].trim() };
}

/** How many rows above and below a table may hold its legend. */
const reach = 30;

/** The legend entries in the title rows, the notes and the rows under a table. */
export function readLegend(sheet: SheetCells, table: FoundTable): readonly LegendEntry[] {
  const top = Math.min(table.firstRow, ...table.headerRows);
  const bottom = Math.max(table.lastRow, table.area.lastRow);
  const rows = new Set<number>();
  for (let row = Math.max(1, top - reach); row < top; row++) rows.add(row);
  for (let row = bottom + 1; row <= Math.min(sheet.rowCount, bottom + reach); row++) rows.add(row);
  for (const { row, reason } of table.excludedRows)
    if (reason === "note" || reason === "footer") rows.add(row);
  return [...rows].flatMap((row) =>
    sheet.columns.flatMap(({ values }) => {
      const value = values[row - 1];
      return typeof value === "string" ? readLegendText(value) : [];
    }),
  );
}
