import { linePlate } from "../../packaging/bag-plate";
import { byDay } from "../../planning/by-day";
import { productKey } from "../../planning/product-key";
import { tablesOfKind, type Desk, type Line } from "../desk/desk";
import { numberAt } from "../desk/line-values";

/** Bags left over from orders that are done, for later orders of the same product and plate version. */
export interface BagLeftovers {
  /** Takes up to so many bags for a line; what it gives others no longer get. */
  readonly take: (line: Line, most: number) => number;
}

/**
 * Works out what bags finished orders left: bags ordered less bags needed, by product and version of its plate. A new
 * plate begins a new version with the order that has it, by order date; older bags do not serve for it. It is an
 * estimate, for spoilt bags are written nowhere. Source: domain.md, section 6, 3.
 */
export function bagLeftovers(desk: Desk): BagLeftovers {
  const versions = plateVersions(desk);
  const left = new Map<string, number>();
  for (const [line, version] of versions.of) {
    const { open, lines, packaging } = line.table;
    if (open[line.at] === 1 || lines.cancelled[line.at] === 1) continue;
    const over = numberAt(line, "bagsOrdered") - (packaging.neededBags[line.at] ?? Number.NaN);
    if (over > 0) left.set(version, (left.get(version) ?? 0) + over);
  }
  return {
    take(line, most) {
      const version = versions.byLine.get(line.table)?.get(line.at) ?? "";
      const there = left.get(version) ?? 0;
      const given = most > 0 ? Math.min(there, most) : 0;
      if (given > 0) left.set(version, there - given);
      return given;
    },
  };
}

/** The plate version of every line whose product is named: product and how many new plates it has had. */
function plateVersions(desk: Desk) {
  const lines = tablesOfKind(desk, "orders").flatMap((table) =>
    Array.from({ length: table.lines.count }, (_, at): Line => ({ table, at })),
  );
  const inTime = [...lines].sort((a, b) => byDay(numberAt(a, "orderDate"), numberAt(b, "orderDate")));
  const plates = new Map<string, number>();
  const of: (readonly [Line, string])[] = [];
  const byLine = new Map<Line["table"], Map<number, string>>();
  for (const line of inTime) {
    const product = productKey(line.table.lines, line.at);
    if (product === "" || line.table.lines.cancelled[line.at] === 1) continue;
    const isNew = linePlate(line.table.lines, line.at) === "newPlate";
    const plate = (plates.get(product) ?? 0) + (isNew ? 1 : 0);
    plates.set(product, plate);
    const version = `${plate}\n${product}`;
    of.push([line, version]);
    const ofTable = byLine.get(line.table) ?? new Map<number, string>();
    ofTable.set(line.at, version);
    byLine.set(line.table, ofTable);
  }
  return { of, byLine };
}
