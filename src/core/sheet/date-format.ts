/**
 * What in a number format code says nothing about dates: quoted text, an escaped character, a width or fill
 * character, brackets other than elapsed time ([h], [mm]), and the two names of the plain format.
 */
const silent = /"[^"]*"?|\\.|_.|\*.|\[(?!(?:h+|m+|s+)\])[^\]]*\]?|G\/通用格式|General|E[+-]/gi;

/** Year, month, day, hour, minute, second, Japanese and Buddhist years, weekday (aaa), and the halves of a day. */
const datePart = /[ymdhsegb]|a{3,4}|上午\/下午|AM\/PM|A\/P/i;

/**
 * A number format shows a date, a time or both. `#`, `?`, or a `0` before the first date letter, make it a number:
 * `0.00` may follow seconds, nothing else of a number stands in a date.
 */
export function isDateFormat(code: string): boolean {
  return code.replace(silent, "").split(";").some(isDateSection);
}

function isDateSection(section: string): boolean {
  const first = datePart.exec(section);
  return first !== null && !/[#?]/.test(section) && !section.slice(0, first.index).includes("0");
}
