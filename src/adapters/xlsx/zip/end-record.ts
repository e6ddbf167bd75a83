import { FileProblem } from "../guard/problem";

const endSignature = 0x06054b50;
const endBytes = 22;
const longestComment = 0xffff;
const end64Signature = 0x06064b50;
const end64Bytes = 56;
const locatorSignature = 0x07064b50;
const locatorBytes = 20;
const in64 = 0xffffffff;
const countIn64 = 0xffff;

/** Where the central directory lies. */
export interface DirectoryPlace {
  readonly entryCount: number;
  readonly offset: number;
  readonly size: number;
}

/**
 * Finds the end record, which must close the file, and the zip64 record where it defers to that.
 * @throws FileProblem `incomplete` when there is none or the directory it names is not in the file
 */
export function findDirectory(view: DataView): DirectoryPlace {
  const end = findEnd(view);
  const short = {
    entryCount: view.getUint16(end + 10, true),
    size: view.getUint32(end + 12, true),
    offset: view.getUint32(end + 16, true),
  };
  const deferred = short.entryCount === countIn64 || short.offset === in64 || short.size === in64;
  const place = (deferred ? place64(view, end) : null) ?? short;
  if (view.getUint16(end + 4, true) !== 0 && !deferred) throw new FileProblem("incomplete");
  if (place.offset + place.size > end) throw new FileProblem("incomplete");
  return place;
}

function findEnd(view: DataView): number {
  const last = view.byteLength - endBytes;
  for (let at = last; at >= Math.max(0, last - longestComment); at--) {
    if (view.getUint32(at, true) !== endSignature) continue;
    if (at + endBytes + view.getUint16(at + 20, true) === view.byteLength) return at;
  }
  throw new FileProblem("incomplete");
}

function place64(view: DataView, end: number): DirectoryPlace | null {
  const locator = end - locatorBytes;
  if (locator < 0 || view.getUint32(locator, true) !== locatorSignature) return null;
  const at = Number(view.getBigUint64(locator + 8, true));
  if (at + end64Bytes > locator || view.getUint32(at, true) !== end64Signature) {
    throw new FileProblem("incomplete");
  }
  return {
    entryCount: Number(view.getBigUint64(at + 32, true)),
    size: Number(view.getBigUint64(at + 40, true)),
    offset: Number(view.getBigUint64(at + 48, true)),
  };
}
