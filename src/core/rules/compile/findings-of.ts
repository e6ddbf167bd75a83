import type { FieldId } from "../../orders/fields";
import type { FormField } from "../../orders/form/form-field";
import type { LineColumn, OrderLines } from "../../orders/lines";
import type { Finding, Fix, Rule, RuleReport } from "../rule";

/**
 * Where a rule's reports stand. One about a value of the form above the table, the same for every line, is one
 * finding at the form's cell; where lines differ, it is about the line, and stands at its row.
 */
export function findingsOf(
  rule: Rule,
  reports: readonly RuleReport[],
  lines: OrderLines,
): readonly Finding[] {
  const formOf = (report: RuleReport) => formAt(report.field ?? rule.field, lines);
  if (!reports.some((report) => formOf(report) !== null)) {
    return reports.map((report) => lineFinding(rule, report, lines));
  }
  const ofForms = new Map<FormField | null, RuleReport[]>();
  for (const report of reports) {
    const form = formOf(report);
    const own = ofForms.get(form);
    if (own) own.push(report);
    else ofForms.set(form, [report]);
  }
  return [...ofForms].flatMap(([form, own]) => {
    const [first] = own;
    return form && first && holdsForAll(own, lines)
      ? [formFinding(rule, first, lines, form)]
      : own.map((report) => lineFinding(rule, report, lines));
  });
}

function formAt(field: FieldId | null, { columns }: OrderLines): FormField | null {
  return (field && columns[field]?.form) ?? null;
}

/** Every line that is not cancelled has the same finding. */
function holdsForAll(reports: readonly RuleReport[], { count, cancelled }: OrderLines): boolean {
  const alive = count - cancelled.reduce((sum, flag) => sum + flag, 0);
  if (reports.length < alive) return false;
  const factsOf = ({ args, severity, fix }: RuleReport) => JSON.stringify([args, severity, fix]);
  const facts = reports[0] && factsOf(reports[0]);
  return reports.every((report) => factsOf(report) === facts);
}

function formFinding(rule: Rule, report: RuleReport, lines: OrderLines, form: FormField): Finding {
  const { field, row, column, label, isShared } = form;
  // A fix writes the whole cell, and so would take away a label in it.
  const fix = isShared ? null : (report.fix ?? null);
  const { severity = rule.severity, args } = report;
  return { code: rule.code, severity, sheet: lines.sheet, row, column, field, args, fix, formLabel: label };
}

/** A fix is worked out in single units, and the cell counts as its header says; a form's cell is not the line's. */
function fixInCell(fix: Fix, column: LineColumn): Fix | null {
  if (column.form) return null;
  const factor = column.kind === "number" ? (column.factor ?? 1) : 1;
  if (factor === 1 || typeof fix.value !== "number") return fix;
  return { ...fix, value: Number((fix.value / factor).toPrecision(15)) };
}

function lineFinding(rule: Rule, report: RuleReport, lines: OrderLines): Finding {
  const field = report.field ?? rule.field;
  const column = field && lines.columns[field];
  return {
    code: rule.code,
    severity: report.severity ?? rule.severity,
    sheet: lines.sheet,
    row: lines.rows[report.line] ?? 0,
    column: column && !column.form ? column.column : null,
    field,
    args: report.args,
    fix: column && report.fix ? fixInCell(report.fix, column) : null,
  };
}
