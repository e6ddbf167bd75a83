/** Work that can be left and gone on with after every piece, so that a page can draw and answer in between. */
export type InPieces<T> = Generator<void, T>;

/** Does all the pieces at once. */
export function wholeOf<T>(pieces: InPieces<T>): T {
  for (;;) {
    const piece = pieces.next();
    if (piece.done) return piece.value;
  }
}
