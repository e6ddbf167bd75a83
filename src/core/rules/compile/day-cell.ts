import { dayText } from "../../dates/day";
import type { OddCell } from "../derive/odd-cells";
import type { Fix } from "../rule";

/** The day that a date cell was read as, `YYYY-MM-DD`. */
export function dayOfCell({ column, line }: OddCell): string {
  return column.kind === "number" ? dayText(column.values[line] ?? Number.NaN) : "";
}

/** Writes that day as a date. */
export function setDay(cell: OddCell): Fix {
  return { kind: "setValue", value: dayOfCell(cell), type: "day" };
}
