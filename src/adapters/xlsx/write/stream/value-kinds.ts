import { encodeUtf8 } from "../part-text";

/** A value as it goes into a cell; text is always text, never a formula. */
export type WrittenValue = string | number | boolean | { readonly error: string } | null;

/** How a cell says what kind of value it holds. */
export interface ValueKind {
  /** Place among the kinds. */
  readonly at: number;
  /** Of the cell's start tag, after its style. */
  readonly rest: string;
  /** What stands before and after the value. */
  readonly before: string;
  readonly after: Uint8Array;
}

function kind(at: number, rest: string, before: string, after: string): ValueKind {
  return { at, rest, before, after: encodeUtf8(after) };
}

const blank = kind(0, "/>", "", "");
const number = kind(1, ">", "<v>", "</v></c>");
const boolean = kind(2, ' t="b">', "<v>", "</v></c>");
const error = kind(3, ' t="e">', "<v>", "</v></c>");
const string = kind(4, ' t="inlineStr">', '<is><t xml:space="preserve">', "</t></is></c>");

export const kindCount = 5;

export function kindOf(value: WrittenValue): ValueKind {
  switch (typeof value) {
    case "number":
      return number;
    case "string":
      return string;
    case "boolean":
      return boolean;
    default:
      return value === null ? blank : error;
  }
}
