import { useCallback, useDeferredValue, useMemo, useState } from "react";
import { tablesOf } from "../../../app/session/check-sheets";
import { packagingOf, type CheckedTable, type InPieces } from "../../../core";
import { usePane } from "../../pane-context";
import { matches } from "../../parts/matches";
import { usePieces } from "../../parts/use-pieces";
import type { RowPlace } from "../../shell/place";
import { figureOf, isHidden, namesOf, orderLinesOf, type OrderLine } from "../order-lines";

/** Packaging of one line; NaN where the figures do not say it. */
export interface PackedLine extends OrderLine {
  readonly bags: Ordered;
  readonly cartons: Ordered;
  readonly shipCartons: number;
  readonly lastCarton: number;
  readonly volumeM3: number;
  readonly grossWeightKg: number;
}

export interface Ordered {
  readonly needed: number;
  readonly ordered: number;
  /** (ordered − needed) ÷ needed; NaN where it cannot be told. */
  readonly deviation: number;
}

function orderedOf(needed: number, ordered: number): Ordered {
  return { needed, ordered, deviation: needed > 0 ? (ordered - needed) / needed : Number.NaN };
}

function isOff({ deviation }: Ordered): boolean {
  return !Number.isNaN(deviation) && deviation !== 0;
}

export function isOrderedOff({ bags, cartons }: PackedLine): boolean {
  return isOff(bags) || isOff(cartons);
}

/** Sum of what is known, and how many lines it leaves out. */
export function totalOf(lines: readonly PackedLine[], figure: "shipCartons" | "volumeM3" | "grossWeightKg") {
  const known = lines.map((line) => line[figure]).filter((value) => !Number.isNaN(value));
  return { sum: known.reduce((sum, value) => sum + value, 0), unknown: lines.length - known.length };
}

/** Lines looked at in one go: a few hundredths of a second. */
const atOnce = 4_000;

function* packedInPieces(tables: readonly CheckedTable[]): InPieces<readonly PackedLine[]> {
  const all: PackedLine[] = [];
  for (const table of tables) {
    const packed = packagingOf(table.lines);
    yield;
    for (const one of orderLinesOf([table])) {
      const at = (values: Float64Array): number => values[one.line] ?? Number.NaN;
      all.push({
        ...one,
        bags: orderedOf(at(packed.neededBags), figureOf(one, "bagsOrdered")),
        cartons: orderedOf(at(packed.neededCartons), figureOf(one, "cartonsOrdered")),
        shipCartons: at(packed.shipCartons),
        lastCarton: at(packed.lastCartonHolds),
        volumeM3: at(packed.volumeM3),
        grossWeightKg: at(packed.grossWeightKg),
      });
      if (all.length % atOnce === 0) yield;
    }
  }
  return all;
}

const none: readonly PackedLine[] = [];

/** Packaging of every order line, and what of it the user wants to see. */
export function usePackaging(row: RowPlace | null) {
  const { state } = usePane();
  const [search, setSearch] = useState("");
  const [onlyOff, setOnlyOff] = useState(false);
  const words = useDeferredValue(search);
  const { sheets, memory } = state;

  const found = usePieces(useCallback(() => packedInPieces(tablesOf(sheets)), [sheets]));
  const all = found ?? none;
  const listed = useMemo(
    () =>
      all.filter(
        (one) =>
          (memory.showHidden || !isHidden(one)) &&
          (row === null || (one.row === row.row && one.sheet === row.sheet)),
      ),
    [all, memory.showHidden, row],
  );
  const shown = useMemo(
    () => listed.filter((one) => (!onlyOff || isOrderedOff(one)) && matches(words, () => namesOf(one))),
    [listed, onlyOff, words],
  );
  const off = useMemo(() => listed.filter(isOrderedOff).length, [listed]);
  const hiddenCount = row === null ? all.length - listed.length : 0;
  return { waiting: found === null, listed, shown, off, hiddenCount, onlyOff, setOnlyOff, search, setSearch };
}
