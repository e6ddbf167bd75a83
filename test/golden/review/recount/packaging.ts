import type { PlainLine } from "../plain-cells";
import { byName, currencyIn, dayIn, daysFrom, figureIn, total, wordsOf, type LogSheets } from "./log-sheets";

interface Found {
  readonly kind: string;
  /** Ordered less needed; null for packaging that is late. */
  readonly over: number | null;
  readonly days: number | null;
  readonly line: PlainLine;
}

/** Bags may float by a fifth, those of a new plate by a twentieth; cartons not at all. */
function differences(line: PlainLine): readonly Found[] {
  const over = figureIn(line, "订购数量")! - figureIn(line, "生产需求数")!;
  const isBag = wordsOf(line, "物料类别") === "包装袋";
  const float = wordsOf(line, "新版/常规") === "新版" ? 0.05 : 0.2;
  const name = isBag ? "包装袋" : "纸箱";
  const allowed = isBag ? figureIn(line, "生产需求数")! * float : 0;
  if (over > allowed) return [{ kind: `${name}多订`, over, days: null, line }];
  return over < 0 ? [{ kind: `${name}少订`, over, days: null, line }] : [];
}

function delays(line: PlainLine, asOf: string): readonly Found[] {
  const days = daysFrom(dayIn(line, "要求到货")!, dayIn(line, "实际到货") ?? asOf);
  return days > 0 ? [{ kind: "包材迟到、未到", over: null, days, line }] : [];
}

/** Kind, how many, quantity, most days, without a price, currency and cost; each further currency a row of its own. */
export function packagingOf({ of, month, asOf }: LogSheets) {
  const found = of("包材采购")
    .filter((line) => dayIn(line, "要求到货")?.startsWith(month))
    .flatMap((line) => [...differences(line), ...delays(line, asOf)]);
  return [...byName(found, ({ kind }) => kind)].flatMap(([kind, own]) => {
    const over = own.filter((one) => (one.over ?? 0) > 0);
    const priced = over.filter(({ line }) => figureIn(line, "单价") !== null);
    const costs = [...byName(priced, ({ line }) => String(currencyIn(line, "单价")))]
      .map(
        ([currency, each]) =>
          [currency, total(each.map((one) => one.over! * figureIn(one.line, "单价")!))] as const,
      )
      .sort(([, a], [, b]) => b - a);
    const [first = [null, null], ...more] = costs;
    const quantities = own.flatMap((one) => one.over ?? []);
    const days = own.flatMap((one) => one.days ?? []);
    return [
      [
        kind,
        own.length,
        quantities.length > 0 ? total(quantities) : null,
        days.length > 0 ? Math.max(...days) : null,
        over.length - priced.length || null,
        ...first,
      ],
      ...more.map((each) => [null, null, null, null, null, ...each]),
    ];
  });
}
