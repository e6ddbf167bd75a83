const powers = Float64Array.from({ length: 23 }, (_, exponent) => 10 ** exponent);
const zero = 0x30;
const point = 0x2e;
const minus = 0x2d;

/** A whole number of up to nine digits, 0 or more; -1 for anything else. */
export function parseIndex(bytes: Uint8Array, start: number, end: number): number {
  if (end - start < 1 || end - start > 9) return -1;
  let value = 0;
  for (let at = start; at < end; at++) {
    const digit = (bytes[at] ?? 0) - zero;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

/**
 * A plain decimal number straight from its bytes, exactly as `Number` reads it; NaN when it is not plain, for
 * `Number` to decide: an exponent, or more digits than a whole number holds exactly.
 * Exact because digits below 2^53 and a power of ten up to 10^22 are, and one division rounds once.
 */
export function parsePlainNumber(bytes: Uint8Array, start: number, end: number): number {
  const negative = bytes[start] === minus;
  let digits = 0;
  let decimals = -1;
  let whole = 0;
  for (let at = negative ? start + 1 : start; at < end; at++) {
    const byte = bytes[at] ?? 0;
    const digit = byte - zero;
    if (digit >= 0 && digit <= 9) {
      whole = whole * 10 + digit;
      digits++;
      if (decimals >= 0) decimals++;
    } else if (byte === point && decimals < 0) decimals = 0;
    else return Number.NaN;
  }
  if (digits === 0 || whole > Number.MAX_SAFE_INTEGER || decimals > 22) return Number.NaN;
  const value = decimals > 0 ? whole / (powers[decimals] ?? 1) : whole;
  return negative && value !== 0 ? -value : value;
}
