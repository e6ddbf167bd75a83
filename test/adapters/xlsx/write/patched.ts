import { deflateOnNode } from "../../../../src/adapters/xlsx/write/deflate-node";
import { patchWorkbook, type Changes, type PatchedWorkbook } from "../../../../src/adapters/xlsx/write/patch";
import { inflateOnNode } from "../../../../src/adapters/xlsx/zip/inflate-node";
import { openZip, type Zip } from "../../../../src/adapters/xlsx/zip/zip";
import { packed, partsOf, type Parts } from "../../../support/rich-workbook";

export function zipOfBytes(bytes: Uint8Array): Zip {
  return openZip(bytes, inflateOnNode);
}

export interface Patched extends PatchedWorkbook {
  readonly before: Zip;
  readonly after: Zip;
}

/** Patches a workbook's file, and opens the result. */
export function patchedFile(bytes: Uint8Array, changes: Partial<Changes>): Patched {
  const before = zipOfBytes(bytes);
  const result = patchWorkbook(before, { sheets: [], marks: [], ...changes }, deflateOnNode);
  return { ...result, before, after: zipOfBytes(result.bytes) };
}

/** Patches a workbook given by its parts, and gives the parts of the result. */
export function patched(parts: Parts, changes: Partial<Changes>): Patched & { readonly parts: Parts } {
  const result = patchedFile(packed(parts), changes);
  return { ...result, parts: partsOf(result.bytes) };
}
