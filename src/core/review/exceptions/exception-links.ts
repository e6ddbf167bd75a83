import type { ReportLink } from "../../report/blocks";
import type { ReviewFacts } from "../facts";
import { groupsLink } from "../listing";
import { groupsOf } from "./exception-groups";
import { exceptionListing } from "./exception-lists";

type Link = (facts: ReviewFacts) => ReportLink | undefined;

/** Leads to the exceptions of the month, to those open or to those closed in it. */
export function toExceptions(name: keyof typeof groupsOf): Link {
  return (facts) => {
    const [first, last] = groupsOf[name];
    return groupsLink(exceptionListing(facts), first, last);
  };
}

/** The list of complaints is there only where there are some. */
export const toComplaints: Link = ({ figures }) =>
  (figures.complaints ?? 0) > 0 ? { to: "table", table: "complaints" } : undefined;
