import { defineCollection } from "../protocol/collection";
import { defineType, type HostType } from "../protocol/host-object";
import { partOf } from "../model/bag";
import type { Sheet } from "../model/workbook";
import { rangeArgument, areaOf } from "./range-target";

interface PageBreak {
  readonly sheet: Sheet;
  readonly line: number;
}

const pageBreakType = defineType<PageBreak>("PageBreak", {
  scalars: { ColumnIndex: { get: () => 0 }, RowIndex: { get: ({ line }) => line - 1 } },
});

function lines(sheet: Sheet): readonly number[] {
  return (partOf(sheet.page, "Breaks").values.get("Rows") as readonly number[] | undefined) ?? [];
}

/** Rows (1-based) that begin a page; kept with the page set-up of the sheet. */
export const horizontalPageBreaksType: HostType<Sheet> = defineCollection<Sheet, PageBreak>(
  "PageBreakCollection",
  {
    list: (sheet) => lines(sheet).map((line) => ({ sheet, line })),
    of: (target) => pageBreakType.of(target),
    matches: ({ line }, key) => line === key,
    methods: {
      Add: (sheet, [range]) => {
        const line = areaOf(rangeArgument(range, sheet)).firstRow;
        partOf(sheet.page, "Breaks").values.set("Rows", [...lines(sheet), line]);
        return pageBreakType.of({ sheet, line });
      },
    },
  },
);
