import { asFlag, asText, isAbsent } from "../protocol/arguments";
import { defineCollection, sameText } from "../protocol/collection";
import { hostError } from "../protocol/host-error";
import { type HostObject, defineType } from "../protocol/host-object";
import { parseFormula } from "../functions/formula";
import { addName, findArea } from "../model/names";
import { fullAddress } from "../model/reference";
import type { Name, Sheet, Workbook } from "../model/workbook";
import { shownValue, valueType } from "./range-cells";
import { rangeObject } from "./range";
import { isRangeTarget } from "./range-target";
import { worksheetType } from "./worksheet";

interface NameTarget {
  readonly name: Name;
  readonly scope: Workbook | Sheet;
}

interface NameScope {
  readonly scope: Workbook | Sheet;
  readonly workbook: Workbook;
}

function cellsOfName({ name }: NameTarget): HostObject | null {
  return name.sheet && name.area && rangeObject({ sheet: name.sheet, area: name.area });
}

function formulaOf({ name }: NameTarget): string {
  if (name.formula !== null) return name.formula;
  return name.sheet && name.area ? `=${fullAddress(name.sheet.name, name.area)}` : "=#REF!";
}

function constantOf({ name }: NameTarget): ReturnType<typeof shownValue> | null {
  const expression = name.formula === null ? null : parseFormula(name.formula);
  return expression?.kind === "constant" ? shownValue(expression.value) : null;
}

function typeOf(target: NameTarget): string {
  if (target.name.area) return "Range";
  const constant = constantOf(target);
  return constant === null ? "Error" : valueType(constant);
}

const namedItemType = defineType<NameTarget>("NamedItem", {
  identity: ({ name }) => ({ Name: name.name, _Id: name.name }),
  scalars: {
    Name: { get: ({ name }) => name.name },
    Type: { get: typeOf },
    Value: { get: (target) => constantOf(target) ?? formulaOf(target).slice(1) },
    Formula: { get: formulaOf },
    Visible: {
      get: ({ name }) => name.visible,
      set: ({ name }, value) => void (name.visible = asFlag(value)),
    },
    Comment: {
      get: ({ name }) => name.comment,
      set: ({ name }, value) => void (name.comment = asText(value)),
    },
    Scope: { get: ({ scope }) => ("sheets" in scope ? "Workbook" : "Worksheet") },
  },
  objects: {
    WorksheetOrNullObject: ({ scope }) => ("sheets" in scope ? null : worksheetType.of(scope)),
  },
  methods: {
    GetRange: (target) => {
      const range = cellsOfName(target);
      if (!range) throw hostError("ItemNotFound", "the name means no cells");
      return range;
    },
    GetRangeOrNullObject: cellsOfName,
    Delete: ({ name, scope }) => void scope.names.splice(scope.names.indexOf(name), 1),
  },
});

/** A range, a formula that means one (`=Orders!A1:C9`), or a formula of a constant (`="yes"`). */
function readReference(workbook: Workbook, reference: unknown): Pick<Name, "sheet" | "area" | "formula"> {
  if (typeof reference !== "string") {
    const target =
      typeof reference === "object" && reference !== null && "target" in reference ? reference.target : null;
    if (!isRangeTarget(target)) throw hostError("InvalidArgument", "a range or a formula expected");
    return { sheet: target.sheet, area: target.area, formula: null };
  }
  const formula = reference.startsWith("=") ? reference : `=${reference}`;
  if (parseFormula(formula).kind === "constant") return { sheet: null, area: null, formula };
  return { ...findArea(workbook.active, formula.slice(1)), formula: null };
}

export const namedItemCollectionType = defineCollection<NameScope, NameTarget>("NamedItemCollection", {
  list: ({ scope }) => scope.names.map((name) => ({ name, scope })),
  of: (target) => namedItemType.of(target),
  matches: ({ name }, key) => sameText(name.name, key),
  methods: {
    Add: ({ scope, workbook }, [name, reference, comment]) => {
      const added = addName(scope, {
        name: asText(name),
        ...readReference(workbook, reference),
        comment: isAbsent(comment) ? "" : asText(comment),
        visible: true,
      });
      return namedItemType.of({ name: added, scope });
    },
  },
});
