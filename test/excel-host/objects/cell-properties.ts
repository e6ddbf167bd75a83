import { asRecord, asRows, isAbsent } from "../protocol/arguments";
import { hostError } from "../protocol/host-error";
import { type HostObject, isHostObject } from "../protocol/host-object";
import { compileQuery } from "../protocol/query";
import { References } from "../protocol/references";
import { type Area, cellArea, cellCount, columnNumbers, columnsOf, rowNumbers, rowsOf } from "../model/areas";
import { styleOf } from "../model/cells";
import { type BorderSide, type Style, borderSides, noBorder, withBorder } from "../model/style";
import type { Sheet } from "../model/workbook";
import { restyleRegion } from "./fill-and-font";

type MakeRange = (sheet: Sheet, area: Area) => HostObject;

const noReferences = new References();

/**
 * Reads the asked properties of a cell, row or column, in the shape of the options: this is how an add-in reads
 * many looks in one request.
 */
export function propertyReader(sheet: Sheet, options: unknown, rangeOf: MakeRange): (area: Area) => unknown {
  const { borders, paths } = askedPaths(asRecord(options));
  const others = paths.filter((path) => !isLook(path));
  const readLooks = reader(paths.filter(isLook));
  const readOthers = reader(others);
  const lookAt = (area: Area, style: Style): Readonly<Record<string, unknown>> => {
    const { format = {} } = readLooks(rangeOf(sheet, area));
    return {
      format: {
        ...asRecord(format),
        ...(borders.length > 0 ? { borders: readBorders(style, borders) } : {}),
      },
    };
  };
  const byStyle = new Map<Style, Readonly<Record<string, unknown>>>();
  const look = (area: Area): Readonly<Record<string, unknown>> => {
    const style = styleOf(sheet, area.firstRow, area.firstColumn);
    if (cellCount(area) > 1) return lookAt(area, style);
    const known = byStyle.get(style) ?? lookAt(area, style);
    byStyle.set(style, known);
    return known;
  };
  const asksLooks = others.length < paths.length || borders.length > 0;
  if (!asksLooks) return (area) => readOthers(rangeOf(sheet, area));
  if (others.length === 0) return look;
  return (area) => {
    const own = readOthers(rangeOf(sheet, area));
    return { ...own, format: { ...asRecord(own["format"] ?? {}), ...asRecord(look(area)["format"]) } };
  };
}

function isLook(path: string): boolean {
  return path.startsWith("format/") && !/\/(rowHeight|columnWidth|useStandard\w+)$/.test(path);
}

function reader(paths: readonly string[]): (range: HostObject) => Readonly<Record<string, unknown>> {
  if (paths.length === 0) return () => ({});
  return compileQuery({ Select: paths }, noReferences, "camel");
}

interface Asked {
  /** Such as `format/fill/color`. */
  readonly paths: readonly string[];
  /** Keys of a border, such as `color`. */
  readonly borders: readonly string[];
}

function askedPaths(options: Readonly<Record<string, unknown>>, above = ""): Asked {
  const asked = Object.entries(options).map(([name, wanted]): Asked => {
    if (wanted === true) return { paths: [above + name], borders: [] };
    if (wanted === false || isAbsent(wanted)) return { paths: [], borders: [] };
    const below = asRecord(wanted);
    if (above === "format/" && name === "borders") {
      return { paths: [], borders: Object.keys(below).filter((key) => below[key] === true) };
    }
    return askedPaths(below, `${above}${name}/`);
  });
  return { paths: asked.flatMap((each) => each.paths), borders: asked.flatMap((each) => each.borders) };
}

function readBorders(style: Style, keys: readonly string[]): Readonly<Record<string, unknown>> {
  const read = (side: BorderSide): Readonly<Record<string, unknown>> => {
    const border = Object.entries(style.borders[side] ?? noBorder);
    return Object.fromEntries(border.filter(([key]) => keys.includes(key)));
  };
  return Object.fromEntries(borderSides.map((side) => [side, read(side)]));
}

/** The cells of an area as rows of one-cell areas. */
export function cellAreas(area: Area): readonly (readonly Area[])[] {
  return [...rowNumbers(area)].map((row) => [...columnNumbers(area)].map((column) => cellArea(row, column)));
}

export function rowAreas(area: Area): readonly Area[] {
  return [...rowNumbers(area)].map((row) => ({ ...area, firstRow: row, lastRow: row }));
}

export function columnAreas(area: Area): readonly Area[] {
  return [...columnNumbers(area)].map((column) => ({ ...area, firstColumn: column, lastColumn: column }));
}

/** Sets the given properties of each cell; an empty entry leaves its cell as it is. */
export function writeCellProperties(sheet: Sheet, area: Area, data: unknown, rangeOf: MakeRange): void {
  const rows = asRows(data);
  if (rows.length !== rowsOf(area) || rows.some((row) => row.length !== columnsOf(area))) {
    throw hostError("InvalidArgument", "the properties have another shape than the range");
  }
  for (const [down, cells] of cellAreas(area).entries()) {
    for (const [right, cell] of cells.entries()) writeProperties(sheet, cell, rows[down]?.[right], rangeOf);
  }
}

/** Sets the given properties of each row or column. */
export function writeLineProperties(
  sheet: Sheet,
  lines: readonly Area[],
  data: unknown,
  rangeOf: MakeRange,
): void {
  if (!Array.isArray(data) || data.length !== lines.length) {
    throw hostError("InvalidArgument", "one entry for each line expected");
  }
  for (const [at, line] of lines.entries()) writeProperties(sheet, line, data[at], rangeOf);
}

function writeProperties(sheet: Sheet, area: Area, given: unknown, rangeOf: MakeRange): void {
  if (isAbsent(given)) return;
  const { format, ...own } = asRecord(given);
  writeInto(rangeOf(sheet, area), own);
  if (isAbsent(format)) return;
  const { borders, ...looks } = asRecord(format);
  writeInto(rangeOf(sheet, area), { format: looks });
  for (const [name, border] of Object.entries(borders ?? {})) {
    const side = borderSides.find((each) => each === name);
    if (!side) throw hostError("HostNotImplemented", `border ${name} of a cell`);
    restyleRegion({ sheet, areas: [area] }, (style) => withBorder(style, side, asRecord(border)));
  }
}

function writeInto(object: HostObject, given: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(given)) {
    if (isAbsent(value)) continue;
    const below = object.scalarName(name) === null ? object.read(name) : null;
    if (isHostObject(below)) writeInto(below, asRecord(value));
    else object.write(name, value);
  }
}
