import { isSame, sameNumbers } from "./first-same";
import { seenTwice, textHash } from "./hashes";

/** Runs of more lines are not compared line by line. */
const longRun = 16;

/**
 * The lines of runs with the same text whose text may stand again outside the run, or in which two lines have the
 * same numbers. No other line can be equal to another in text and numbers. Cheap where equal texts stand together, as
 * the lines of an order mostly do; elsewhere every line is among them.
 */
export function perhapsRepeated(
  texts: readonly (string | null)[],
  [first, ...others]: readonly [Float64Array, ...Float64Array[]],
  lines: Int32Array,
): Int32Array {
  const { starts, hashes } = runsOf(texts, lines);
  const elsewhere = seenTwice(hashes);
  const found = new Int32Array(lines.length);
  let length = 0;
  for (let run = 0; run < hashes.length; run += 1) {
    const from = starts[run] ?? 0;
    const to = starts[run + 1] ?? lines.length;
    if (elsewhere[run] === 0 && to - from <= longRun && !repeats(first, others, lines, from, to)) continue;
    for (let at = from; at < to; at += 1) {
      found[length] = lines[at] ?? 0;
      length += 1;
    }
  }
  return found.subarray(0, length);
}

/** Where among the lines each run begins, and a hash of its text. */
function runsOf(texts: readonly (string | null)[], lines: Int32Array) {
  const starts = new Int32Array(lines.length);
  const hashes = new Int32Array(lines.length);
  let runs = 0;
  let last: string | null | undefined;
  for (let at = 0; at < lines.length; at += 1) {
    const text = texts[lines[at] ?? 0] ?? null;
    if (text === last) continue;
    last = text;
    starts[runs] = at;
    hashes[runs] = text === null ? 0 : textHash(text);
    runs += 1;
  }
  return { starts: starts.subarray(0, runs), hashes: hashes.subarray(0, runs) };
}

/** Two of the lines from `from` up to `to` have the same numbers. */
function repeats(
  first: Float64Array,
  others: readonly Float64Array[],
  lines: Int32Array,
  from: number,
  to: number,
): boolean {
  for (let at = from + 1; at < to; at += 1) {
    const line = lines[at] ?? 0;
    for (let before = from; before < at; before += 1) {
      const other = lines[before] ?? 0;
      if (isSame(first, line, other) && sameNumbers(others, line, other)) return true;
    }
  }
  return false;
}
