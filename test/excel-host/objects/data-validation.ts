import { asChoice, asImplemented, asRecord, asText, isAbsent } from "../protocol/arguments";
import { hostError } from "../protocol/host-error";
import { defineType } from "../protocol/host-object";
import { type Area, contains, sameArea, touches } from "../model/areas";
import { requireAllowed } from "../model/guards";
import type { Sheet, Validation } from "../model/workbook";
import { areaOf, type RangeTarget } from "./range-target";

/** The kinds of rule this host keeps, as the client names them, with the type Excel answers. */
const kinds = { list: "List", date: "Date", wholeNumber: "WholeNumber", decimal: "Decimal" } as const;
type Kind = keyof typeof kinds;
const kindNames = Object.keys(kinds) as readonly Kind[];

const twoSided = ["Between", "NotBetween"] as const;
const operators = [
  ...twoSided,
  ...["EqualTo", "NotEqualTo", "GreaterThan", "LessThan", "GreaterThanOrEqualTo", "LessThanOrEqualTo"],
] as const;

/** Longest list that stands in the rule itself. */
const longestList = 255;

function checkRule(value: unknown): Validation["rule"] {
  const [name, ...more] = Object.entries(asRecord(value)).flatMap(([key, rule]) => (rule ? [key] : []));
  if (name === undefined || more.length > 0) throw hostError("InvalidArgument", "a rule of one kind");
  const kind = asImplemented(name, kindNames);
  const rule = asRecord(asRecord(value)[name]);
  if (kind === "list") {
    const source = asText(rule["source"]);
    if (source === "" || source.length > longestList) throw hostError("InvalidArgument", "the list");
  } else {
    const operator = asChoice(rule["operator"], operators);
    const isTwoSided = (twoSided as readonly string[]).includes(operator);
    if (isAbsent(rule["formula1"]) || isAbsent(rule["formula2"]) === isTwoSided)
      throw hostError("InvalidArgument", "formulas of the rule");
  }
  return { [kind]: rule };
}

function find({ sheet, area }: RangeTarget): Validation | undefined {
  const asked = areaOf({ sheet, area });
  return sheet.validations.find((one) => one.area !== null && contains(one.area, asked));
}

/** The rule of exactly these cells, made where there is none. A rule on part of them is more than this host knows. */
function made(range: RangeTarget): Validation {
  const { sheet } = range;
  const area = areaOf(range);
  requireAllowed(sheet, "allowFormatCells");
  const same = sheet.validations.find((one) => one.area !== null && sameArea(one.area, area));
  if (same) return same;
  const others = sheet.validations.filter((one) => one.area !== null && touches(one.area, area));
  if (others.length > 0) throw hostError("HostNotImplemented", "a rule on part of another's cells");
  const validation: Validation = { area, rule: {}, errorAlert: {}, ignoreBlanks: true };
  sheet.validations.push(validation);
  return validation;
}

export const dataValidationType = defineType<RangeTarget>("DataValidation", {
  scalars: {
    Rule: {
      get: (range) => find(range)?.rule ?? {},
      set: (range, value) => void (made(range).rule = checkRule(value)),
    },
    ErrorAlert: {
      get: (range) => find(range)?.errorAlert ?? {},
      set: (range, value) => void (made(range).errorAlert = asRecord(value)),
    },
    IgnoreBlanks: {
      get: (range) => find(range)?.ignoreBlanks ?? true,
      set: (range, value) => void (made(range).ignoreBlanks = value === true),
    },
    Type: {
      get: (range) => {
        const [kind] = Object.keys(find(range)?.rule ?? {});
        return kind === undefined ? "None" : kinds[kind as Kind];
      },
    },
  },
  methods: {
    Clear: (range) => {
      dropValidationsIn(range.sheet, areaOf(range));
    },
  },
});

/** Removes the rules that stand on an area alone. */
export function dropValidationsIn(sheet: Sheet, area: Area): void {
  requireAllowed(sheet, "allowFormatCells");
  const kept = sheet.validations.filter((one) => one.area === null || !contains(area, one.area));
  sheet.validations.splice(0, sheet.validations.length, ...kept);
}
