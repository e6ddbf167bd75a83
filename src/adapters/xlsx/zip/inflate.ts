import { Inflate as InflateStream } from "fflate";

/**
 * Unpacks raw deflate data.
 *
 * @param compressed - raw deflate, no header
 * @param realSize - bytes the zip says it unpacks to; never produces much more than that
 * @returns the bytes; another length than `realSize` means a damaged or lying zip
 * @throws any error on damaged data
 */
export type Inflate = (compressed: Uint8Array, realSize: number) => Uint8Array;

/** Deflate packs at most 1,032 to 1, so one step unpacks to 16 MB at most before its size is looked at. */
const stepBytes = 16 * 1024;

/** The inflate for every host, browsers included. Stops with RangeError once the output passes `realSize`. */
export const inflateAnywhere: Inflate = (compressed, realSize) => {
  const out = new Uint8Array(realSize);
  let filled = 0;
  const stream = new InflateStream((chunk) => {
    out.set(chunk, filled);
    filled += chunk.length;
  });
  for (let at = 0; at < compressed.length; at += stepBytes) {
    stream.push(compressed.subarray(at, at + stepBytes), at + stepBytes >= compressed.length);
  }
  return out.subarray(0, filled);
};
