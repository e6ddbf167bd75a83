import { asNumber, asRecord } from "../protocol/arguments";
import { hostError } from "../protocol/host-error";
import { type HostObject, defineType } from "../protocol/host-object";
import { isWholeColumns, isWholeRows } from "../model/areas";
import { partOf } from "../model/bag";
import type { Placed, Sheet } from "../model/workbook";
import { bagScalars, bagType } from "./bag-type";
import { rangeObject } from "./range";
import { rangeAreasType } from "./range-areas";
import { areaOf, rangeArgument } from "./range-target";

const headerFooterType = bagType("HeaderFooter", {
  LeftHeader: "",
  CenterHeader: "",
  RightHeader: "",
  LeftFooter: "",
  CenterFooter: "",
  RightFooter: "",
});

const headerFooterGroupType = bagType(
  "HeaderFooterGroup",
  { State: "Default", UseSheetMargins: true, UseSheetScale: true },
  {
    DefaultForAllPages: () => headerFooterType,
    EvenPages: () => headerFooterType,
    FirstPage: () => headerFooterType,
    OddPages: () => headerFooterType,
  },
);

type TitlePlace = "printTitleRows" | "printTitleColumns" | "printArea";

function setPlace(sheet: Sheet, place: TitlePlace, range: unknown): void {
  const area = areaOf(rangeArgument(range, sheet));
  if (place === "printTitleRows" && !isWholeRows(area))
    throw hostError("InvalidArgument", "whole rows expected");
  if (place === "printTitleColumns" && !isWholeColumns(area)) {
    throw hostError("InvalidArgument", "whole columns expected");
  }
  sheet[place].area = area;
}

function placeRange(sheet: Sheet, place: Placed): HostObject | null {
  return place.area && rangeObject({ sheet, area: place.area });
}

function existing(object: HostObject | null): HostObject {
  if (!object) throw hostError("ItemNotFound");
  return object;
}

function printArea(sheet: Sheet): HostObject | null {
  return sheet.printArea.area && rangeAreasType.of({ sheet, areas: [sheet.printArea.area] });
}

const pointsPer = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;

/** Margins in points; the options name the sides, in any of the units. */
function setMargins(sheet: Sheet, unit: unknown, options: unknown): void {
  const points = pointsPer[unit as keyof typeof pointsPer];
  if (typeof points !== "number") throw hostError("InvalidArgument", `unit ${String(unit)}`);
  for (const [side, size] of Object.entries(asRecord(options))) {
    const name = `${side.slice(0, 1).toUpperCase()}${side.slice(1)}Margin`;
    sheet.page.values.set(name, asNumber(size) * points);
  }
}

export const pageLayoutType = defineType<Sheet>("PageLayout", {
  scalars: bagScalars((sheet: Sheet) => sheet.page, {
    Orientation: "Portrait",
    PaperSize: "A4",
    Zoom: { scale: 100 },
    CenterHorizontally: false,
    CenterVertically: false,
    PrintGridlines: false,
    PrintHeadings: false,
    BlackAndWhite: false,
    LeftMargin: 50.4,
    RightMargin: 50.4,
    TopMargin: 54,
    BottomMargin: 54,
    HeaderMargin: 21.6,
    FooterMargin: 21.6,
    PrintOrder: "DownThenOver",
    FirstPageNumber: "",
  }),
  objects: { HeadersFooters: (sheet) => headerFooterGroupType.of(partOf(sheet.page, "HeadersFooters")) },
  methods: {
    SetPrintArea: (sheet, [range]) => {
      setPlace(sheet, "printArea", range);
    },
    SetPrintTitleRows: (sheet, [range]) => {
      setPlace(sheet, "printTitleRows", range);
    },
    SetPrintTitleColumns: (sheet, [range]) => {
      setPlace(sheet, "printTitleColumns", range);
    },
    SetPrintMargins: (sheet, [unit, options]) => {
      setMargins(sheet, unit, options);
    },
    GetPrintArea: (sheet) => existing(printArea(sheet)),
    GetPrintAreaOrNullObject: printArea,
    GetPrintTitleRows: (sheet) => existing(placeRange(sheet, sheet.printTitleRows)),
    GetPrintTitleRowsOrNullObject: (sheet) => placeRange(sheet, sheet.printTitleRows),
    GetPrintTitleColumns: (sheet) => existing(placeRange(sheet, sheet.printTitleColumns)),
    GetPrintTitleColumnsOrNullObject: (sheet) => placeRange(sheet, sheet.printTitleColumns),
  },
});
