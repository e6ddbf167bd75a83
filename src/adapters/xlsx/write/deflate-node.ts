import { deflateRawSync } from "node:zlib";
import type { Deflate } from "./deflate";

/** The deflate for Node: more than twice as fast. */
export const deflateOnNode: Deflate = (content) => deflateRawSync(content, { level: 6 });
