import type { ZipEntry } from "../zip/directory";
import type { Chunks } from "./chunks";
import type { Deflate } from "./deflate";

const localSignature = 0x04034b50;
const centralSignature = 0x02014b50;
const endSignature = 0x06054b50;
const version = 20;
const utf8Flag = 0x0800;
/** Sizes stand after the data instead of before it; ours always stand before. */
const sizesAfterFlag = 0x0008;
const deflated = 8;
/** 1 January 1980, the first day a zip knows: the same input gives the same bytes. */
const noDate = 0x0021_0000;

/** A zip entry for a part of ours. */
export function packEntry(name: string, content: Chunks, deflate: Deflate): ZipEntry {
  const rawName = new TextEncoder().encode(name);
  return { name, rawName, flags: utf8Flag, method: deflated, modified: noDate, ...deflate(content) };
}

/** The fields local and central headers share, from the version on: 26 bytes. */
function writeShared(view: DataView, at: number, entry: ZipEntry): void {
  view.setUint16(at, version, true);
  view.setUint16(at + 2, entry.flags & ~sizesAfterFlag, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.modified, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.compressed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.rawName.length, true);
  view.setUint16(at + 24, 0, true);
}

const localBytes = 30;
const centralBytes = 46;
const endBytes = 22;

/** A zip file of entries as they are: packed bytes are copied, never packed again. */
export function zipOf(entries: readonly ZipEntry[]): Uint8Array {
  const dataBytes = entries.reduce((sum, e) => sum + localBytes + e.rawName.length + e.compressed.length, 0);
  const directoryBytes = entries.reduce((sum, e) => sum + centralBytes + e.rawName.length, 0);
  const out = new Uint8Array(dataBytes + directoryBytes + endBytes);
  const view = new DataView(out.buffer);
  let at = 0;
  let central = dataBytes;
  for (const entry of entries) {
    view.setUint32(central, centralSignature, true);
    view.setUint16(central + 4, version, true);
    writeShared(view, central + 6, entry);
    view.setUint32(central + 42, at, true);
    out.set(entry.rawName, central + centralBytes);
    central += centralBytes + entry.rawName.length;

    view.setUint32(at, localSignature, true);
    writeShared(view, at + 4, entry);
    out.set(entry.rawName, at + localBytes);
    out.set(entry.compressed, at + localBytes + entry.rawName.length);
    at += localBytes + entry.rawName.length + entry.compressed.length;
  }
  view.setUint32(central, endSignature, true);
  view.setUint16(central + 8, entries.length, true);
  view.setUint16(central + 10, entries.length, true);
  view.setUint32(central + 12, directoryBytes, true);
  view.setUint32(central + 16, dataBytes, true);
  return out;
}
