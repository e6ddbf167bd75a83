import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gendan } from "../support/gendan";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "gendan-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const orders =
  "订单号,客户,品名,数量,内部代号,交期\nWF1,优宝,湿巾,100,PP,2025-03-05\nWF2,润达,围兜,200,PE,2025-03-08\n";
const moved = "颜色,内部代号,订单号,客户,品名,数量,交期\n红,PP,WF3,优宝,湿巾,100,2025-04-05\n";

test("inspect keeps a profile, and takes it up where the headers come back in another order", () => {
  const [first, later, profile] = ["first.csv", "later.csv", "team.json"].map((name) => join(folder, name));
  writeFileSync(first!, orders);
  writeFileSync(later!, moved);
  expect(gendan(["inspect", first!, "-o", profile!]).code).toBe(0);
  const kept = JSON.parse(readFileSync(profile!, "utf8"));
  const own = kept.layouts[0].columns.find(({ header }: { header: string }) => header === "内部代号");
  expect(own).toEqual({ header: "内部代号", field: null, confidence: 0 });

  own.field = "material";
  own.confidence = 1;
  writeFileSync(profile!, JSON.stringify(kept));
  const { code, json } = gendan(["inspect", later!, "--profile", profile!, "--json"]);
  expect(code).toBe(0);
  expect(json()).toMatchObject({
    sheets: [{ tables: [{ change: { added: ["颜色"], gone: [], reordered: true } }] }],
  });
  const said = gendan(["inspect", later!, "--profile", profile!, "--lang", "en"]).stdout;
  expect(said).toContain("Since it was remembered: new columns: 颜色; columns in another order.");
  expect(said).toMatch(/内部代号 +→ +Material +100%/);
});

test.each([
  { name: "a file there already", profile: "first.csv", code: 2 },
  { name: "a folder that is not there", profile: "none/team.json", code: 5 },
])("a profile is not written over or into $name", ({ profile, code }) => {
  const first = join(folder, "first.csv");
  writeFileSync(first, orders);
  expect(gendan(["inspect", first, "-o", join(folder, profile)]).code).toBe(code);
  expect(readFileSync(first, "utf8")).toBe(orders);
});
