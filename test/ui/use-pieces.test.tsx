/** @jest-environment ./test/support/page-environment.cjs */
import { renderHook, waitFor } from "@testing-library/react";
import type { InPieces } from "../../src/core";
import { usePieces } from "../../src/ui/parts/use-pieces";

function work(pieces: number, value: string) {
  return function* make(): InPieces<string> {
    for (let piece = 0; piece < pieces; piece += 1) yield;
    return value;
  };
}

test("short work is done while drawing", () => {
  expect(renderHook(() => usePieces(short)).result.current).toBe("short");
});

const short = work(2, "short");
const long = work(50, "long");
const other = work(30, "other");

test("long work is done between frames", async () => {
  const { result } = renderHook(() => usePieces(long));
  expect(result.current).toBeNull();
  await waitFor(() => {
    expect(result.current).toBe("long");
  });
});

test("until long work is done, what the last work came to is given", async () => {
  const { result, rerender } = renderHook(({ make }) => usePieces(make), { initialProps: { make: short } });
  rerender({ make: long });
  expect(result.current).toBe("short");
  rerender({ make: other });
  const seen = new Set<string | null>();
  await waitFor(() => {
    seen.add(result.current);
    expect(result.current).toBe("other");
  });
  expect([...seen]).toEqual(["short", "other"]);
});

test("work nobody waits for any more is left", async () => {
  const made = { pieces: 0 };
  const counted = function* (): InPieces<string> {
    for (;;) {
      made.pieces += 1;
      yield;
    }
  };
  const { unmount } = renderHook(() => usePieces(counted));
  await waitFor(() => {
    expect(made.pieces).toBeGreaterThan(5);
  });
  unmount();
  const before = made.pieces;
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(made.pieces).toBeLessThanOrEqual(before + 1);
});
