import { Deflate as DeflateStream } from "fflate";
import { crc32 } from "../zip/crc32";
import { joined, type Chunks } from "./chunks";

/** Bytes packed as raw deflate data, without header, and what they were before. */
export interface Packed {
  readonly compressed: Uint8Array;
  readonly size: number;
  /** Their CRC-32. */
  readonly crc: number;
}

/** Packs a part; each chunk is packed before the next is asked for. */
export type Deflate = (content: Chunks) => Packed;

/** The deflate for every host, browsers included. */
export const deflateAnywhere: Deflate = (content) => {
  const packed: Uint8Array[] = [];
  const stream = new DeflateStream({ level: 6 }, (piece) => packed.push(piece));
  let crc = 0;
  let size = 0;
  for (const chunk of content) {
    crc = crc32(chunk, crc);
    size += chunk.length;
    stream.push(chunk);
  }
  stream.push(new Uint8Array(0), true);
  return { compressed: joined(packed), size, crc };
};
