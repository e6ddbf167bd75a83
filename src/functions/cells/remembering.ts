/** Columns repeat some hundred wordings and products; where nearly every cell differs, looking back takes longer. */
const mostRemembered = 1000;

/** The function, with what it gave for each of the first values; for as long as the function lives. */
export function remembering<T, R>(work: (value: T) => R): (value: T) => R {
  const results = new Map<T, R>();
  return (value) => {
    const known = results.get(value);
    if (known !== undefined) return known;
    const result = work(value);
    if (results.size < mostRemembered) results.set(value, result);
    return result;
  };
}
