import { fillText, type Lang, type Text, type TextArgs } from "../lang";

/** A text in a report's language, its places filled. */
export type Say = (text: Text, args?: TextArgs) => string;

export function sayIn(lang: Lang): Say {
  return (text, args = {}) => fillText(text[lang], args);
}
