import { langs } from "../../src/core/lang";
import { findingText } from "../../src/core/rules/finding-text";
import type { Rule, RuleReport } from "../../src/core/rules/rule";
import type { Settings } from "../../src/core/settings";
import { orderLines, type TestColumns, type TestTable } from "./order-lines";
import { ruleContext } from "./rule-context";

export interface RuleCase {
  readonly name: string;
  readonly columns: TestColumns;
  readonly table?: TestTable;
  /** The as-of date; Friday 2025-06-20 unless told. */
  readonly asOf?: string;
  readonly settings?: Partial<Settings>;
  /** Every report of the rule, exactly. */
  readonly finds: readonly RuleReport[];
}

/**
 * The table of a rule's cases: what it finds, exactly; that it passes over cancelled lines; and that what it
 * finds makes a whole sentence in both languages. There must be cases that pass and cases that fail.
 */
export function ruleCases(rule: Rule, cases: readonly RuleCase[]): void {
  const failing = cases.filter(({ finds }) => finds.length > 0);

  test.each(cases)(`${rule.code}: $name`, (one) => {
    expect(findsOf(rule, one)).toEqual(one.finds);
  });

  test(`${rule.code} has cases that pass and cases that fail`, () => {
    expect(failing).not.toHaveLength(0);
    expect(failing.length).toBeLessThan(cases.length);
  });

  test.each(failing)(`${rule.code} passes over cancelled lines: $name`, (one) => {
    const everyLine = orderLines(one.columns, one.table).rows.keys();
    expect(findsOf(rule, { ...one, table: { ...one.table, cancelled: [...everyLine] } })).toEqual([]);
  });

  test.each(langs)(`${rule.code} says a whole sentence in %s`, (lang) => {
    for (const { args } of failing.flatMap(({ finds }) => finds)) {
      expect(findingText({ code: rule.code, args }, lang)).not.toMatch(/[{}]|undefined|NaN/);
    }
  });
}

function findsOf(
  rule: Rule,
  { columns, table, asOf = "2025-06-20", settings }: RuleCase,
): readonly RuleReport[] {
  return rule.find(orderLines(columns, table), ruleContext(asOf, settings));
}
