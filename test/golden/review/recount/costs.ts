import type { PlainLine } from "../plain-cells";
import { byName, currencyIn, dayIn, figureIn, total, wordsOf, type LogSheets } from "./log-sheets";

const dayHeaders: Readonly<Record<string, readonly string[]>> = {
  订单: ["交期"],
  异常台账: ["发生日期"],
  派车: ["实际出货日期", "计划出货日期", "派车确认日"],
};

/** Which sheet is believed first. */
const believed: readonly (readonly [kind: string, header: string, sheets: readonly string[]])[] = [
  ["额外运费", "额外运费", ["异常台账", "订单", "派车"]],
  ["返工", "返工费", ["异常台账", "订单"]],
  ["异常损失", "损失金额", ["异常台账"]],
  ["运费", "运费", ["订单", "派车"]],
];

const roles: Readonly<Record<string, string>> = {
  "包装-1": "包装主任 / 包材仓管",
  "包材仓管-4": "包材仓管 / 包装主任",
  "跟单-5": "跟单员",
};

function bearer(line: PlainLine): string {
  const named = wordsOf(line, "费用承担方") ?? wordsOf(line, "责任人");
  return named ?? roles[wordsOf(line, "责任条款") ?? ""] ?? "未定";
}

interface Told {
  readonly sheet: string;
  readonly line: PlainLine;
  readonly amount: number;
}

/** The costs of a kind: of an order only what its first sheet tells, and no rework beside a loss of the same row. */
function counted({ of }: LogSheets, header: string, sheets: readonly string[]): readonly Told[] {
  const all = sheets.flatMap((sheet) =>
    of(sheet).flatMap((line): Told[] => {
      const amount = figureIn(line, header) ?? 0;
      return amount > 0 ? [{ sheet, line, amount }] : [];
    }),
  );
  const firstSheet = new Map<string, string>();
  for (const { sheet, line } of all) {
    const order = wordsOf(line, "订单号")!;
    if (!firstSheet.has(order)) firstSheet.set(order, sheet);
  }
  return all.filter(({ sheet, line }) => {
    const isWithin = header === "返工费" && (figureIn(line, "损失金额") ?? 0) > 0;
    return firstSheet.get(wordsOf(line, "订单号")!) === sheet && !isWithin;
  });
}

function dayOfCost({ sheet, line }: Told): string | null {
  return dayHeaders[sheet]!.map((header) => dayIn(line, header)).find((day) => day !== null) ?? null;
}

/** Kind, who bears it, rows, currency and amount. */
export function costsOf(sheets: LogSheets) {
  return believed.flatMap(([kind, header, from]) => {
    const ofMonth = counted(sheets, header, from).filter((one) => dayOfCost(one)?.startsWith(sheets.month));
    return [...byName(ofMonth, ({ line }) => JSON.stringify([bearer(line), currencyIn(line, header)]))].map(
      ([name, own]) => {
        const [who, currency] = JSON.parse(name) as [string, string | null];
        return [kind, who, own.length, currency, total(own.map(({ amount }) => amount))];
      },
    );
  });
}
