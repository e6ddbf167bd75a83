/** A generator of whole numbers from 0 to below a bound, the same on every run for the same seed. */
export function seededInts(seed: number): (bound: number) => number {
  let state = seed >>> 0;
  return (bound) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
}

type Change = (bytes: Uint8Array, int: (bound: number) => number) => Uint8Array;

/** What storage, transfer and malice do to bytes. */
const changes: readonly Change[] = [
  (bytes, int) => bytes.with(int(bytes.length), int(256)),
  (bytes, int) => {
    const at = int(bytes.length);
    return bytes.with(at, (bytes[at] ?? 0) ^ (1 << int(8)));
  },
  (bytes, int) => {
    const at = int(bytes.length);
    return joined(bytes.subarray(0, at), bytes.subarray(at + 1 + int(40)));
  },
  (bytes, int) => {
    const at = int(bytes.length);
    const from = int(bytes.length);
    return joined(bytes.subarray(0, at), bytes.subarray(from, from + 1 + int(40)), bytes.subarray(at));
  },
];

function joined(...pieces: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(Buffer.concat(pieces));
}

/** The bytes after one to four changes: set a byte, flip a bit, cut out or repeat a stretch. */
export function mutant(bytes: Uint8Array, int: (bound: number) => number): Uint8Array {
  let changed = Uint8Array.from(bytes);
  for (let left = 1 + int(4); left > 0; left--)
    changed = Uint8Array.from(changes[int(changes.length)]!(changed, int));
  return changed;
}
