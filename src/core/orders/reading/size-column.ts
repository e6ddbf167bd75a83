import type { Size } from "../../packaging/size";
import type { SizeColumn } from "../lines";
import { readSizeText } from "../values/size-text";
import { readStateWord } from "../values/state-words";
import type { LineCells } from "./line-cells";
import { oncePerText, readCells, unreadable, word, type CellReader } from "./read-cells";

/** Reads a column of sizes. A size is always text, so what reads is exact; `unitFrom` tells where the unit came from. */
export function readSizeColumn(cells: LineCells): SizeColumn {
  const sizes = new Array<Size | null>(cells.rows.length).fill(null);
  const reader: CellReader<Size> = {
    text: oncePerText((text) => {
      const size = readSizeText(text, cells.mapped.unit);
      if (size) return size;
      return readStateWord(text) === null ? unreadable : word;
    }),
    number: () => unreadable,
    truth: () => unreadable,
  };
  const read = readCells(cells, reader, (line, size) => (sizes[line] = size));
  return {
    kind: "size",
    field: cells.field,
    column: cells.mapped.column,
    unit: cells.mapped.unit,
    sizes,
    ...read,
  };
}
