import {
  areaAddress,
  listSource,
  validDays,
  type PlacedValidation,
  type ValidationRule,
} from "../../../core";
import { escapeAttribute, escapeText } from "./escape";

/** A day as a formula: true in workbooks that count from 1904 too. */
function dateFormula(day: string): string {
  return `DATE(${day.split("-").map(Number).join(",")})`;
}

/** Attributes and formulas of a rule. Source: ECMA-376 part 1, 18.3.1.32. */
function conditionOf(rule: ValidationRule): readonly [attributes: string, ...formulas: string[]] {
  switch (rule.kind) {
    case "list":
      return ['type="list"', `"${listSource(rule.options)}"`];
    case "day":
      return ['type="date" operator="between"', dateFormula(validDays.first), dateFormula(validDays.last)];
    default:
      return [`type="${rule.kind}" operator="greaterThanOrEqual"`, "0"];
  }
}

function validationXml({ area, rule, strict, message }: PlacedValidation): string {
  const [condition, ...formulas] = conditionOf(rule);
  const style = strict ? "" : ' errorStyle="warning"';
  const attributes = `${condition}${style} allowBlank="1" showErrorMessage="1" error="${escapeAttribute(message)}" sqref="${areaAddress(area)}"`;
  const written = formulas.map(
    (formula, at) => `<formula${at + 1}>${escapeText(formula)}</formula${at + 1}>`,
  );
  return `<dataValidation ${attributes}>${written.join("")}</dataValidation>`;
}

/** What cells may be given; it stands between conditional formats and links. */
export function validationsXml(validations: readonly PlacedValidation[]): string {
  if (validations.length === 0) return "";
  const list = validations.map(validationXml).join("");
  return `<dataValidations count="${validations.length}">${list}</dataValidations>`;
}
