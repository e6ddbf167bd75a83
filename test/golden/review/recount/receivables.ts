import type { PlainLine } from "../plain-cells";
import { byName, currencyIn, dayAfter, dayIn, figureIn, total, wordsOf, type LogSheets } from "./log-sheets";

interface Owed {
  readonly order: string;
  readonly currency: string;
  readonly kind: "定金" | "尾款";
  /** Null while it waits for the shipment. */
  readonly dueOn: string | null;
  amount: number;
}

/** The terms of the workbook, as a person reads them: what is paid ahead, and the day of the rest. */
const terms: Readonly<Record<string, { ahead: number; rest: (line: PlainLine) => string | null }>> = {
  "30%定金，余款发货前付清": { ahead: 0.3, rest: beforeShipment },
  款到发货: { ahead: 0, rest: beforeShipment },
  货到30天: { ahead: 0, rest: (line) => after(dayIn(line, "实际出货日期")) },
  月结30天: { ahead: 0, rest: (line) => after(endOfMonth(dayIn(line, "实际出货日期"))) },
};

function beforeShipment(line: PlainLine): string | null {
  return dayIn(line, "实际出货日期") ?? dayIn(line, "交期");
}

function after(day: string | null): string | null {
  return day === null ? null : dayAfter(day, 30);
}

function endOfMonth(day: string | null): string | null {
  if (day === null) return null;
  return new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)), 0)).toISOString().slice(0, 10);
}

/** What each order owes by its terms, or by what the sheet of payments states to be due. */
function owedBefore({ of }: LogSheets): Owed[] {
  const stated = of("收款").filter((line) => figureIn(line, "应收金额") !== null);
  const byTerms = of("订单").flatMap((line): Owed[] => {
    const { ahead, rest } = terms[wordsOf(line, "付款方式")!]!;
    const [order, currency, amount] = [
      wordsOf(line, "订单号")!,
      currencyIn(line, "金额")!,
      figureIn(line, "金额")!,
    ];
    const deposit = total([amount * ahead]);
    return [
      { order, currency, kind: "定金", dueOn: dayIn(line, "下单日期"), amount: deposit },
      { order, currency, kind: "尾款", dueOn: rest(line), amount: total([amount - deposit]) },
    ];
  });
  const isStated = ({ order, kind }: Owed) =>
    stated.some((line) => wordsOf(line, "订单号") === order && wordsOf(line, "款项") === kind);
  return [
    ...byTerms.filter((one) => !isStated(one)),
    ...stated.map((line) => ({
      order: wordsOf(line, "订单号")!,
      currency: currencyIn(line, "应收金额")!,
      kind: "尾款" as const,
      dueOn: dayIn(line, "应收日期"),
      amount: figureIn(line, "应收金额")!,
    })),
  ];
}

/** Currency, late ones, late, within 30 days, waiting and all of it; what comes in pays the earliest of its kind. */
export function receivablesOf(sheets: LogSheets) {
  const owed = owedBefore(sheets).sort((a, b) => (a.dueOn ?? "9").localeCompare(b.dueOn ?? "9"));
  for (const line of sheets.of("收款")) {
    let left = figureIn(line, "收款金额") ?? 0;
    for (const one of owed) {
      if (one.order !== wordsOf(line, "订单号") || one.kind !== wordsOf(line, "款项")) continue;
      const paid = Math.min(left, one.amount);
      one.amount = total([one.amount, -paid]);
      left = total([left, -paid]);
    }
  }
  const open = owed.filter(({ amount }) => amount > 0);
  return [...byName(open, ({ currency }) => currency)].map(([currency, own]) => {
    const sum = (items: readonly Owed[]) =>
      items.length > 0 ? total(items.map(({ amount }) => amount)) : null;
    const late = own.filter(({ dueOn }) => dueOn !== null && dueOn < sheets.asOf);
    const coming = own.filter(({ dueOn }) => dueOn !== null && dueOn >= sheets.asOf);
    const isSoon = ({ dueOn }: Owed) => dueOn! <= dayAfter(sheets.asOf, 30);
    return [
      currency,
      late.length,
      sum(late),
      sum(coming.filter(isSoon)),
      sum(coming.filter((one) => !isSoon(one))),
      sum(own.filter(({ dueOn }) => dueOn === null)),
      sum(own),
    ];
  });
}
