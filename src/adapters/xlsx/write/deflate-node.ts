import { constants, crc32, deflateRawSync } from "node:zlib";
import { joined } from "./chunks";
import type { Deflate } from "./deflate";

/** How far back deflate data may refer, in bytes. Source: RFC 1951, section 2. */
const window = 32 * 1024;
/** A last block that holds nothing. Source: RFC 1951, section 3.2.6. */
const lastBlock = new Uint8Array([3, 0]);

/**
 * The deflate for Node: more than twice as fast. Each chunk is packed by itself up to a whole byte, knowing the end of
 * the one before, so that the packed chunks in a row are one stream.
 */
export const deflateOnNode: Deflate = (content) => {
  const packed: Uint8Array[] = [];
  const room = new Uint8Array(window);
  let before = room.subarray(0, 0);
  let crc = 0;
  let size = 0;
  for (const chunk of content) {
    if (chunk.length === 0) continue;
    const known = before.length > 0 && { dictionary: before };
    packed.push(deflateRawSync(chunk, { level: 6, finishFlush: constants.Z_SYNC_FLUSH, ...known }));
    before = room.subarray(0, Math.min(window, chunk.length));
    before.set(chunk.subarray(-window));
    crc = crc32(chunk, crc);
    size += chunk.length;
  }
  return { compressed: joined([...packed, lastBlock]), size, crc };
};
