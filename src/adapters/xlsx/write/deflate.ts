import { deflateSync } from "fflate";

/** Packs bytes as raw deflate data, without header. */
export type Deflate = (content: Uint8Array) => Uint8Array;

/** The deflate for every host, browsers included. */
export const deflateAnywhere: Deflate = (content) => deflateSync(content, { level: 6 });
