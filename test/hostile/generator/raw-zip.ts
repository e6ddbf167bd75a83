import { deflateRawSync } from "node:zlib";
import { crc32 } from "../../../src/adapters/xlsx/zip/crc32";

/** The fields of one header of an entry; each can be a lie. */
export interface Header {
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  readonly name: Uint8Array;
  readonly nameBytes: number;
  readonly extra: Uint8Array;
}

export interface RawEntry {
  readonly name: string | Uint8Array;
  readonly content: string | Uint8Array;
  /** What stands in the file in place of the packed content. */
  readonly packed?: Uint8Array;
  readonly stored?: boolean;
  readonly both?: Partial<Header>;
  readonly local?: Partial<Header>;
  readonly central?: Partial<Header>;
  /** Where the directory says the entry starts. */
  readonly offset?: (real: number) => number;
}

/** What is wrong beside the entries. */
export interface ZipLies {
  readonly count?: number;
  readonly directorySize?: number;
  readonly directoryOffset?: (real: number) => number;
  readonly disk?: number;
  readonly commentBytes?: number;
  readonly comment?: Uint8Array;
  readonly before?: Uint8Array;
  readonly beforeEnd?: (directoryOffset: number, directorySize: number) => Uint8Array;
}

export function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === "string" ? new TextEncoder().encode(content) : content;
}

/** Little-endian numbers one after another: `[value, bytes]`. */
export function packedNumbers(...numbers: readonly (readonly [value: number, bytes: 2 | 4 | 8])[]): Buffer {
  const out = Buffer.alloc(numbers.reduce((sum, [, bytes]) => sum + bytes, 0));
  let at = 0;
  for (const [value, bytes] of numbers) {
    if (bytes === 2) out.writeUInt16LE(value, at);
    else if (bytes === 4) out.writeUInt32LE(value, at);
    else out.writeBigUInt64LE(BigInt(value), at);
    at += bytes;
  }
  return out;
}

function headerOf(entry: RawEntry, packed: Uint8Array): Header {
  const content = bytesOf(entry.content);
  const name = bytesOf(entry.name);
  return {
    flags: 0x0800,
    method: entry.stored ? 0 : 8,
    crc: crc32(content),
    packedSize: packed.length,
    size: content.length,
    name,
    nameBytes: name.length,
    extra: new Uint8Array(),
    ...entry.both,
  };
}

/** The fields that both headers share, from the version on. */
function shared({ flags, method, crc, packedSize, size, nameBytes, extra }: Header): Buffer {
  const numbers = packedNumbers([20, 2], [flags, 2], [method, 2], [0x0021_0000, 4], [crc, 4]);
  return Buffer.concat([
    numbers,
    packedNumbers([packedSize, 4], [size, 4], [nameBytes, 2], [extra.length, 2]),
  ]);
}

function localRecord(header: Header): Buffer {
  return Buffer.concat([packedNumbers([0x04034b50, 4]), shared(header), header.name, header.extra]);
}

function centralRecord(header: Header, offset: number): Buffer {
  const rest = packedNumbers([0, 2], [0, 2], [0, 2], [0, 4], [offset, 4]);
  const start = packedNumbers([0x02014b50, 4], [20, 2]);
  return Buffer.concat([start, shared(header), rest, header.name, header.extra]);
}

/** A zip file written byte by byte, as honest or as lying as asked. */
export function rawZip(entries: readonly RawEntry[], lies: ZipLies = {}): Uint8Array {
  const pieces: Uint8Array[] = [lies.before ?? new Uint8Array()];
  let at = lies.before?.length ?? 0;
  const directory = entries.map((entry) => {
    const packed =
      entry.packed ?? (entry.stored ? bytesOf(entry.content) : deflateRawSync(bytesOf(entry.content)));
    const header = headerOf(entry, packed);
    const local = localRecord({ ...header, ...entry.local });
    const offset = entry.offset?.(at) ?? at;
    pieces.push(local, packed);
    at += local.length + packed.length;
    return centralRecord({ ...header, ...entry.central }, offset);
  });
  const central = Buffer.concat(directory);
  const comment = lies.comment ?? new Uint8Array();
  const count = lies.count ?? entries.length;
  const disk = lies.disk ?? 0;
  const end = packedNumbers([0x06054b50, 4], [disk, 2], [disk, 2], [count, 2], [count, 2]);
  const place = packedNumbers(
    [lies.directorySize ?? central.length, 4],
    [lies.directoryOffset?.(at) ?? at, 4],
    [lies.commentBytes ?? comment.length, 2],
  );
  const more = lies.beforeEnd?.(at, central.length) ?? new Uint8Array();
  return Buffer.concat([...pieces, central, more, end, place, comment]);
}
