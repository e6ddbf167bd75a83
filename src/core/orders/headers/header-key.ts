import { toSimplified } from "./traditional";

/** English header words that are one word in several spellings. */
const spellings: Readonly<Record<string, string>> = {
  qty: "quantity qtty quant qnty",
  no: "number num nr nbr",
  weight: "wt wgt",
  carton: "ctn",
  pcs: "piece pieces pc",
  package: "pkg",
  description: "desc descr",
  amount: "amt",
  name: "nm",
  ship: "shp",
  promised: "prom promise",
  extended: "ext",
  status: "stat estatu estatus",
  require: "required req reqd requested request",
  delivery: "del dlv dlvy deliv",
  purchase: "purch purchasing",
  scheduled: "schedule sched",
  estimated: "est",
  actual: "act",
  customer: "cust",
  order: "ord",
  item: "itm",
  colour: "color",
  meas: "measurement",
  dimension: "dim",
  spec: "specification",
  remark: "rmk",
  date: "dt",
};

const spellingOf: ReadonlyMap<string, string> = new Map(
  Object.entries(spellings).flatMap(([word, others]) =>
    others.split(" ").map((other) => [other, word] as const),
  ),
);

const word = /[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+|\p{Script=Han}+/gu;

/** One width, simplified characters, no accents, `#` written as `No`: the text all header comparison starts from. */
export function plainHeader(text: string): string {
  const oneWidth = text.normalize("NFKC");
  return toSimplified(accented.test(oneWidth) ? withoutAccents(oneWidth) : oneWidth)
    .replaceAll("#", " No ")
    .replace(/['’]s\b/g, "");
}

const accented = /[\u00c0-\u024f\u0300-\u036f]/;

function withoutAccents(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").normalize("NFC");
}

/** The key a header is looked up by: lower case letters and digits only. */
export function headerKey(text: string): string {
  return plainHeader(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}

/**
 * The words of a header, lower case, in one spelling each: `SalesOrderNumber` → `sales order no`. Plural endings
 * are left out; a run of Chinese characters is one word.
 */
export function headerWords(text: string): readonly string[] {
  return (plainHeader(text).match(word) ?? []).map(canonicalWord);
}

function canonicalWord(written: string): string {
  const lower = written.toLowerCase();
  const singular = lower.length > 3 && /[^su]s$/.test(lower) ? lower.slice(0, -1) : lower;
  return spellingOf.get(lower) ?? spellingOf.get(singular) ?? singular;
}
