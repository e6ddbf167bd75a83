import { readUnit, unitKind } from "../values/units";
import { peelBrackets, withoutMarks } from "./header-parts";

/** Units as headers write them, after the form Gendan uses. */
const names: Readonly<Record<string, string>> = {
  kg: "kgs kilogram kilograms kilo kilos 千克 公斤",
  g: "gram grams 克",
  mm: "毫米",
  cm: "厘米 公分",
  m: "米 meter meters",
  in: "英寸 inch inches",
  "m³": "cbm m3 立方米 立方 方",
  pcs: "pc pce piece pieces",
  rmb: "cny 元 人民币",
  usd: "us$ $ 美元 美金",
};

const unitOf: ReadonlyMap<string, string> = new Map(
  Object.entries(names).flatMap(([unit, others]) => others.split(" ").map((other) => [other, unit] as const)),
);

/** Kinds of unit that may stand behind a header's words without brackets: `毛重KG`, `Net Weight kg`. */
const bareKinds: ReadonlySet<string | null> = new Set([
  "weight",
  "length",
  "volume",
  "money",
  "pieces",
  "area",
]);

/** Single letters are sizes and sides as often as units: `Carton L`, `尺码 M`. */
const shortestBareUnit = 2;

/** A longer header is a text: no unit is looked for in it. */
const longestHeader = 300;

const lastLatinWord = /(?:^|[\s/,，:：\p{Script=Han}])([A-Za-z][A-Za-z0-9³²/]*)\.?$/u;

/** The unit a whole text is, in the form Gendan uses; null when it is none. */
export function namedUnit(text: string): string | null {
  const word = text.normalize("NFKC").trim().toLowerCase().replace(/\.$/, "");
  return unitOf.get(word) ?? readUnit(word);
}

/** A unit, and how many of it one counts. */
export interface ScaledUnit {
  /** null for a bare scale: `数量(千)`. */
  readonly unit: string | null;
  readonly factor: number;
}

const scaleOf: Readonly<Record<string, number>> = {
  ...{ 百: 100, 千: 1e3, 仟: 1e3, 万: 1e4, 萬: 1e4, 十万: 1e5, 百万: 1e6 },
  ...{ k: 1e3, thousand: 1e3, thousands: 1e3, "1000": 1e3, "1,000": 1e3, "'000": 1e3, million: 1e6 },
};

const scaled = /^(.+[/每])?\s*(十万|百万|[百千仟万萬]|k|thousands?|million|1,?000|['’]000)\s*(\D{0,8})$/i;

/** Scales that need the unit behind them: `(K)`, `(1000)` and `(百)` may be something else. */
const neverBare: ReadonlySet<string> = new Set(["k", "1000", "1,000", "百"]);

/** Kinds of unit that are counted by the thousand. `千克` and `km` are units of their own. */
const countedKinds: ReadonlySet<string | null> = new Set(["pieces", "bags", "cartons", "counted", "money"]);

/**
 * A unit of so many: `千件` is 1000 `件`, `万元` 10,000 `元`, `元/千只` a thousandth of a price for one.
 * @returns null where the text is no unit, or one without a scale
 */
export function scaledUnit(text: string): ScaledUnit | null {
  const folded = text.normalize("NFKC").trim().toLowerCase();
  if (namedUnit(folded) !== null) return null;
  const [, per, scale = "", counted = ""] = scaled.exec(folded) ?? [];
  const factor = scaleOf[scale.replace("’", "'")];
  if (factor === undefined) return null;
  const unit = namedUnit(counted);
  if (unit === null ? counted !== "" || neverBare.has(scale) : !countedKinds.has(unitKind(unit))) return null;
  if (per === undefined) return { unit, factor };
  const money = namedUnit(per.slice(0, -1));
  return money === null ? null : { unit: unit === null ? money : `${money}/${unit}`, factor: 1 / factor };
}

/** How many of its unit one stands for in a column, from the header's brackets: `订单数量(千件)` → 1000; else 1. */
export function factorOfHeader(header: string): number {
  if (header.length > longestHeader) return 1;
  const [found] = peelBrackets(header).hints.flatMap((hint) => scaledUnit(withoutWord(hint)) ?? []);
  return found?.factor ?? 1;
}

/** `单位：千件` → `千件`. */
function withoutWord(hint: string): string {
  return hint.replace(/^(?:单位|unit)\s*[:：]?\s*/i, "");
}

/**
 * The unit a header names, lower case: `毛重KG` → `kg`, `体积(CBM)` → `m³`, `箱规(长*宽*高cm)` → `cm`.
 * @returns null when it names none
 */
export function unitOfHeader(header: string): string | null {
  if (header.length > longestHeader) return null;
  const { base, hints } = peelBrackets(header);
  for (const hint of hints) {
    const bare = withoutWord(hint);
    const unit = namedUnit(bare) ?? scaledUnit(bare)?.unit ?? bareUnit(hint);
    if (unit !== null) return unit;
  }
  return bareUnit(base) ?? (/(?<![\d]\s?)[%％]/.test(base) ? "%" : null);
}

function bareUnit(text: string): string | null {
  const word = lastLatinWord.exec(text.normalize("NFKC"))?.[1];
  if (word === undefined || word.length < shortestBareUnit) return null;
  const unit = namedUnit(word);
  return unit !== null && (unit === "m³" || bareKinds.has(unitKind(unit))) ? unit : null;
}

const perUnit = /[/／]\s*([^\s/／]{1,6})$/;

/** The header without a unit behind its words: `毛重KG` → `毛重`, `单价/元` → `单价`. The same text when there is none. */
export function withoutUnit(text: string): string {
  const folded = text.normalize("NFKC");
  const per = perUnit.exec(folded);
  if (per && namedUnit(per[1] ?? "") !== null) return withoutMarks(folded.slice(0, per.index));
  const word = lastLatinWord.exec(folded)?.[1];
  if (word === undefined || word.length >= text.length || bareUnit(text) === null) return text;
  return withoutMarks(folded.slice(0, -word.length).replace(/[\s/,，.:：]+$/, ""));
}
