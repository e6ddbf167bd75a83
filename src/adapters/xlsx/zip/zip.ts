import { checkFileSize } from "../guard/file-size";
import { limits, megabytes } from "../guard/limits";
import { FileProblem } from "../guard/problem";
import { crc32 } from "./crc32";
import { readDirectory, type ZipEntry } from "./directory";
import { partKey } from "./entry-name";
import type { Inflate } from "./inflate";

/** An opened zip whose directory passed every check; parts are unpacked and checked when they are read. */
export interface Zip {
  /** Every entry in the directory's order, folders included, with its packed bytes for copying. */
  readonly entries: readonly ZipEntry[];
  /** The entry of a part name, upper or lower case, with or without a leading slash. */
  find(name: string): ZipEntry | null;
  /**
   * The unpacked bytes of a part; null when there is no such part.
   * @throws FileProblem `damaged`, `bomb`, `partTooLarge`, `unsupportedCompression`
   */
  readPart(name: string): Uint8Array | null;
}

/**
 * Opens a zip file.
 * @throws FileProblem `emptyFile`, `fileTooLarge`, `notWorkbook`, `incomplete`, `damaged`, `encrypted`,
 *   `tooManyParts`, `totalTooLarge`, `suspect`
 */
export function openZip(bytes: Uint8Array, inflate: Inflate): Zip {
  checkFileSize(bytes.length);
  if (!startsAsZip(bytes)) throw new FileProblem("notWorkbook");
  const entries = readDirectory(bytes);
  refuseTotal(entries);
  const parts = indexParts(entries);
  const refuseSwelling = swellingGuard();
  return {
    entries,
    find: (name) => parts.get(partKey(name)) ?? null,
    readPart: (name) => {
      const entry = parts.get(partKey(name));
      if (!entry) return null;
      refuseLarge(entry);
      refuseSwelling(entry);
      return unpack(entry, inflate);
    },
  };
}

export function startsAsZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}

function refuseTotal(entries: readonly ZipEntry[]): void {
  const total = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (total > limits.totalBytes) {
    throw new FileProblem("totalTooLarge", { size: megabytes(total), limit: megabytes(limits.totalBytes) });
  }
}

function indexParts(entries: readonly ZipEntry[]): ReadonlyMap<string, ZipEntry> {
  const parts = new Map<string, ZipEntry>();
  for (const entry of entries) {
    if (entry.name.endsWith("/")) continue;
    const key = partKey(entry.name);
    if (parts.has(key)) throw new FileProblem("suspect", { where: entry.name });
    parts.set(key, entry);
  }
  return parts;
}

function refuseLarge({ name, size }: ZipEntry): void {
  if (size <= limits.partBytes) return;
  const limit = megabytes(limits.partBytes);
  throw new FileProblem("partTooLarge", { where: name, size: megabytes(size), limit });
}

/** Parts read so far count together: a bomb can lie in many of them. */
function swellingGuard(): (entry: ZipEntry) => void {
  const read = new Set<ZipEntry>();
  let size = 0;
  let packed = 0;
  return (entry) => {
    if (!read.has(entry)) {
      read.add(entry);
      size += entry.size;
      packed += entry.compressed.length;
    }
    if (size > limits.ratioFromBytes && size > limits.ratio * packed) {
      throw new FileProblem("bomb", { where: entry.name });
    }
  };
}

function unpack(entry: ZipEntry, inflate: Inflate): Uint8Array {
  const where = entry.name;
  const bytes = expand(entry, inflate);
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc) throw new FileProblem("damaged", { where });
  return bytes;
}

function expand(entry: ZipEntry, inflate: Inflate): Uint8Array {
  const where = entry.name;
  if (entry.method === 0) return entry.compressed;
  if (entry.method !== 8) throw new FileProblem("unsupportedCompression", { where, method: entry.method });
  try {
    return inflate(entry.compressed, entry.size);
  } catch {
    throw new FileProblem("damaged", { where });
  }
}
