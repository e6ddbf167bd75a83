/** Columns repeat some hundred wordings and products; where nearly every cell differs, looking back takes longer. */
const mostRemembered = 1000;
const mostMissed = 2 * mostRemembered;

/** The function, with what it gave for each of the first values; for as long as the function lives. */
export function remembering<T, R>(work: (value: T) => R): (value: T) => R {
  const results = new Map<T, R>();
  let missed = 0;
  let last: T | undefined;
  let lastResult: R | undefined;
  return (value) => {
    if (lastResult !== undefined && value === last) return lastResult;
    if (missed > mostMissed) return work(value);
    let result = results.get(value);
    if (result === undefined) {
      missed += 1;
      result = work(value);
      if (results.size < mostRemembered) results.set(value, result);
    } else missed = 0;
    last = value;
    lastResult = result;
    return result;
  };
}
