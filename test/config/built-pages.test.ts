import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import { securityHeaders } from "../../src/manifest/security";
import { officeJsUrl } from "../../src/manifest/variants";
import { builtFiles } from "../../src/manifest/files";

const dist = join(__dirname, "../../dist");
const text = (file: string) => readFileSync(join(dist, file), "utf8");
const built = existsSync(join(dist, "addin")) && existsSync(join(dist, "workbench"));
const describeBuilt = built ? describe : describe.skip;

describeBuilt("the built pages (skipped before npm run build)", () => {
  test.each([
    { page: "addin/taskpane.html", foreign: [officeJsUrl("global")] },
    { page: "addin/help.html", foreign: [] },
    { page: "workbench/index.html", foreign: [] },
  ])(
    "$page holds no script of its own and takes none from elsewhere but Microsoft's",
    ({ page, foreign }) => {
      const { document } = new JSDOM(text(page)).window;
      const scripts = [...document.querySelectorAll("script")];
      expect(scripts.filter(({ textContent }) => textContent.trim() !== "")).toEqual([]);
      const addresses = [...document.querySelectorAll("[src], link[href]")].map(
        (element) => element.getAttribute("src") ?? element.getAttribute("href") ?? "",
      );
      expect(addresses.filter((address) => address.includes("//"))).toEqual(foreign);
      expect(document.querySelectorAll("style, [style], [onclick], [onload]")).toHaveLength(0);
    },
  );

  test.each(builtFiles)("the manifest's %s is built", (file) => {
    expect(existsSync(join(dist, "addin", file))).toBe(true);
  });

  test("the settings for nginx and IIS carry every header, to the letter", () => {
    const headers = Object.entries(securityHeaders(officeJsUrl("global")));
    const nginx = text("addin/nginx.conf");
    const iis = new JSDOM(text("addin/web.config"), { contentType: "text/xml" }).window.document;
    const added = [...iis.querySelectorAll("customHeaders > add")].map((element) => [
      element.getAttribute("name"),
      element.getAttribute("value"),
    ]);
    expect(added).toEqual(headers);
    for (const [name, value] of headers) expect(nginx).toContain(`add_header ${name} "${value}" always;`);
  });
});
