import { type FullExcelHost, startFullExcelHost } from "./start-full";

let host: FullExcelHost;

beforeAll(async () => {
  host = await startFullExcelHost({
    apiVersion: "1.12",
    language: "en-US",
    settings: new Map([["before", '{"a":1}']]),
    theme: { primaryBackgroundColor: "#262626", primaryFontColor: "#FFFFFF" },
  });
});

afterAll(() => {
  host.dispose();
});

test("Office is ready in Excel on a PC", async () => {
  expect(await host.Office.onReady()).toMatchObject({ host: "Excel", platform: "PC" });
  expect(host.Office.context.platform).toBe("PC");
});

test.each([
  { set: "ExcelApi", version: "1.12", is: true },
  { set: "ExcelApi", version: "1.13", is: false },
  { set: "SharedRuntime", version: "1.1", is: true },
  { set: "WordApi", version: "1.1", is: false },
])("$set $version is supported: $is", ({ set, version, is }) => {
  expect(host.Office.context.requirements.isSetSupported(set, version)).toBe(is);
});

test("languages and theme are those of the host", () => {
  const { displayLanguage, contentLanguage, officeTheme } = host.Office.context;
  expect([displayLanguage, contentLanguage]).toEqual(["en-US", "en-US"]);
  expect(officeTheme).toEqual({ primaryBackgroundColor: "#262626", primaryFontColor: "#ffffff" });
});

test("document settings are read and saved", async () => {
  const { settings } = host.Office.context.document;
  const before: unknown = settings.get("before");
  settings.set("map", { columns: ["A"] });
  settings.remove("before");
  const saved = await new Promise<string>((resolve) => {
    settings.saveAsync((result) => {
      resolve(String(result.status));
    });
  });
  expect(before).toEqual({ a: 1 });
  expect(saved).toBe("succeeded");
  expect([...host.savedSettings]).toEqual([["map", '{"columns":["A"]}']]);
});

test("the runtime can be told to start with the document, and the pane to hide", async () => {
  const { addin, StartupBehavior } = host.Office;
  await addin.setStartupBehavior(StartupBehavior.load);
  await addin.hide();
  expect(await addin.getStartupBehavior()).toBe("Load");
  expect(host.runtime).toMatchObject({ startup: "Background", visibility: "Background" });
});

test("buttons and tabs of the ribbon are switched on and off", async () => {
  const controls = [{ id: "Gendan.Check", enabled: false }];
  const groups = [{ id: "Gendan.Group", controls }];
  await host.Office.ribbon.requestUpdate({ tabs: [{ id: "Gendan.Tab", visible: true, groups }] });
  expect([...host.runtime.ribbon]).toEqual([
    ["Gendan.Tab", true],
    ["Gendan.Check", false],
  ]);
});

test("actions are associated, and Excel requests run as in the light host", async () => {
  host.Office.actions.associate("check", () => undefined);
  const address = await host.Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
    cell.load("address");
    await context.sync();
    return cell.address;
  });
  expect(address).toBe("Sheet1!A1");
  expect(host.log.entries.filter(({ kind }) => kind === "sync")).toHaveLength(1);
});
