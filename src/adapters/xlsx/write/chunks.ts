/** A part's bytes in pieces. A piece keeps its bytes until the next is asked for. */
export type Chunks = Iterable<Uint8Array>;

/** All pieces together. */
export function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
