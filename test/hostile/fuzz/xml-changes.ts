type Int = (bound: number) => number;
type Change = (xml: string, int: Int) => string;

/** Values that break what reads them without care. */
const values = [
  ...[
    "",
    "0",
    "-1",
    "1",
    "16384",
    "1048577",
    "65536",
    "4294967296",
    "99999999999999999999",
    "1e999",
    "NaN",
    "0x10",
  ],
  ...["A1", "A0", "A1:XFD1048576", "XFE1", "$A:$B", "#REF!", "true", "s", "str", "d", "b", "e", "inlineStr"],
  ...[
    "__proto__",
    "constructor",
    "../../../x",
    "/xl/workbook.xml",
    "http://127.0.0.1:9/",
    "External",
    "rId1",
  ],
  ...["&#0;", "&lt;b&gt;", "_x0000_", "=1+1", "\ufffe", "长".repeat(40_000), "yyyy-mm-dd", '"'],
];

function picked<T>(all: readonly T[], int: Int): T | undefined {
  return all[int(all.length)];
}

/** Puts another text where one of the matches of a pattern stands. */
function atOneOf(pattern: RegExp, change: (found: string, int: Int) => string): Change {
  return (xml, int) => {
    const found = picked([...xml.matchAll(pattern)], int);
    if (!found) return xml;
    return xml.slice(0, found.index) + change(found[0], int) + xml.slice(found.index + found[0].length);
  };
}

const value = (int: Int) => picked(values, int) ?? "";
const attribute = /[\w:]+="[^"]*"/g;
const text = />[^<>]+</g;
const tag = /<[^<>]*>/g;
const emptyElement = /<[^<>/!?][^<>]*\/>/g;
const leaf = /<([\w:]+)[^<>]*>[^<>]*<\/\1>/g;
const number = /\d+/g;

/** What an XML part becomes in the hands of a careless or hostile program. */
export const xmlChanges: readonly Change[] = [
  atOneOf(attribute, (found, int) => found.replace(/"[^]*"/, () => `"${value(int)}"`)),
  atOneOf(attribute, () => ""),
  atOneOf(attribute, (found) => `${found} ${found}`),
  atOneOf(text, (_, int) => `>${value(int)}<`),
  atOneOf(number, (_, int) => value(int)),
  atOneOf(number, (found) => String(Number(found) + 1)),
  atOneOf(tag, () => ""),
  atOneOf(tag, (found) => found + found),
  atOneOf(tag, (found) => found.replace(/[a-z]+/i, "evil")),
  atOneOf(emptyElement, (found, int) => found.repeat(1 + int(3000))),
  atOneOf(leaf, () => ""),
  atOneOf(leaf, (found, int) => found.repeat(1 + int(3000))),
  atOneOf(leaf, (found) => `<a>${found}</a>`),
  atOneOf(leaf, (found) => `<![CDATA[${found}]]>`),
  atOneOf(leaf, (found) => `<!-- ${found} -->`),
  (xml, int) => xml.slice(0, int(xml.length)),
  (xml) => `\ufeff${xml}`,
  (xml) => xml.replaceAll(/<(\/?)(?=[A-Za-z]+[\s/>])/g, "<$1x:").replace(' xmlns="', ' xmlns:x="'),
];
