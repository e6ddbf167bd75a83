import { fillText, type Lang, type Text, type TextArgs } from "../lang";

/** A text in a report's language, its places filled; numbers get thousands separators. */
export type Say = (text: Text, args?: TextArgs) => string;

export function sayIn(lang: Lang): Say {
  return (text, args = {}) => fillText(text[lang], withSeparators(args));
}

function withSeparators(args: TextArgs): TextArgs {
  return Object.fromEntries(
    Object.entries(args).map(([name, value]) => [
      name,
      typeof value === "number" ? value.toLocaleString("en-US") : value,
    ]),
  );
}
