const slotCount = 256;

/** The element names a reader cares about, found by a hash of their bytes and then compared. */
export type Vocabulary = readonly (readonly string[])[];

/** The running hash of a name: start from 0 and add each byte. */
export function addToHash(hash: number, byte: number): number {
  return (hash * 31 + byte) | 0;
}

export function vocabulary(names: readonly string[]): Vocabulary {
  const slots: string[][] = Array.from({ length: slotCount }, () => []);
  for (const name of names) {
    let hash = 0;
    for (let at = 0; at < name.length; at++) hash = addToHash(hash, name.charCodeAt(at));
    slots[hash & (slotCount - 1)]?.push(name);
  }
  return slots;
}

/** The known name that stands in the bytes; empty text for any other. */
export function knownName(
  known: Vocabulary,
  hash: number,
  bytes: Uint8Array,
  start: number,
  end: number,
): string {
  const candidates = known[hash & (slotCount - 1)] ?? [];
  for (const name of candidates) if (matches(name, bytes, start, end)) return name;
  return "";
}

export function matches(name: string, bytes: Uint8Array, start: number, end: number): boolean {
  if (name.length !== end - start) return false;
  for (let at = 0; at < name.length; at++) if (name.charCodeAt(at) !== bytes[start + at]) return false;
  return true;
}
