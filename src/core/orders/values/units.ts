/** Kinds of unit a quantity may be counted in; the first three are what an order quantity can count. */
const units = {
  pieces: `pcs pc pce piece pieces ea each unit units nos set sets pr prs pair pairs sheet sheets wipes ct
    个 個 只 隻 件 片 张 張 条 條 支 枝 根 套 对 對 双 雙 块 塊 粒 把 份 本 抽`,
  bags: "bag bags pack packs pk pks pkt pkts packet packets 包 袋 盒 小包",
  cartons: "ctn ctns carton cartons case cases 箱 件箱 大箱",
  counted: `roll rolls rl box boxes bx bottle bottles btl pallet pallets plt plts dz doz dozen
    卷 捲 瓶 桶 罐 打 扎 捆 托 板 柜 台 车 辆 次 趟 批 款 人 层`,
  weight: "kg kgs g gr gram grams mt ton tons tonne tonnes t lb lbs oz 克 公斤 千克 斤 吨 噸",
  length:
    "mm cm m mtr meter meters metre metres in inch inches ft yd yds yard yards 毫米 厘米 公分 米 码 英寸 丝",
  area: "m2 sqm gsm g/m2 平方 平方米 平米 克/平方米 克/平米",
  volume: "m3 cbm cft l ml 方 立方 立方米 升 毫升",
  money: "usd us$ rmb cny eur gbp jpy hkd hk$ twd nt$ $ ¥ € £ 元 圆 块钱 美元 美金 欧元 人民币",
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

/**
 * A unit as it stands behind a figure, lower case and bare: `PCS.` → `pcs`, `（包）` → `包`, `包 / 箱` → `包/箱`,
 * `片装` → `片`. Null when the words are no unit.
 */
export function readUnit(text: string): string | null {
  const bare = text
    .toLowerCase()
    .replace(/^\((.*)\)$/, "$1")
    .replace(/[\s.]/g, "")
    .replace(/装$/, "");
  if (kindOfUnit.has(bare)) return bare;
  const parts = bare.split(/\/|per|每/);
  return parts.length === 2 && parts.every((part) => kindOfUnit.has(part)) ? parts.join("/") : null;
}
