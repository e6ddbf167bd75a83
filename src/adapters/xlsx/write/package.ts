import { FileProblem } from "../guard/problem";
import { partKey } from "../zip/entry-name";
import type { Zip } from "../zip/zip";
import { joined, type Chunks } from "./chunks";
import { decodePart, encodedPieces, encodeUtf8, type PartText } from "./part-text";
import { BrokenXml } from "./tags";

interface ChangedPart extends PartText {
  readonly name: string;
}

/** A part too large to be held as a whole: made as often as it is asked for, the same every time. */
interface StreamedPart {
  readonly name: string;
  readonly chunks: () => Chunks;
}

type PendingPart = ChangedPart | StreamedPart;

/** A workbook's zip with the parts that shall differ from it; read as a zip, it gives those. */
export interface Package extends Zip {
  /** Parts changed or added, by part key. */
  readonly pending: Map<string, PendingPart>;
  /** Keys of the zip's parts that shall be gone. */
  readonly removed: Set<string>;
}

export function openPackage(zip: Zip): Package {
  const pending = new Map<string, PendingPart>();
  const removed = new Set<string>();
  const find = (name: string) => (removed.has(partKey(name)) ? null : zip.find(name));
  const readPart = (name: string) => {
    const part = pending.get(partKey(name));
    if (part) return joined(Array.from(chunksOf(part), (chunk) => chunk.slice()));
    return removed.has(partKey(name)) ? null : zip.readPart(name);
  };
  return { ...zip, find, readPart, pending, removed };
}

export function chunksOf(part: PendingPart): Chunks {
  return "chunks" in part ? part.chunks() : encodedPieces(part);
}

export function hasPart(pack: Package, name: string): boolean {
  return pack.pending.has(partKey(name)) || pack.find(name) !== null;
}

function readPart(pack: Package, name: string): ChangedPart | null {
  const pending = pack.pending.get(partKey(name));
  if (pending && "text" in pending) return pending;
  const found = pending ?? pack.find(name);
  const bytes = pack.readPart(name);
  return found && bytes ? { name: found.name, ...decodePart(bytes, found.name) } : null;
}

/**
 * A part's text as it stands now, pending changes included; null when there is no such part.
 * @throws FileProblem when the part cannot be read
 */
export function partText(pack: Package, name: string): string | null {
  return readPart(pack, name)?.text ?? null;
}

/**
 * Changes a part's text.
 * @throws FileProblem `damaged` when there is no such part or its XML is broken
 */
export function changePart(pack: Package, name: string, change: (text: string) => string): void {
  const part = readPart(pack, name);
  if (!part) throw new FileProblem("damaged", { where: name });
  const text = withPartName(name, () => change(part.text));
  if (text !== part.text) pack.pending.set(partKey(name), { ...part, text });
}

/** Runs a look at a part; XML that is broken is the file's fault. */
export function withPartName<T>(name: string, look: () => T): T {
  try {
    return look();
  } catch (problem) {
    if (problem instanceof BrokenXml) throw new FileProblem("damaged", { where: name });
    throw problem;
  }
}

export function addPart(pack: Package, name: string, text: string): void {
  pack.pending.set(partKey(name), { name, text, encode: encodeUtf8 });
}

/** Adds a part that is made when the package is written. @param chunks - gives the same bytes every time */
export function addStreamedPart(pack: Package, name: string, chunks: () => Chunks): void {
  pack.pending.set(partKey(name), { name, chunks });
}

/** Takes a part out; what refers to it is left to the caller. */
export function removePart(pack: Package, name: string): void {
  pack.pending.delete(partKey(name));
  if (pack.find(name)) pack.removed.add(partKey(name));
}

/** The first of `stem1.ending`, `stem2.ending` … that no part has. */
export function freePartName(pack: Package, stem: string, ending: string): string {
  for (let number = 1; ; number++) {
    const name = `${stem}${number}.${ending}`;
    if (!hasPart(pack, name)) return name;
  }
}
