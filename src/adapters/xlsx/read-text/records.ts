const quote = 0x22;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/**
 * Goes through delimited text field by field. A field in quotes may hold delimiters, line ends and doubled quotes;
 * a quote inside a field that does not start with one means itself; an open quote at the end closes there.
 *
 * @param delimiter - one character
 * @param onField - called with the text of a field, its record and its place in the record, both from 0;
 *   false stops
 */
export function eachField(
  text: string,
  delimiter: string,
  onField: (field: string, record: number, place: number) => boolean,
): void {
  const separator = delimiter.charCodeAt(0);
  let record = 0;
  let place = 0;
  let at = 0;
  while (at < text.length) {
    let field = "";
    if (text.charCodeAt(at) === quote) {
      const close = closingQuote(text, at + 1);
      field = text.slice(at + 1, close).replaceAll('""', '"');
      at = close + 1;
    }
    const rest = at;
    while (at < text.length && !endsField(text.charCodeAt(at), separator)) at++;
    field += text.slice(rest, at);
    if (!onField(field, record, place)) return;
    const end = text.charCodeAt(at);
    at++;
    if (end === separator) place++;
    else {
      if (end === carriageReturn && text.charCodeAt(at) === lineFeed) at++;
      record++;
      place = 0;
    }
  }
}

function endsField(code: number, separator: number): boolean {
  return code === separator || code === lineFeed || code === carriageReturn;
}

/** Place of the quote that closes a field; the end of the text when none does. */
function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at >= 0 && text.charCodeAt(at + 1) === quote) at = text.indexOf('"', at + 2);
  return at < 0 ? text.length : at;
}
