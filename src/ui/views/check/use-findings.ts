import { useCallback, useDeferredValue, useMemo, useState } from "react";
import { foundInPieces, type Found } from "../../../app/session/found";
import { textAt } from "../../../app/session/line-names";
import type { CellPlace } from "../../../app/workbook";
import { cellAddress, findingText, severities, type Lang, type Severity } from "../../../core";
import { usePane } from "../../pane-context";
import { matches } from "../../parts/matches";
import { usePieces } from "../../parts/use-pieces";
import type { RowPlace } from "../../shell/place";

/** The findings, and what of them the user wants to see. */
export interface Findings {
  /** Nothing is sorted out yet. */
  readonly waiting: boolean;
  /** Not waived, and not left out with hidden rows; gravest first. */
  readonly open: readonly Found[];
  readonly counts: Readonly<Record<Severity, number>>;
  /** Of `open`, those that the filter and the search leave. */
  readonly shown: readonly Found[];
  readonly hiddenCount: number;
  /** Order lines checked. */
  readonly lines: number;
  readonly severity: Severity | null;
  readonly setSeverity: (severity: Severity | null) => void;
  readonly search: string;
  readonly setSearch: (search: string) => void;
}

/** One finding in a list: a rule speaks once of a cell. */
export function findingId({ finding }: Found): string {
  return `${finding.code}:${finding.row}:${finding.column ?? ""}:${finding.sheet}`;
}

/** The cell of a finding; the table's first one when the whole row is meant. */
export function placeOf({ finding, table }: Found): CellPlace {
  const column = finding.column ?? table.lines.table.area.firstColumn;
  return { sheet: finding.sheet, row: finding.row, column };
}

/** Where a finding stands, as Excel writes it. */
export function placeText(found: Found): string {
  const { sheet, row, column } = placeOf(found);
  return `${sheet}!${cellAddress(row, column)}`;
}

function textsOf(found: Found, lang: Lang): readonly (string | null)[] {
  const { table, line, finding } = found;
  const names = (["orderNo", "customer", "productName", "productCode"] as const).map((field) =>
    textAt(table.lines, field, line),
  );
  return [findingText(finding, lang), placeText(found), finding.code, ...names];
}

const none: readonly Found[] = [];

export function useFindings(row: RowPlace | null): Findings {
  const { state, lang } = usePane();
  const [severity, setSeverity] = useState<Severity | null>(null);
  const [search, setSearch] = useState("");
  const words = useDeferredValue(search);
  const { sheets, memory } = state;
  const { waivers, showHidden } = memory;

  const found = usePieces(useCallback(() => foundInPieces(sheets, waivers), [sheets, waivers]));
  const all = found ?? none;
  const listed = useMemo(() => {
    const active = all.filter(
      ({ waiver, finding }) =>
        waiver === null && (row === null || (finding.row === row.row && finding.sheet === row.sheet)),
    );
    const visible = showHidden ? active : active.filter(({ hidden }) => !hidden);
    const bySeverity = severities.map((one) => visible.filter(({ finding }) => finding.severity === one));
    return { open: bySeverity.flat(), hiddenCount: active.length - visible.length };
  }, [all, row, showHidden]);
  const shown = useMemo(
    () =>
      listed.open.filter(
        (found) =>
          (severity === null || found.finding.severity === severity) &&
          matches(words, () => textsOf(found, lang)),
      ),
    [listed, severity, words, lang],
  );
  const counts = useMemo(() => {
    const count = (one: Severity) => listed.open.filter(({ finding }) => finding.severity === one).length;
    return { error: count("error"), warning: count("warning"), info: count("info") };
  }, [listed]);
  const lines = sheets.flatMap(({ checked }) => checked).reduce((sum, table) => sum + table.lines.count, 0);
  return {
    ...listed,
    waiting: found === null,
    shown,
    counts,
    lines,
    severity,
    setSeverity,
    search,
    setSearch,
  };
}
