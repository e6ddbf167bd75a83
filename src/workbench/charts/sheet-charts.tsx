import { useSyncExternalStore } from "react";
import type { Lang } from "../../core";
import { workbenchTexts as texts } from "../../i18n/workbench";
import type { OpenBook } from "../desk-state";
import { ChartStrip } from "./chart-strip";

interface Props {
  readonly book: OpenBook;
  readonly lang: Lang;
  readonly dark: boolean;
}

/** The charts of the sheet in view, where it is a generated one that has some. */
export function SheetCharts({ book: { workbook }, lang, dark }: Props) {
  const shown = useSyncExternalStore(workbook.onSheetShown, workbook.shownReport);
  if (shown === null || shown.sheet.charts.length === 0) return null;
  return <ChartStrip label={texts.charts[lang]} sheet={shown.sheet} report={shown.report} dark={dark} />;
}
