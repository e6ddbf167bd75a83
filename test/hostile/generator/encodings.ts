import { rowsOf } from "../../adapters/xlsx/read/small-package";
import { bookOf, honestSheet, readsHonest, sheetPart } from "./base-book";
import { reads, refused, type Ending, type HostileFile } from "./hostile-file";

const declared = (encoding: string) => `<?xml version="1.0" encoding="${encoding}"?>`;
const sheet = (...pieces: readonly (string | Uint8Array)[]) =>
  Buffer.concat(pieces.map((one) => (typeof one === "string" ? Buffer.from(one) : one)));
const utf16 = (text: string) => Buffer.from(text, "utf16le");
const textRow = (bytes: readonly number[]) => {
  const [before = "", after = ""] = rowsOf('<row><c t="inlineStr"><is><t>|</t></is></c></row>').split("|");
  return sheet(before, Uint8Array.from(bytes), after);
};

/** A part that is not UTF-8 cannot be written again to the letter. */
const unwritten = { copy: "damaged" } as const;

const cases: readonly (readonly [name: string, part: Uint8Array, ends: Ending])[] = [
  ["UTF-8 with its mark", sheet("\ufeff", honestSheet), readsHonest],
  ["UTF-8 with two marks", sheet("\ufeff\ufeff", honestSheet), refused("damaged")],
  ["UTF-16, low byte first", utf16(`\ufeff${declared("UTF-16")}${honestSheet}`), readsHonest],
  ["UTF-16, high byte first", utf16(`\ufeff${declared("UTF-16")}${honestSheet}`).swap16(), readsHonest],
  ["UTF-16 without its mark", utf16(honestSheet), refused("damaged")],
  ["UTF-16 that ends in half a letter", utf16(`\ufeff${honestSheet}`).subarray(0, -1), refused("damaged")],
  ["UTF-16 declared over UTF-8", sheet(declared("UTF-16"), honestSheet), refused("damaged")],
  ["UTF-32 declared", sheet(declared("UTF-32"), honestSheet), refused("damaged")],
  ["UTF-7 declared", sheet(declared("UTF-7"), honestSheet), refused("damaged")],
  ["EBCDIC declared", sheet(declared("IBM037"), honestSheet), refused("damaged")],
  ["an encoding of the attacker's own", sheet(declared("x-user-defined-9"), honestSheet), refused("damaged")],
  ["an encoding of 1,000 letters", sheet(declared("u".repeat(1000)), honestSheet), readsHonest],
  ["an overlong slash", textRow([0xc0, 0xaf]), reads(["\ufffd\ufffd"], unwritten)],
  ["a stray high byte", textRow([0x41, 0xff, 0x42]), reads(["A\ufffdB"], unwritten)],
  ["half a pair as UTF-8", textRow([0xed, 0xa0, 0x80]), reads(["\ufffd\ufffd\ufffd"], unwritten)],
  ["a letter cut off", textRow([0xe8, 0xae]), reads(["\ufffd"], unwritten)],
];

export const encodings: readonly HostileFile[] = cases.map(([name, part, ends]) => ({
  name,
  bytes: () => bookOf({ [sheetPart]: part }),
  ends,
}));
