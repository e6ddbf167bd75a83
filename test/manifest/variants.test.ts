import fc from "fast-check";
import { devBaseUrl, officeJsUrl, rebaseManifest } from "../../src/manifest/variants";
import { manifestText } from "./read-manifest";

const addressesIn = (text: string) => [...text.matchAll(/"(https?:[^"]+)"/g)].map((match) => match[1]!);
const namespaces = /^http:\/\/(schemas\.microsoft\.com|www\.w3\.org)\//;

test.each([
  { baseUrl: "https://gendan.example.com/", page: "https://gendan.example.com/taskpane.html" },
  { baseUrl: "https://gendan.example.com", page: "https://gendan.example.com/taskpane.html" },
  {
    baseUrl: "https://example.com/tools/gendan-1.0/",
    page: "https://example.com/tools/gendan-1.0/taskpane.html",
  },
  { baseUrl: "https://10.0.0.8:8443/gendan", page: "https://10.0.0.8:8443/gendan/taskpane.html" },
  { baseUrl: devBaseUrl, page: "https://localhost:3000/taskpane.html" },
])("served from $baseUrl the pane is $page", ({ baseUrl, page }) => {
  expect(rebaseManifest(`<a b="${devBaseUrl}taskpane.html" />`, { baseUrl })).toBe(`<a b="${page}" />`);
});

test.each([
  { why: "not safe", baseUrl: "http://example.com/", says: /must begin with https/ },
  { why: "no scheme", baseUrl: "example.com", says: /must begin with https/ },
  { why: "nothing", baseUrl: "", says: /must begin with https/ },
  { why: "no host", baseUrl: "https://", says: /host and plain folders/ },
  { why: "a query", baseUrl: "https://example.com/?v=1", says: /host and plain folders/ },
  { why: "a fragment", baseUrl: "https://example.com/#top", says: /host and plain folders/ },
  { why: "a user", baseUrl: "https://me:secret@example.com/", says: /host and plain folders/ },
  { why: "two slashes at the end", baseUrl: "https://example.com//", says: /host and plain folders/ },
  { why: "a folder upwards", baseUrl: "https://example.com/a/../b/", says: /host and plain folders/ },
  { why: "a space after it", baseUrl: "https://example.com/ ", says: /host and plain folders/ },
  { why: "a line after it", baseUrl: "https://example.com/\n", says: /host and plain folders/ },
  { why: "a quotation mark", baseUrl: 'https://example.com/"><x', says: /host and plain folders/ },
  { why: "an ampersand", baseUrl: "https://example.com/a&b/", says: /host and plain folders/ },
  { why: "a port out of range", baseUrl: "https://example.com:99999/", says: /host and plain folders/ },
])("a base address with $why is refused", ({ baseUrl, says }) => {
  expect(() => rebaseManifest(manifestText, { baseUrl })).toThrow(says);
});

test.each([
  { text: "<a />", says: /names nothing under/ },
  { text: `<a b="${devBaseUrl}x" c="http://localhost:3000/y" />`, says: /names localhost/ },
  { text: `<a b="${devBaseUrl}x" c="https://localhost/y" />`, says: /names localhost/ },
])("the text $text is refused", ({ text, says }) => {
  expect(() => rebaseManifest(text, { baseUrl: "https://example.com/" })).toThrow(says);
});

const host = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}[a-z0-9]\.(com|cn)$/);
const folders = fc.array(fc.stringMatching(/^[A-Za-z0-9_~-][A-Za-z0-9._~-]{0,6}$/), { maxLength: 3 });
const baseUrls = fc.tuple(host, folders).map(([name, path]) => ["https:/", name, ...path, ""].join("/"));

test("every address moves under the base, none is lost, and moving back gives the first text", () => {
  fc.assert(
    fc.property(baseUrls, (baseUrl) => {
      const moved = rebaseManifest(manifestText, { baseUrl });
      const ours = addressesIn(moved).filter((address) => !namespaces.test(address));
      expect(ours.filter((address) => !address.startsWith(baseUrl))).toEqual([]);
      expect(addressesIn(moved)).toHaveLength(addressesIn(manifestText).length);
      expect(moved.split(baseUrl).join(devBaseUrl)).toBe(manifestText);
    }),
  );
});

test("each cloud has Microsoft's library at its own documented address", () => {
  expect(officeJsUrl("global")).toBe("https://appsforoffice.microsoft.com/lib/1/hosted/office.js");
  expect(officeJsUrl("china")).toBe(
    "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js",
  );
});
