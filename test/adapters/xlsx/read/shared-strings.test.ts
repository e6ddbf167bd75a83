import fc from "fast-check";
import { readSharedStrings } from "../../../../src/adapters/xlsx/read/shared-strings";
import { sharedStrings } from "./small-package";

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll("\r", "&#13;");
}

test("texts come back whole and in order, however often and however long", () => {
  const text = fc.oneof(
    fc.string({ unit: fc.constantFrom("订", "单", "a", "1", "&", "<", ">", '"', " ", "\n", "\r", "📦") }),
    fc.constantFrom("湿巾80抽", "x".repeat(300), "订".repeat(200)),
  );
  fc.assert(
    fc.property(fc.array(text), (texts) => {
      const part = sharedStrings(...texts.map((each) => `<t xml:space="preserve">${escaped(each)}</t>`));
      expect(readSharedStrings(new TextEncoder().encode(part), "sharedStrings.xml")).toEqual(texts);
    }),
  );
});

test("twenty thousand different texts, more than are kept at hand, stay apart", () => {
  const texts = Array.from({ length: 20_000 }, (_, at) => `WF${at}`);
  const twice = [...texts, ...texts];
  const part = sharedStrings(...twice.map((text) => `<t>${text}</t>`));
  expect(readSharedStrings(new TextEncoder().encode(part), "sharedStrings.xml")).toEqual(twice);
});
