/** Control characters but tab and line end: a terminal obeys them. */
const control = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;

/** Text as a terminal may show it. What a workbook says is never a command to the terminal. */
export function printable(text: string): string {
  return text.replace(/\r\n?/g, "\n").replace(control, "\ufffd");
}
