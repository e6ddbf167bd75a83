import { groupSection } from "./group-section";
import { groupings } from "./groupings";
import type { ReviewSection } from "./section";
import { arrears } from "./sections/arrears";
import { comments } from "./sections/comments";
import { compare } from "./sections/compare";
import { costs } from "./sections/costs";
import { definitions } from "./sections/definitions";
import { delivery } from "./sections/delivery";
import { exceptions } from "./sections/exceptions";
import { findings } from "./sections/findings";
import { notes } from "./sections/notes";
import { overdue } from "./sections/overdue";
import { packaging } from "./sections/packaging";
import { receivables } from "./sections/receivables";
import { responsibility } from "./sections/responsibility";
import { sources } from "./sections/sources";
import { suggestions } from "./sections/suggestions";
import { trend } from "./sections/trend";
import { unchecked } from "./sections/unchecked";

/** The sections of the monthly review, in the order they stand on its first sheet. */
export const reviewSections: readonly ReviewSection[] = [
  delivery,
  arrears,
  suggestions,
  compare,
  trend,
  ...groupings.map(groupSection),
  overdue,
  exceptions,
  responsibility,
  packaging,
  costs,
  receivables,
  comments,
  findings,
  sources,
  notes,
  unchecked,
  definitions,
];
