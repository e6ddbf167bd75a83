import { unzipSync } from "fflate";
import { bookOf } from "./base-book";
import { rawZip, type RawEntry, type ZipLies } from "./raw-zip";

/** The entries of the honest workbook, one changed by what is given. */
export function rawEntries(changed: string, change: Partial<RawEntry>): RawEntry[] {
  const found = Object.entries(unzipSync(bookOf()));
  return found.map(([name, content]) => ({ name, content, ...(name === changed && change) }));
}

/** The honest workbook with one entry that lies. */
export function lyingBook(part: string, change: Partial<RawEntry>): Uint8Array {
  return rawZip(rawEntries(part, change));
}

/** The honest workbook and more entries. */
export function bookWithEntries(...more: readonly RawEntry[]): Uint8Array {
  return rawZip([...rawEntries("", {}), ...more]);
}

/** The honest workbook in a zip that lies about itself. */
export function lyingZip(lies: ZipLies): Uint8Array {
  return rawZip(rawEntries("", {}), lies);
}

/** The honest workbook with parts in place of or beside its own; large ones are packed much faster than by `bookOf`. */
export function largeBook(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const own = rawEntries("", {}).filter(({ name }) => !Object.hasOwn(parts, String(name)));
  return rawZip([...own, ...Object.entries(parts).map(([name, content]) => ({ name, content }))]);
}
