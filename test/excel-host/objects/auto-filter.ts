import { asRecord, asText, asWhole, isAbsent } from "../protocol/arguments";
import { hostError } from "../protocol/host-error";
import { type HostObject, defineType } from "../protocol/host-object";
import { type Area, columnNumbers, columnsOf, sameArea } from "../model/areas";
import { newFilter, reapplyFilter } from "../model/filter";
import { requireAllowed } from "../model/guards";
import type { Filter, FilterCriteria, Sheet } from "../model/workbook";
import { rangeObject } from "./range";
import { areaOf, rangeArgument } from "./range-target";

/** The filter of a sheet, or of a table: then `whole` is the table's area. */
export interface FilterTarget {
  readonly sheet: Sheet;
  readonly holder: { filter: Filter | null };
  readonly whole: Area | null;
}

function readCriteria(value: unknown): FilterCriteria {
  const given = asRecord(value);
  return { ...given, filterOn: asText(given["filterOn"]) };
}

function apply({ sheet, holder, whole }: FilterTarget, [range, column, criteria]: readonly unknown[]): void {
  requireAllowed(sheet, "allowAutoFilter");
  const area = areaOf(rangeArgument(range, sheet));
  if (whole && !sameArea(whole, area)) throw hostError("InvalidArgument", "a table filters all its rows");
  const same = holder.filter?.area && sameArea(holder.filter.area, area);
  const filter = same ? holder.filter : newFilter(area);
  if (!filter) return;
  holder.filter = filter;
  if (isAbsent(column)) return;
  if (asWhole(column) < 0 || asWhole(column) >= columnsOf(area))
    throw hostError("InvalidArgument", "filter column");
  if (!isAbsent(criteria)) filter.criteria.set(asWhole(column), readCriteria(criteria));
  reapplyFilter(sheet, filter);
}

function changeFilter(target: FilterTarget, change: (filter: Filter) => void): void {
  requireAllowed(target.sheet, "allowAutoFilter");
  const { filter } = target.holder;
  if (!filter) return;
  change(filter);
  reapplyFilter(target.sheet, filter);
}

function filterRange({ sheet, holder }: FilterTarget): HostObject | null {
  return holder.filter?.area ? rangeObject({ sheet, area: holder.filter.area }) : null;
}

/** One entry a column: its criteria, null where it filters nothing. */
function criteriaList({ holder: { filter } }: FilterTarget): unknown {
  if (!filter?.area) return null;
  return [...columnNumbers(filter.area)].map((_, index) => filter.criteria.get(index) ?? null);
}

export const autoFilterType = defineType<FilterTarget>("AutoFilter", {
  scalars: {
    Enabled: { get: ({ holder }) => holder.filter !== null },
    IsDataFiltered: { get: ({ holder }) => (holder.filter?.criteria.size ?? 0) > 0 },
    Criteria: { get: criteriaList },
  },
  methods: {
    Apply: apply,
    Reapply: (target) => {
      changeFilter(target, () => undefined);
    },
    ClearCriteria: (target) => {
      changeFilter(target, (filter) => {
        filter.criteria.clear();
      });
    },
    ClearColumnCriteria: (target, [column]) => {
      changeFilter(target, (filter) => void filter.criteria.delete(asWhole(column)));
    },
    Remove: ({ sheet, holder }) => {
      requireAllowed(sheet, "allowAutoFilter");
      holder.filter = null;
    },
    GetRange: (target) => {
      const range = filterRange(target);
      if (!range) throw hostError("ItemNotFound", "no filter");
      return range;
    },
    GetRangeOrNullObject: filterRange,
  },
});
