import { FileProblem } from "../guard/problem";

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const singleByte = new TextDecoder("latin1");

/**
 * The name of a zip entry with forward slashes and no leading slash. Names that are not UTF-8 are taken byte by
 * byte: they stay distinct, and no part Gendan reads has one.
 * @throws FileProblem `suspect` for a path that climbs out or names a drive
 */
export function entryName(raw: Uint8Array): string {
  const name = decode(raw).replaceAll("\\", "/").replace(/^\/+/, "");
  const segments = name.split("/");
  if (name === "" || segments.includes("..") || /^[A-Za-z]:/.test(name) || name.includes("\0")) {
    throw new FileProblem("suspect", { where: name.replaceAll("\0", "").slice(0, 80) || "zip" });
  }
  return name;
}

/** What two names of one part have in common: part names do not tell upper from lower case. */
export function partKey(name: string): string {
  return name.replace(/^\/+/, "").toLowerCase();
}

function decode(raw: Uint8Array): string {
  try {
    return utf8.decode(raw);
  } catch {
    return singleByte.decode(raw);
  }
}
