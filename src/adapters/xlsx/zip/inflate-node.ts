import { inflateRawSync } from "node:zlib";
import type { Inflate } from "./inflate";

const smallestChunk = 64;

/** The inflate for Node: three times as fast. One chunk for the whole part, so that nothing is copied together. */
export const inflateOnNode: Inflate = (compressed, realSize) => {
  const room = Math.max(smallestChunk, realSize + 1);
  return inflateRawSync(compressed, { maxOutputLength: room, chunkSize: room });
};
