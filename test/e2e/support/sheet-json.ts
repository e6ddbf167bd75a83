import type { SheetCells } from "../../../src/core";

interface Packed {
  readonly set?: readonly number[];
  readonly shorts?: readonly number[];
}

/** Sheets as JSON text, to hand them to a page. */
export function sheetsToJson(sheets: readonly SheetCells[]): string {
  return JSON.stringify(sheets, (_, value: unknown) => {
    if (value instanceof Set) return { set: [...(value as Set<number>)] };
    if (value instanceof Uint16Array) return { shorts: [...value] };
    return value;
  });
}

export function sheetsFromJson(json: string): readonly SheetCells[] {
  return JSON.parse(json, (_, value: unknown) => {
    const { set, shorts } = (value ?? {}) as Packed;
    if (set) return new Set(set);
    return shorts ? new Uint16Array(shorts) : value;
  }) as readonly SheetCells[];
}
