import { groupSection } from "./group-section";
import { groupings } from "./groupings";
import type { ReviewSection } from "./section";
import { arrears } from "./sections/arrears";
import { definitions } from "./sections/definitions";
import { delivery } from "./sections/delivery";
import { findings } from "./sections/findings";
import { notes } from "./sections/notes";
import { overdue } from "./sections/overdue";
import { sources } from "./sections/sources";
import { trend } from "./sections/trend";
import { unchecked } from "./sections/unchecked";

/** The sections of the monthly review, in the order they stand on its first sheet. */
export const reviewSections: readonly ReviewSection[] = [
  delivery,
  arrears,
  trend,
  ...groupings.map(groupSection),
  overdue,
  findings,
  sources,
  notes,
  unchecked,
  definitions,
];
