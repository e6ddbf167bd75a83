const [kg, gram, tonne, pound] = [1, 0.001, 1000, 0.45359237];

/** Kilograms of one unit of weight, by every word for it. */
export const kgPerUnit: Readonly<Record<string, number>> = {
  ...{ kg, kgs: kg, 公斤: kg, 千克: kg, 斤: 0.5, lb: pound, lbs: pound, oz: pound / 16 },
  ...{ g: gram, gr: gram, gram, grams: gram, 克: gram },
  ...{ t: tonne, mt: tonne, ton: tonne, tons: tonne, tonne, tonnes: tonne, 吨: tonne, 噸: tonne },
};

/** Cubic metres of one unit of volume, by every word for it. */
export const m3PerUnit: Readonly<Record<string, number>> = {
  ...{ m3: 1, cbm: 1, 方: 1, 立方: 1, 立方米: 1, cft: 0.3048 ** 3 },
  ...{ l: 1e-3, 升: 1e-3, ml: 1e-6, 毫升: 1e-6 },
};

/** Pieces that a word for several of them stands for. */
export const piecesPerUnit: Readonly<Record<string, number>> = { 打: 12, dz: 12, doz: 12, dozen: 12 };

const [cm, m, inch] = [10, 1000, 25.4];

/** Millimetres of one unit of length, by the words that sizes are written with. */
export const mmPerUnit: Readonly<Record<string, number>> = {
  ...{ mm: 1, 毫米: 1, cm, 厘米: cm, 公分: cm, m, 米: m },
  ...{ inches: inch, inch, in: inch, 英寸: inch },
};

/** Signs and words of money that may stand before a figure. */
export const moneyBefore = "us$ hk$ nt$ usd rmb cny eur gbp jpy hkd twd 人民币 美元 美金 ¥ $ € £";

const wordsOf = (factors: Readonly<Record<string, number>>) => Object.keys(factors).join(" ");

/** Kinds of unit a quantity may be counted in; the first three are what an order quantity can count. */
const units = {
  pieces: `pcs pc pce piece pieces ea each unit units nos set sets pr prs pair pairs sheet sheets wipes ct
    个 個 枚 只 隻 件 片 张 張 条 條 支 枝 根 套 对 對 双 雙 块 塊 粒 把 份 本 抽`,
  bags: "bag bags pack packs pk pks pkt pkts packet packets 包 袋 盒 小包",
  cartons: "ctn ctns carton cartons case cases 箱 件箱 大箱",
  counted: `roll rolls rl box boxes bx bottle bottles btl pallet pallets plt plts ${wordsOf(piecesPerUnit)}
    卷 捲 瓶 桶 罐 扎 捆 托 板 柜 台 车 辆 次 趟 批 款 人 层`,
  weight: wordsOf(kgPerUnit),
  length: `${wordsOf(mmPerUnit)} mtr meter meters metre metres ft yd yds yard yards 码 丝`,
  area: "m2 sqm gsm g/m2 平方 平方米 平米 克/平方米 克/平米",
  volume: wordsOf(m3PerUnit),
  money: `${moneyBefore} 元 圆 块钱 欧元`,
  time: "day days hr hrs h 天 小时 工作日",
  share: "%",
} as const;

type UnitKind = keyof typeof units;

const kindOfUnit: ReadonlyMap<string, UnitKind> = new Map(
  (Object.keys(units) as UnitKind[]).flatMap((kind) =>
    units[kind].split(/\s+/).map((word) => [word, kind] as const),
  ),
);

/** What kind of unit a word is (`PCS` → `pieces`); null when it is none. */
export function unitKind(word: string): UnitKind | null {
  return kindOfUnit.get(word.toLowerCase()) ?? null;
}

/** Whether a word, lower case, is a unit by itself. */
export function isUnit(word: string): boolean {
  return kindOfUnit.has(word);
}

/**
 * A unit as it stands behind a figure, lower case and bare: `PCS.` → `pcs`, `（包）` → `包`, `包 / 箱` → `包/箱`,
 * `片装` → `片`. Null when the words are no unit.
 */
export function readUnit(text: string): string | null {
  if (isUnit(text)) return text;
  const bare = text
    .toLowerCase()
    .replace(/^\((.*)\)$/, "$1")
    .replace(/[\s.]/g, "")
    .replace(/装$/, "");
  if (isUnit(bare)) return bare;
  const parts = bare.split(/\/|per|每/);
  return parts.length === 2 && parts.every(isUnit) ? parts.join("/") : null;
}
