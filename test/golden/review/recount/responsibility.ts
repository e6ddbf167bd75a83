import { byName, currencyIn, dayIn, figureIn, total, wordsOf, type LogSheets } from "./log-sheets";

/** The clauses of the workbook as the factory's own paper has them: who answers, and the share where it names one. */
const clauses: Readonly<Record<string, readonly (readonly [role: string, degree: string, share: number])[]>> =
  {
    "包装-1": [
      ["包装主任", "对半责任", 0.5],
      ["包材仓管", "对半责任", 0.5],
    ],
    "包材仓管-4": [
      ["包材仓管", "对半责任", 0.5],
      ["包装主任", "对半责任", 0.5],
    ],
    "跟单-5": [["跟单员", "承担责任", 1]],
  };

/** Role, degrees, accidents, currency, losses and its own share of them, role by role. */
export function rolesOf({ of, month }: LogSheets) {
  const charges = of("异常台账")
    .filter((line) => dayIn(line, "发生日期")?.startsWith(month))
    .flatMap((line) => {
      const written = figureIn(line, "损失金额") === null ? "返工费" : "损失金额";
      const loss = figureIn(line, written) ?? 0;
      const currency = currencyIn(line, written);
      return (clauses[wordsOf(line, "责任条款") ?? ""] ?? []).map(([role, degree, share]) => ({
        ...{ role, degree, currency, loss },
        own: loss * share,
      }));
    });
  return [...byName(charges, ({ role, degree, currency }) => `${role}|${degree}|${currency}`)].map(
    ([name, own]) => {
      const [role, degree, currency] = name.split("|");
      return [
        role,
        `${degree} ${own.length}`,
        own.length,
        currency,
        total(own.map(({ loss }) => loss)),
        total(own.map((one) => one.own)),
      ];
    },
  );
}
