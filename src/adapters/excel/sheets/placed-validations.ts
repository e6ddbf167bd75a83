import { listSource, validDays, type PlacedSheet, type ValidationRule } from "../../../core";
import { rangeOf } from "../host/address";
import { bytesOf, type Step } from "../host/steps";

function ruleOf(rule: ValidationRule): Excel.DataValidationRule {
  switch (rule.kind) {
    case "list":
      return { list: { inCellDropDown: true, source: listSource(rule.options) } };
    case "day":
      return { date: { formula1: validDays.first, formula2: validDays.last, operator: "Between" } };
    case "whole":
      return { wholeNumber: { formula1: 0, operator: "GreaterThanOrEqualTo" } };
    case "decimal":
      return { decimal: { formula1: 0, operator: "GreaterThanOrEqualTo" } };
  }
}

/** What cells may be given. */
export function validationSteps(to: Excel.Worksheet, { validations }: PlacedSheet): readonly Step[] {
  return validations.map(({ area, rule, strict, message }) => ({
    bytes: 800 + bytesOf(message),
    queue: () => {
      const { dataValidation } = rangeOf(to, area);
      dataValidation.rule = ruleOf(rule);
      dataValidation.errorAlert = {
        message,
        showAlert: true,
        style: strict ? "Stop" : "Warning",
        title: "",
      };
    },
  }));
}
