import type { ReviewSection } from "./section";
import { byClerk } from "./sections/by-clerk";
import { byCustomer } from "./sections/by-customer";
import { byProduct } from "./sections/by-product";
import { bySalesperson } from "./sections/by-salesperson";
import { definitions } from "./sections/definitions";
import { delivery } from "./sections/delivery";
import { findings } from "./sections/findings";
import { notes } from "./sections/notes";
import { overdue } from "./sections/overdue";
import { sources } from "./sections/sources";
import { trend } from "./sections/trend";
import { unchecked } from "./sections/unchecked";
import { workbook } from "./sections/workbook";

/** The sections of the monthly review, in the order they stand on its first sheet. */
export const reviewSections: readonly ReviewSection[] = [
  delivery,
  workbook,
  trend,
  byCustomer,
  byClerk,
  bySalesperson,
  byProduct,
  overdue,
  findings,
  sources,
  notes,
  unchecked,
  definitions,
];
