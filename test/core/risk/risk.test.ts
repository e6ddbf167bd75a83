import fc from "fast-check";
import { workbookRisk } from "../../../src/core/risk/risk";
import { checkedTable } from "../../support/checked-table";

const asOf = "2025-06-20";

interface Made {
  readonly customer: string;
  readonly late: boolean;
}

/** Past lines of May, one line each, and open lines of July of the customers named. */
function table(past: readonly Made[], open: readonly string[]) {
  return checkedTable(
    {
      orderNo: [...past, ...open].map((_, at) => `A${at}`),
      customer: [...past.map(({ customer }) => customer), ...open],
      requiredDate: [...past.map(() => "2025-05-10"), ...open.map(() => "2025-07-10")],
      actualShipDate: [
        ...past.map(({ late }) => (late ? "2025-05-12" : "2025-05-10")),
        ...open.map(() => null),
      ],
    },
    { asOf },
  );
}

/** `count` lines of a customer, `late` of them late, spread evenly. */
function lines(customer: string, count: number, late: number): readonly Made[] {
  return Array.from({ length: count }, (_, at) => ({
    customer,
    late: Math.floor(((at + 1) * late) / count) > Math.floor((at * late) / count),
  }));
}

/** The lists by turns, so that early and late lines are alike. */
function mixed(...lists: readonly (readonly Made[])[]): readonly Made[] {
  const longest = Math.max(...lists.map(({ length }) => length));
  return Array.from({ length: longest }).flatMap((_, at) => lists.flatMap((list) => list[at] ?? []));
}

test("a customer whose lines were late before is likelier to be late again", () => {
  const outcome = workbookRisk([
    table(mixed(lines("甲", 200, 120), lines("乙", 200, 10)), ["乙", "甲", "丙"]),
  ]);
  if (outcome.kind !== "told") throw new Error(outcome.kind);
  expect(outcome).toMatchObject({ past: 400, late: 130 });
  const [likeliest, between, least] = outcome.lines.map(({ line, risk }) => ({ line, ...risk }));
  expect([likeliest!.line, between!.line, least!.line]).toEqual([401, 402, 400]);
  expect(likeliest!.chance).toBeCloseTo(0.6, 1);
  expect(between!.chance).toBeGreaterThan(least!.chance);
  expect(least!.chance).toBeCloseTo(0.05, 1);
  expect(likeliest!.reasons[0]).toMatchObject({ value: "甲", late: 120, all: 200 });
});

test.each([
  ["99 lines", mixed(lines("甲", 50, 30), lines("乙", 49, 0)), 99],
  ["hardly any late line", lines("甲", 300, 19), 300],
  ["hardly any line on time", lines("甲", 300, 281), 300],
] as const)("too little history: %s", (_, past, count) => {
  expect(workbookRisk([table(past, ["甲"])])).toMatchObject({ kind: "short", past: count });
});

test("a history in which nothing tells late lines from others gives no forecast", () => {
  const past = mixed(lines("甲", 200, 60), lines("乙", 200, 60));
  expect(workbookRisk([table(past, ["甲"])])).toMatchObject({ kind: "flat", past: 400, late: 120 });
});

test("an overdue line has shown that it is late; a cancelled one and one without a day done show nothing", () => {
  const outcome = workbookRisk([
    checkedTable(
      {
        orderNo: ["A1", "A2", "A3", "A4", "A5"],
        orderQty: [100, 100, 100, 100, 100],
        shippedQty: [0, 0, 100, 100, 100],
        requiredDate: ["2025-06-01", "2025-06-01", "2025-06-01", "2025-06-01", null],
        actualShipDate: [null, null, null, "2025-06-01", "2025-06-01"],
      },
      { asOf, cancelled: [1] },
    ),
  ]);
  expect(outcome).toEqual({ kind: "short", past: 2, late: 1 });
});

test("lines in another order give the same chances", () => {
  const past = mixed(lines("甲", 100, 60), lines("乙", 100, 5), lines("丙", 100, 25));
  const chances = (made: readonly Made[]) => {
    const outcome = workbookRisk([table(made, ["甲", "乙", "丙"])]);
    return outcome.kind === "told" ? outcome.lines.map(({ risk }) => risk.chance.toFixed(6)) : outcome.kind;
  };
  const expected = chances(past);
  expect(expected).toHaveLength(3);
  fc.assert(
    fc.property(fc.shuffledSubarray([...past], { minLength: past.length }), (shuffled) => {
      const shuffledChances = chances(shuffled);
      if (typeof shuffledChances !== "string") expect(shuffledChances).toEqual(expected);
    }),
    { numRuns: 20 },
  );
});
