import { asText } from "../protocol/arguments";
import { hostError } from "../protocol/host-error";
import { type HostObject, type HostType, defineType } from "../protocol/host-object";
import { cellArea } from "../model/areas";
import type { Workbook } from "../model/workbook";
import { applicationType, runtimeType } from "./application";
import { commentCollectionType } from "./comments";
import { customXmlPartCollectionType } from "./custom-xml";
import { documentPropertiesType } from "./custom-properties";
import { functionsType } from "./functions";
import { namedItemCollectionType } from "./names";
import { noteCollectionType } from "./notes";
import { workbookProtectionType } from "./protection";
import { rangeObject } from "./range";
import type { RangeTarget } from "./range-target";
import { settingCollectionType } from "./settings";
import { tableCollectionType } from "./tables";
import { worksheetCollectionType } from "./worksheets";

/** The workbook, and the cells that events pushed to the add-in were about, by reference. */
export interface WorkbookTarget {
  readonly workbook: Workbook;
  readonly eventRanges: ReadonlyMap<string, RangeTarget>;
}

function eventRange({ eventRanges }: WorkbookTarget, [reference]: readonly unknown[]): HostObject | null {
  const range = eventRanges.get(asText(reference));
  return range ? rangeObject(range) : null;
}

export const workbookType: HostType<WorkbookTarget> = defineType<WorkbookTarget>("Workbook", {
  scalars: {
    Name: { get: ({ workbook }) => workbook.name },
    ReadOnly: { get: () => false },
  },
  objects: {
    Application: ({ workbook }) => applicationType.of(workbook),
    Comments: ({ workbook }) => commentCollectionType.of({ workbook, sheet: null }),
    CustomXmlParts: ({ workbook }) => customXmlPartCollectionType.of({ workbook, namespace: null }),
    Functions: ({ workbook }) => functionsType.of(workbook),
    Names: ({ workbook }) => namedItemCollectionType.of({ scope: workbook, workbook }),
    Notes: ({ workbook }) => noteCollectionType.of(workbook.sheets),
    Protection: ({ workbook }) => workbookProtectionType.of(workbook),
    Properties: ({ workbook }) => documentPropertiesType.of(workbook),
    Settings: ({ workbook }) => settingCollectionType.of(workbook),
    Tables: ({ workbook }) => tableCollectionType.of({ workbook, sheet: null }),
    Worksheets: ({ workbook }) => worksheetCollectionType.of(workbook),
    _Runtime: ({ workbook }) => runtimeType.of(workbook),
  },
  methods: {
    GetActiveCell: ({ workbook: { active, selection } }) =>
      rangeObject({ sheet: active, area: cellArea(selection.firstRow, selection.firstColumn) }),
    GetSelectedRange: ({ workbook: { active, selection } }) =>
      rangeObject({ sheet: active, area: selection }),
    _GetRangeForEventByReferenceId: (target, args) => {
      const range = eventRange(target, args);
      if (!range) throw hostError("InvalidReference");
      return range;
    },
    _GetRangeOrNullObjectForEventByReferenceId: eventRange,
  },
});
