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

/**
 * The unit a header names, lower case: `毛重KG` → `kg`, `体积(CBM)` → `m³`, `箱规(长*宽*高cm)` → `cm`.
 * @returns null when it names none
 */
export function unitOfHeader(header: string): string | null {
  if (header.length > longestHeader) return null;
  const { base, hints } = peelBrackets(header);
  for (const hint of hints) {
    const unit = namedUnit(hint.replace(/^(?:单位|unit)\s*[:：]?\s*/i, "")) ?? bareUnit(hint);
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
