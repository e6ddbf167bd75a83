const sampleBytes = 65_536;
/** Of the bytes sampled, at most one in this many may be a control character in a text. */
const textPerControl = 1_000;

/**
 * The text of a file in whatever way it is written: UTF-8, UTF-16, GB18030 (what Chinese Excel and ERP systems
 * write) or Windows-1252. A character cut off at the very end is dropped.
 * @returns null when the bytes are not text
 */
export function decodeText(bytes: Uint8Array): string | null {
  const utf16 = utf16Label(bytes);
  if (utf16 !== null) return isText(new TextDecoder(utf16).decode(bytes));
  if (bytes.subarray(0, sampleBytes).includes(0)) return null;
  return isText(
    decodeExactly(bytes, "utf-8") ?? decodeChinese(bytes) ?? new TextDecoder("windows-1252").decode(bytes),
  );
}

/** By its byte order mark, or by a zero in every other byte of the first few: both letters are ASCII. */
function utf16Label(bytes: Uint8Array): string | null {
  const [first = 1, second = 1, third = 1, fourth = 1] = bytes;
  if ((first === 0xff && second === 0xfe) || (second === 0 && fourth === 0 && first > 0 && third > 0)) {
    return "utf-16le";
  }
  if ((first === 0xfe && second === 0xff) || (first === 0 && third === 0 && second > 0 && fourth > 0)) {
    return "utf-16be";
  }
  return null;
}

/** With `stream`, a sequence that the end of the file cuts off is not an error. */
function decodeExactly(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return null;
  }
}

/**
 * GB18030 accepts much of what is really Western text. Chinese text holds its characters in pairs of high bytes;
 * in Western text a high byte stands alone between letters.
 */
function decodeChinese(bytes: Uint8Array): string | null {
  let pairs = 0;
  let single = 0;
  for (let at = 0; at < bytes.length; at++) {
    if ((bytes[at] ?? 0) < 0x80) continue;
    if ((bytes[at + 1] ?? 0) >= 0x80) {
      pairs++;
      at++;
    } else single++;
  }
  return pairs > single ? decodeExactly(bytes, "gb18030") : null;
}

function isText(text: string): string | null {
  const sample = text.slice(0, sampleBytes);
  let controls = 0;
  for (let at = 0; at < sample.length; at++) if (isControl(sample.charCodeAt(at))) controls++;
  return controls * textPerControl <= sample.length ? text : null;
}

/** Tab, line ends, form feed and the end mark of old systems (0x1A) stand in honest text. */
function isControl(code: number): boolean {
  return code < 0x20 && !(code >= 0x09 && code <= 0x0d) && code !== 0x1a;
}
