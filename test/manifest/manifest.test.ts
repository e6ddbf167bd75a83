/** @jest-environment jsdom */
import { checks } from "./checks";
import { faults } from "./faults";
import { manifestText, parseManifest } from "./read-manifest";

test.each(Object.entries(checks))("%s finds nothing in manifest.xml", (_name, check) => {
  expect(check(parseManifest(manifestText))).toEqual([]);
});

test.each(faults)("$check sees $fault", ({ check, from, to, says }) => {
  const broken = manifestText.replace(from, to);
  expect(broken).not.toBe(manifestText);
  expect(checks[check](parseManifest(broken))).toContain(says);
});

test("a manifest that is not well-formed does not pass unread", () => {
  expect(() => parseManifest(manifestText.replace("</OfficeApp>", ""))).toThrow();
});
