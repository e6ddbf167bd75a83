import { partKey } from "../zip/entry-name";
import type { Deflate } from "./deflate";
import { chunksOf, type Package } from "./package";
import { packEntry, zipOf } from "./zip-bytes";

/** The workbook's file: parts in their old order and old packing, changed parts in place, new parts at the end. */
export function packageBytes({ entries, pending, removed }: Package, deflate: Deflate): Uint8Array {
  const rest = new Map(pending);
  const stay = entries.filter(({ name }) => !removed.has(partKey(name)) || pending.has(partKey(name)));
  const kept = stay.map((entry) => {
    const key = partKey(entry.name);
    const part = rest.get(key);
    if (!part || entry.name.endsWith("/")) return entry;
    rest.delete(key);
    const { rawName, flags } = entry;
    return { ...packEntry(entry.name, chunksOf(part), deflate), rawName, flags };
  });
  const added = [...rest.values()].map((part) => packEntry(part.name, chunksOf(part), deflate));
  return zipOf([...kept, ...added]);
}
