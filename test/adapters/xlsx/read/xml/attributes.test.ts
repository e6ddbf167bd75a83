import { XmlCursor } from "../../../../../src/adapters/xlsx/xml/cursor";
import { vocabulary } from "../../../../../src/adapters/xlsx/xml/vocabulary";
import { problemOf } from "../problem-of";

function tag(xml: string): XmlCursor {
  const cursor = new XmlCursor(new TextEncoder().encode(xml), "part.xml", vocabulary(["sheet"]));
  cursor.next();
  return cursor;
}

test.each([
  { name: "double quotes", xml: '<sheet name="订单"/>', value: "订单" },
  { name: "single quotes", xml: "<sheet name='\"订单\"'/>", value: '"订单"' },
  { name: "spaces and lines around", xml: '<sheet\n\tname = \r\n "订单" />', value: "订单" },
  { name: "references", xml: '<sheet name="A&amp;B &#35746;"/>', value: "A&B 订" },
  { name: "others before it that look like it", xml: '<sheet x:name="a" names="b" name="c"/>', value: "c" },
  { name: "the name inside another's value", xml: "<sheet note=' name=\"a\"' name='b'/>", value: "b" },
  { name: "an empty value", xml: '<sheet name=""/>', value: "" },
  { name: "none", xml: "<sheet sheetId='1'/>", value: null },
  { name: "none at all", xml: "<sheet>", value: null },
  { name: "a name every object has", xml: "<sheet constructor='1'/>", value: null },
])("an attribute with $name", ({ xml, value }) => {
  const { attributes } = tag(xml);
  expect(attributes.get("name")).toBe(value);
  expect(attributes.get("name")).toBe(value);
});

test.each([
  { xml: '<sheet id="1" r:id="rId1"/>', value: "rId1" },
  { xml: '<sheet rel:id="rId1" id="2"/>', value: "rId1" },
  { xml: '<sheet id="1"/>', value: null },
])("the attribute with a prefix in $xml is $value", ({ xml, value }) => {
  expect(tag(xml).attributes.getPrefixed("id")).toBe(value);
});

test.each(["<sheet name/>", "<sheet name=1/>", "<sheet a b='1'/>", "<sheet name=>"])(
  "%s is refused as damaged when its attributes are asked for",
  async (xml) => {
    expect((await problemOf(() => tag(xml).attributes.get("name"))).code).toBe("damaged");
  },
);
