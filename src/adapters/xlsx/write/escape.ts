/** What XML cannot hold, or would change on reading, and what reads as such an escape: written as `_x000D_`. */
const unsafe =
  /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|_(?=x[0-9a-fA-F]{4}_)/g;

function asHex(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
}

/** Text between tags. */
export function escapeText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** Text inside double quotes; line ends and tabs survive. */
export function escapeAttribute(text: string): string {
  return escapeText(text)
    .replaceAll('"', "&quot;")
    .replace(/[\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** Text of a cell or note between tags: any JavaScript string comes back the same. */
export function escapeCellText(text: string): string {
  return escapeText(text.replace(unsafe, asHex));
}

/** The same inside double quotes, where Excel reads such escapes: names of sheets, places of links. */
export function escapeCellAttribute(text: string): string {
  return escapeAttribute(text.replace(unsafe, asHex));
}

/** Text for places that know no escape for what XML cannot hold, such as a chart's title. */
export function withoutControls(text: string): string {
  return text.replace(unsafe, (character) => (character === "_" ? character : " "));
}
