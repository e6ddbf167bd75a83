import type { LinePlace } from "../../documents/line-list/grouped-lines";
import { lineText, type LineText } from "../../documents/line-list/line-texts";
import type { SourceTable } from "../../documents/line-list/source-table";
import { deliveryStates } from "../../delivery/delivery";

/** A line left out, and the line of another table that is counted in its place. */
export interface Copy {
  readonly left: LinePlace;
  readonly counted: LinePlace;
}

export interface Copies {
  readonly copies: readonly Copy[];
  /** Lines of another quantity, due date or line number whose order and product stand in several tables: counted. */
  readonly alike: readonly LinePlace[];
}

/** How much a line in each state says has happened: done more than cancelled, that more than open. */
const saysMore = Uint8Array.from(deliveryStates, (state) => {
  if (state === "doneOnTime" || state === "doneLate") return 2;
  return state === "cancelled" ? 1 : 0;
});

/**
 * Lines that stand in several tables: same order number, product, size and colour, and the same line number,
 * quantity and due date. One of them is counted: a done one before a cancelled before an open one, else the first.
 * Several such lines of one table are lines of their own. Lines without an order number or a product are not looked at.
 */
export function copiesIn(tables: readonly SourceTable[]): Copies {
  const shared = ordersInSeveralTables(tables);
  const same = new Map<string, LinePlace[]>();
  const similar = new Map<string, LinePlace[]>();
  if (shared.size > 0) {
    tables.forEach((source, table) => {
      const keysOf = keyReader(source);
      const seen = new Map<string, number>();
      for (let line = 0; line < source.lines.count; line += 1) {
        const order = source.lines.columns.orderNo?.texts[line];
        if (order === null || order === undefined || !shared.has(order)) continue;
        const keys = keysOf(line);
        if (keys === null) continue;
        const { product, whole } = keys;
        const times = (seen.get(whole) ?? 0) + 1;
        seen.set(whole, times);
        push(same, `${times} ${whole}`, { table, line });
        push(similar, product, { table, line });
      }
    });
  }
  const copies = [...same.values()].flatMap((places) => copiesOf(places, tables));
  return { copies, alike: alikeOf(similar, copies) };
}

function push(groups: Map<string, LinePlace[]>, key: string, place: LinePlace): void {
  const group = groups.get(key);
  if (group) group.push(place);
  else groups.set(key, [place]);
}

function copiesOf(places: readonly LinePlace[], tables: readonly SourceTable[]): readonly Copy[] {
  const says = ({ table, line }: LinePlace) => saysMore[tables[table]?.delivery.states[line] ?? 0] ?? 0;
  const most = Math.max(...places.map(says));
  const counted = places.find((place) => says(place) === most);
  return counted ? places.flatMap((left) => (left === counted ? [] : [{ left, counted }])) : [];
}

function alikeOf(similar: ReadonlyMap<string, readonly LinePlace[]>, copies: readonly Copy[]) {
  const left = new Set(copies.map((copy) => copy.left));
  const known = new Set([...left].map(({ table, line }) => `${table} ${line}`));
  return [...similar.values()].flatMap((places) => {
    const counted = places.filter(({ table, line }) => !known.has(`${table} ${line}`));
    return new Set(counted.map(({ table }) => table)).size > 1 ? counted : [];
  });
}

function keyReader(source: SourceTable): (line: number) => { product: string; whole: string } | null {
  const texts: readonly LineText[] = [
    lineText(source, ["orderNo"]),
    lineText(source, ["productCode", "productName"]),
    lineText(source, ["sizeSpec"]),
    lineText(source, ["colour"]),
  ];
  const orderLine = lineText(source, ["orderLine"]);
  const { orderQty, requiredDate } = source.lines.columns;
  return (line) => {
    const product = texts.map((text) => text(line));
    if (product[1] === null) return null;
    const rest = [orderLine(line), orderQty?.values[line] ?? null, requiredDate?.values[line] ?? null];
    return { product: JSON.stringify(product), whole: JSON.stringify([...product, ...rest]) };
  };
}

function ordersInSeveralTables(tables: readonly SourceTable[]): ReadonlySet<string> {
  const tableOf = new Map<string, number>();
  const shared = new Set<string>();
  if (tables.length < 2) return shared;
  tables.forEach(({ lines }, t) => {
    for (const order of lines.columns.orderNo?.texts ?? []) {
      if (order === null) continue;
      const first = tableOf.get(order);
      if (first === undefined) tableOf.set(order, t);
      else if (first !== t) shared.add(order);
    }
  });
  return shared;
}
