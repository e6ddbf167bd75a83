import { setTimeout as wait } from "node:timers/promises";
import { isDeepStrictEqual } from "node:util";

const turns = 600;
const turnMs = 50;

/** Waits until something is as expected, and says how it is when that never comes. */
export async function eventually<T>(read: () => Promise<T>, expected: T): Promise<void> {
  for (let turn = 0; turn < turns; turn += 1) {
    if (isDeepStrictEqual(await read(), expected)) return;
    await wait(turnMs);
  }
  expect(await read()).toEqual(expected);
}
