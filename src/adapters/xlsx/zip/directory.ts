import { limits } from "../guard/limits";
import { FileProblem } from "../guard/problem";
import { findDirectory } from "./end-record";
import { entryName } from "./entry-name";

const centralSignature = 0x02014b50;
const centralBytes = 46;
const localSignature = 0x04034b50;
const localBytes = 30;
const zip64Field = 1;
const in64 = 0xffffffff;
/** Flag bits: encrypted, strongly encrypted, directory encrypted. */
const encryptedFlags = 0x0001 | 0x0040 | 0x2000;

/** One file in the zip, as the central directory tells it. All byte arrays are views into the file. */
export interface ZipEntry {
  /** Name with forward slashes and no leading slash; a folder ends with one. */
  readonly name: string;
  readonly rawName: Uint8Array;
  readonly flags: number;
  /** 0 stored, 8 deflate; anything else cannot be read, only copied. */
  readonly method: number;
  /** Date and time of change as MS-DOS packs them: time in the low, date in the high 16 bits. */
  readonly modified: number;
  readonly crc: number;
  readonly compressed: Uint8Array;
  /** Bytes when unpacked. */
  readonly size: number;
}

interface Placed {
  readonly entry: ZipEntry;
  readonly start: number;
  readonly end: number;
}

interface Sizes {
  readonly size: number;
  readonly compressedSize: number;
  readonly offset: number;
}

/**
 * Reads the central directory and holds every entry against its local header.
 * @throws FileProblem `incomplete`, `damaged`, `encrypted`, `tooManyParts`, `suspect`
 */
export function readDirectory(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = findDirectory(view);
  if (directory.entryCount > limits.entries) {
    throw new FileProblem("tooManyParts", { count: directory.entryCount, limit: limits.entries });
  }
  const end = directory.offset + directory.size;
  const placed: Placed[] = [];
  let at = directory.offset;
  while (placed.length < directory.entryCount) {
    if (at + centralBytes > end || view.getUint32(at, true) !== centralSignature) {
      throw new FileProblem("damaged", { where: "zip" });
    }
    const next =
      at +
      centralBytes +
      view.getUint16(at + 28, true) +
      view.getUint16(at + 30, true) +
      view.getUint16(at + 32, true);
    if (next > end) throw new FileProblem("damaged", { where: "zip" });
    placed.push(readEntry(bytes, view, at, directory.offset));
    at = next;
  }
  if (at !== end) throw new FileProblem("damaged", { where: "zip" });
  refuseOverlaps(placed);
  return placed.map(({ entry }) => entry);
}

function readEntry(bytes: Uint8Array, view: DataView, at: number, dataEnd: number): Placed {
  const rawName = bytes.subarray(at + centralBytes, at + centralBytes + view.getUint16(at + 28, true));
  const name = entryName(rawName);
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  if (flags & encryptedFlags) throw new FileProblem("encrypted");
  const { size, compressedSize, offset } = readSizes(view, at, name);
  const damaged = (): FileProblem => new FileProblem("damaged", { where: name });
  if (offset + localBytes > dataEnd || view.getUint32(offset, true) !== localSignature) throw damaged();
  const localNameBytes = view.getUint16(offset + 26, true);
  const start = offset + localBytes + localNameBytes + view.getUint16(offset + 28, true);
  const end = start + compressedSize;
  if (end > dataEnd) throw damaged();
  const localName = bytes.subarray(offset + localBytes, offset + localBytes + localNameBytes);
  if (!sameBytes(localName, rawName) || view.getUint16(offset + 8, true) !== method) {
    throw new FileProblem("suspect", { where: name });
  }
  const entry = {
    name,
    rawName,
    flags,
    method,
    modified: view.getUint32(at + 12, true),
    crc: view.getUint32(at + 16, true),
    compressed: bytes.subarray(start, end),
    size,
  };
  return { entry, start: offset, end };
}

/** Sizes and offset of a central record; those that do not fit 32 bits stand in its zip64 field, in this order. */
function readSizes(view: DataView, at: number, name: string): Sizes {
  const short = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
  const fieldsStart = at + centralBytes + view.getUint16(at + 28, true);
  const fieldsEnd = fieldsStart + view.getUint16(at + 30, true);
  const long = short.includes(in64) ? zip64Values(view, fieldsStart, fieldsEnd) : [];
  const [size, compressedSize, offset] = short.map((value) => (value === in64 ? long.shift() : value));
  if (size === undefined || compressedSize === undefined || offset === undefined) {
    throw new FileProblem("damaged", { where: name });
  }
  return { size, compressedSize, offset };
}

function zip64Values(view: DataView, start: number, end: number): number[] {
  const values: number[] = [];
  for (let at = start; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== zip64Field) continue;
    const stop = Math.min(end, at + 4 + view.getUint16(at + 2, true));
    for (let value = at + 4; value + 8 <= stop; value += 8) {
      values.push(Number(view.getBigUint64(value, true)));
    }
    break;
  }
  return values;
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, at) => byte === b[at]);
}

function refuseOverlaps(placed: readonly Placed[]): void {
  const inOrder = [...placed].sort((a, b) => a.start - b.start);
  let end = 0;
  for (const { entry, start, end: entryEnd } of inOrder) {
    if (start < end) throw new FileProblem("suspect", { where: entry.name });
    end = entryEnd;
  }
}
