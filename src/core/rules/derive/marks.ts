import type { FieldId } from "../../orders/fields";
import { reading } from "../../orders/lines";
import type { Derived } from "./derived";

/** 1 where the cell of a yes-or-no field is blank or says no; 0 for yes, and for words that say neither. */
export function unticked(
  field: "approvalFinance" | "approvalSalesManager" | "cartonSalesConfirmed",
): Derived {
  return (lines) => {
    const column = lines.columns[field];
    if (!column) return new Uint8Array(lines.count);
    const { values, readings } = column;
    const found = new Uint8Array(lines.count);
    for (let line = 0; line < lines.count; line += 1) {
      if (values[line] === 0 || readings[line] === reading.blank) found[line] = 1;
    }
    return found;
  };
}

/** 1 where the field's cell is blank; 0 everywhere when the table lacks the field. */
export function blank(field: FieldId): Derived {
  return (lines) => {
    const found = new Uint8Array(lines.count);
    const readings = lines.columns[field]?.readings;
    if (!readings) return found;
    for (let line = 0; line < lines.count; line += 1) if (readings[line] === reading.blank) found[line] = 1;
    return found;
  };
}
