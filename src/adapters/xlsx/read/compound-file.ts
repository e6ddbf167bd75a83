/** Directory entries of a compound file are this long, and stand at multiples of it. */
const entryBytes = 128;
const headerBytes = 512;

/** Streams that tell what a compound file holds, the telling one first. */
const streams = [
  { name: utf16("EncryptedPackage"), kind: "encrypted" },
  { name: utf16("Workbook"), kind: "xls" },
  { name: utf16("Book"), kind: "xls" },
] as const;

/**
 * What a compound file (.xls, .et, a workbook with a password, but also .doc and .msi) holds. `incomplete`: its
 * directory lies beyond the end of the file.
 */
export function compoundContent(bytes: Uint8Array): "encrypted" | "xls" | "incomplete" | "unknown" {
  const found = streams.find(({ name }) => hasEntry(bytes, name));
  if (found !== undefined) return found.kind;
  return directoryEnd(bytes) > bytes.length ? "incomplete" : "unknown";
}

/** Where the first sector of the directory ends; sectors are counted from after the header's. */
function directoryEnd(bytes: Uint8Array): number {
  if (bytes.length < headerBytes) return headerBytes;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sectorBytes = 2 ** view.getUint16(30, true);
  return (view.getUint32(48, true) + 2) * sectorBytes;
}

function hasEntry(bytes: Uint8Array, name: Uint8Array): boolean {
  for (let at = 0; at + name.length <= bytes.length; at += entryBytes) {
    if (bytes[at] === name[0] && name.every((byte, place) => bytes[at + place] === byte)) return true;
  }
  return false;
}

/** With the zero that ends a name. */
function utf16(name: string): Uint8Array {
  return Uint8Array.from([...name, "\0"].flatMap((letter) => [letter.charCodeAt(0), 0]));
}
