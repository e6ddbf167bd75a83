import type { SizeColumn } from "../../orders/lines";
import type { Size } from "../../packaging/size";
import type { Kinds } from "./kinds";

/** The different sizes of a column; a kind is an index into `sizes`. */
export interface SizeKinds extends Kinds {
  readonly sizes: readonly Size[];
}

/** Sizes are of one kind when their edges are equal; whence the unit came does not count. */
export function sizeKinds(column: SizeColumn): SizeKinds {
  const known = kept.get(column);
  if (known) return known;
  const found = findKinds(column.sizes);
  kept.set(column, found);
  return found;
}

/** Several rules ask the same of a column. */
const kept = new WeakMap<SizeColumn, SizeKinds>();

/**
 * The same, not kept. Open addressing in a table that doubles before it is half full: linear, and small while a column repeats
 * itself.
 */
export function findKinds(cells: readonly (Size | null)[]): SizeKinds {
  const sizes: Size[] = [];
  const of = new Int32Array(cells.length).fill(-1);
  let slots: Int32Array = new Int32Array(256).fill(-1);
  for (let line = 0; line < cells.length; line += 1) {
    const size = cells[line];
    if (!size) continue;
    if (line > 0 && size === cells[line - 1]) {
      of[line] = of[line - 1] ?? -1;
      continue;
    }
    const slot = slotOf(size, slots, sizes);
    const known = slots[slot] ?? -1;
    if (known >= 0) {
      of[line] = known;
      continue;
    }
    of[line] = sizes.length;
    slots[slot] = sizes.push(size) - 1;
    if (sizes.length * 2 > slots.length) slots = grown(slots.length * 2, sizes);
  }
  return { sizes, count: sizes.length, of };
}

/** The slot that holds the size's kind, or the free one that is to hold it. */
function slotOf(size: Size, slots: Int32Array, sizes: readonly Size[]): number {
  const mask = slots.length - 1;
  let slot = hashOf(size) & mask;
  for (let kind = slots[slot] ?? -1; kind >= 0; kind = slots[slot] ?? -1) {
    const other = sizes[kind];
    if (other && (other === size || isSame(size, other))) return slot;
    slot = (slot + 1) & mask;
  }
  return slot;
}

function grown(length: number, sizes: readonly Size[]): Int32Array {
  const slots = new Int32Array(length).fill(-1);
  sizes.forEach((size, kind) => {
    slots[slotOf(size, slots, sizes)] = kind;
  });
  return slots;
}

function isSame(a: Size, b: Size): boolean {
  return a.lengthMm === b.lengthMm && a.widthMm === b.widthMm && a.heightMm === b.heightMm;
}

/** Of tenths of a millimetre. */
function hashOf({ lengthMm, widthMm, heightMm }: Size): number {
  const hash = Math.imul(lengthMm * 10, 0x9e3779b1) ^ Math.imul(widthMm * 10, 0x85ebca6b);
  const mixed = Math.imul(hash ^ ((heightMm ?? -1) * 10), 0xc2b2ae35);
  return mixed ^ (mixed >>> 15);
}
