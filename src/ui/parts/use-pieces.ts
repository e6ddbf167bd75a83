import { useEffect, useMemo, useState } from "react";
import type { InPieces } from "../../core";

/** Pieces done while drawing: little work shows at once. */
const atOnce = 3;

interface Begun<T> {
  readonly pieces: InPieces<T>;
  /** null while there is more to do. */
  readonly done: { readonly value: T } | null;
}

function begin<T>(make: () => InPieces<T>): Begun<T> {
  const pieces = make();
  for (let count = 0; count < atOnce; count += 1) {
    const piece = pieces.next();
    if (piece.done) return { pieces, done: { value: piece.value } };
  }
  return { pieces, done: null };
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}

/**
 * What work in pieces comes to. Long work goes on between frames, and until it is done what the last work came to is
 * given: null at first.
 * @param make - begins the work; the same function as long as the work is the same
 */
export function usePieces<T>(make: () => InPieces<T>): T | null {
  const begun = useMemo(() => begin(make), [make]);
  const [late, setLate] = useState<{ readonly begun: Begun<T>; readonly value: T } | null>(null);
  const [held, setHeld] = useState<{ readonly value: T } | null>(null);

  useEffect(() => {
    if (begun.done) return;
    const work = { wanted: true };
    void (async () => {
      for (;;) {
        await nextTurn();
        if (!work.wanted) return;
        const piece = begun.pieces.next();
        if (!piece.done) continue;
        setLate({ begun, value: piece.value });
        return;
      }
    })();
    return () => {
      work.wanted = false;
    };
  }, [begun]);

  const now = begun.done ?? (late?.begun === begun ? late : null);
  if (now !== null && now.value !== held?.value) setHeld(now);
  return (now ?? held)?.value ?? null;
}
