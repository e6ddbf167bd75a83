import fc from "fast-check";
import { XmlCursor } from "../../../../../src/adapters/xlsx/xml/cursor";
import { vocabulary } from "../../../../../src/adapters/xlsx/xml/vocabulary";
import { FileProblem, type FileProblemCode } from "../../../../../src/adapters/xlsx/guard/problem";
import { limits } from "../../../../../src/adapters/xlsx/guard/limits";
import { problemOf } from "../problem-of";

const known = vocabulary(["row", "c", "v", "sheetData"]);

/** The walk as text: `<name` for an opening, `>` for a close, the text as it is. */
function walk(xml: string | Uint8Array): string {
  const bytes = typeof xml === "string" ? new TextEncoder().encode(xml) : xml;
  const cursor = new XmlCursor(bytes, "part.xml", known);
  let seen = "";
  for (let event = cursor.next(); event !== "end"; event = cursor.next()) {
    if (event === "open") seen += `<${cursor.name || "?"}`;
    else seen += event === "close" ? ">" : cursor.text();
  }
  return seen;
}

test.each([
  { name: "elements and text", xml: "<row><c>1</c><c>2</c></row>", seen: "<row<c1><c2>>" },
  { name: "self-closing elements", xml: '<row><c r="A1"/><c r="B1" /></row>', seen: "<row<c><c>>" },
  { name: "a root that closes itself", xml: "<row/>", seen: "<row>" },
  { name: "prefixes", xml: '<x:row xmlns:x="u"><x:c>1</x:c></x:row>', seen: "<row<c1>>" },
  { name: "names nobody asked for", xml: "<row><column/><cc/></row>", seen: "<row<?><?>>" },
  {
    name: "a declaration, comments, spaces",
    xml: '<?xml version="1.0"?>\r\n<!-- <row> --><row/>\n',
    seen: "<row>",
  },
  { name: "a comment inside text", xml: "<v>1<!-- -- ->2</v> -->2</v>", seen: "<v12>" },
  { name: "CDATA, taken as it is", xml: "<v><![CDATA[a<b&amp;]]]></v>", seen: "<va<b&amp;]>" },
  {
    name: "an angle bracket inside quotes",
    xml: "<row note='a>b'><c note=\"it's\"/></row>",
    seen: "<row<c>>",
  },
  { name: "a slash at the end of a value", xml: '<row a="x/"><c/></row>', seen: "<row<c>>" },
  { name: "spaces in a closing tag", xml: "<row><c></c >\n</row\t>", seen: "<row<c>\n>" },
  { name: "references", xml: "<v>&lt;&#35746;&#x5355;&amp;amp;</v>", seen: "<v<订单&amp;>" },
  { name: "a reference nobody defined", xml: "<v>A&B &nbsp;</v>", seen: "<vA&B &nbsp;>" },
  { name: "references to no character", xml: "<v>&#0;&#x110000;</v>", seen: "<v\ufffd\ufffd>" },
  { name: "line ends", xml: "<v>a\r\nb\rc\nd&#13;</v>", seen: "<va\nb\nc\nd\r>" },
])("$name", ({ xml, seen }) => {
  expect(walk(xml)).toBe(seen);
});

test.each([
  { name: "UTF-8 with mark", bytes: Buffer.from("\ufeff<v>订单</v>") },
  { name: "UTF-16 little-endian", bytes: Buffer.from("\ufeff<v>订单</v>", "utf16le") },
  { name: "UTF-16 big-endian", bytes: Buffer.from("\ufeff<v>订单</v>", "utf16le").swap16() },
  {
    name: "GB18030 as declared",
    bytes: Buffer.concat([
      Buffer.from('<?xml version="1.0" encoding="GB2312"?><v>'),
      Buffer.from([0xb6, 0xa9, 0xb5, 0xa5]),
      Buffer.from("</v>"),
    ]),
  },
])("a part in $name reads the same", ({ bytes }) => {
  expect(walk(bytes)).toBe("<v订单>");
});

interface Refused {
  readonly name: string;
  readonly xml: string;
  readonly code: FileProblemCode;
}

