import { identityFields } from "./fields/identity";
import { productFields } from "./fields/product";
import { quantitiesFields } from "./fields/quantities";
import { packagingFields } from "./fields/packaging";
import { weightsFields } from "./fields/weights";
import { purchasingFields } from "./fields/purchasing";
import { datesFields } from "./fields/dates";
import { gatesFields } from "./fields/gates";
import { shippingFields } from "./fields/shipping";
import { moneyFields } from "./fields/money";
import { exceptionsFields } from "./fields/exceptions";
import { planningFields } from "./fields/planning";
import { teamSheetsFields } from "./fields/team-sheets";
import { quotesFields } from "./fields/quotes";
import type { Field } from "./field";

/**
 * THE column table: every field an order workbook may have, with the header wordings that name it.
 * A new column is one entry in one of these groups. Source: domain.md, section 1.
 */
export const fields = {
  ...identityFields,
  ...productFields,
  ...quantitiesFields,
  ...packagingFields,
  ...weightsFields,
  ...purchasingFields,
  ...datesFields,
  ...gatesFields,
  ...shippingFields,
  ...moneyFields,
  ...exceptionsFields,
  ...planningFields,
  ...teamSheetsFields,
  ...quotesFields,
} as const;

export type FieldId = keyof typeof fields;

export const fieldIds = Object.keys(fields) as readonly FieldId[];

/** The field's record in the shape every field shares. */
export function fieldOf(id: FieldId): Field {
  return fields[id];
}
