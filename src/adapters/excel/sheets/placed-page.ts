import { cellAddress, type PlacedSheet } from "../../../core";
import { rowsAddress } from "../host/address";
import type { Step } from "../host/steps";

/** Margins in inches, as in a file Gendan writes. */
const margins = { left: 0.5, right: 0.5, top: 0.6, bottom: 0.7, header: 0.3, footer: 0.35 };

/** A4, one page across, repeated title rows, page breaks and footer. */
export function pageSteps(to: Excel.Worksheet, sheet: PlacedSheet): readonly Step[] {
  const { print, cells, charts, columnWidths, owner } = sheet;
  const written = cells.reduce((last, { row }) => Math.max(last, row), 1);
  const lastRow = charts.reduce((last, { anchor }) => Math.max(last, anchor.lastRow), written);
  return [
    {
      bytes: 2_000 + print.pageStarts.length * 200,
      queue: () => {
        const { pageLayout } = to;
        pageLayout.orientation = print.landscape ? "Landscape" : "Portrait";
        pageLayout.paperSize = "A4";
        pageLayout.zoom = { horizontalFitToPages: 1 };
        pageLayout.centerHorizontally = true;
        pageLayout.setPrintMargins("Inches", margins);
        const footer = pageLayout.headersFooters.defaultForAllPages;
        footer.leftFooter = print.footer.left;
        footer.rightFooter = print.footer.right;
        if (print.titleRows) {
          pageLayout.setPrintTitleRows(rowsAddress(print.titleRows.first, print.titleRows.last));
        }
        // A team's sheet grows: all of it is printed.
        if (owner === "gendan") {
          pageLayout.setPrintArea(to.getRangeByIndexes(0, 0, lastRow, Math.max(1, columnWidths.length)));
        }
        for (const row of print.pageStarts) to.horizontalPageBreaks.add(cellAddress(row, 0));
      },
    },
  ];
}