test.each<Refused>([
  { name: "nothing", xml: "", code: "damaged" },
  { name: "only spaces", xml: " \n", code: "damaged" },
  { name: "text before the root", xml: "x<row/>", code: "damaged" },
  { name: "text after the root", xml: "<row/>x", code: "damaged" },
  { name: "two roots", xml: "<row/><row/>", code: "damaged" },
  { name: "an element left open", xml: "<row><c>", code: "damaged" },
  { name: "a closing tag too many", xml: "<row/></row>", code: "damaged" },
  { name: "closing tags crossed", xml: "<row><c></row></c>", code: "damaged" },
  { name: "a closing tag with more to its name", xml: "<row></rows>", code: "damaged" },
  { name: "a prefix that changes", xml: "<x:row></y:row>", code: "damaged" },
  { name: "a tag without end", xml: '<row><c r="A1', code: "damaged" },
  { name: "a tag inside a tag", xml: "<row <c></row>", code: "damaged" },
  { name: "a nameless element", xml: "<row>< c/></row>", code: "damaged" },
  { name: "a bare angle bracket", xml: "<row>1 < 2</row>", code: "damaged" },
  { name: "a comment without end", xml: "<row><!-- </row>", code: "damaged" },
  { name: "CDATA without end", xml: "<row><![CDATA[ </row>", code: "damaged" },
  { name: "a declaration without end", xml: "<?xml <row/>", code: "damaged" },
  {
    name: "an encoding nobody knows",
    xml: '<?xml version="1.0" encoding="klingon"?><row/>',
    code: "damaged",
  },
  { name: "a DTD", xml: '<!DOCTYPE row [<!ENTITY a "b">]><row>&a;</row>', code: "suspect" },
  { name: "a DTD from elsewhere", xml: '<!DOCTYPE row SYSTEM "file:///etc/passwd"><row/>', code: "suspect" },
  { name: "65 elements inside each other", xml: "<c>".repeat(65) + "</c>".repeat(65), code: "suspect" },
  { name: "a tag over 1 MB", xml: `<row a="${"x".repeat(limits.tagBytes)}"/>`, code: "suspect" },
])("$name is refused as $code, with the part's name", async ({ xml, code }) => {
  const problem = await problemOf(() => walk(xml));
  expect(problem).toMatchObject({ code, args: { where: "part.xml" } });
});

test("64 elements inside each other are read", () => {
  expect(walk("<c>".repeat(64) + "</c>".repeat(64))).toBe("<c".repeat(64) + ">".repeat(64));
});

/** Trees written with random spaces and quotes. */
const { tree } = fc.letrec<{ tree: string }>((tie) => ({
  tree: fc
    .tuple(
      fc.constantFrom("row", "c", "v", "x:v"),
      fc.constantFrom("", ' a="1"', " b='>'\n", ' c = "/"'),
      fc.array(fc.oneof({ depthSize: "small" }, fc.constantFrom("text", "&#20;", "<!-- -->"), tie("tree")), {
        maxLength: 4,
      }),
    )
    .map(([name, attributes, children]) => `<${name}${attributes}>${children.join("")}</${name}>`),
}));

test("every element that opens closes, and depth returns to zero", () => {
  fc.assert(
    fc.property(tree, (xml) => {
      const cursor = new XmlCursor(new TextEncoder().encode(xml), "part.xml", known);
      const open: string[] = [];
      for (let event = cursor.next(); event !== "end"; event = cursor.next()) {
        if (event === "open") open.push(cursor.name);
        if (event === "close") expect(open.pop()).toBe(cursor.name);
        expect(cursor.depth).toBe(open.length);
      }
      expect(open).toEqual([]);
    }),
  );
});

test("whatever the bytes, the walk ends, well or in a problem", () => {
  const letters = fc.array(fc.constantFrom(..."<>/!?[]-=\"' arow&;"));
  fc.assert(
    fc.property(letters, (some) => {
      try {
        walk(some.join(""));
      } catch (error) {
        expect(error).toBeInstanceOf(FileProblem);
      }
    }),
    { numRuns: 2000 },
  );
});
