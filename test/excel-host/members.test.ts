import { definedTypes } from "./protocol/host-object";
import { camelName } from "./protocol/names";
import { type ExcelHost, startExcelHost } from "./start";
import "./start-full";

/** Classes of services beside the workbook: they are not in the Excel namespace. */
const services = [
  "CustomFunctions",
  "AppRuntimeService",
  "AddinInternalService",
  "DynamicRibbon",
  "RibbonTab",
  "RibbonButton",
];

/** Every collection answers these, although some classes of the client do not ask. */
const lookups = ["Count", "GetCount", "GetItem", "GetItemOrNullObject", "GetItemAt"];

/** The client writes these under other names than it reads them. */
const writtenNames = ["Worksheet.Gridlines", "Worksheet.Headings"];

let host: ExcelHost;

beforeAll(async () => {
  host = await startExcelHost();
});

afterAll(() => {
  host.dispose();
});

const classes = [...definedTypes()].filter(([name]) => !services.includes(name)).sort();

test.each(classes)("every member of %s stands in the client's class", (name, spec) => {
  const prototype = (host.Excel as unknown as Record<string, { prototype: object }>)[name]?.prototype;
  const members = [spec.scalars, spec.objects, spec.methods].flatMap((table) => Object.keys(table ?? {}));
  const unknown = members
    .filter((member) => !lookups.includes(member) && !writtenNames.includes(`${name}.${member}`))
    .filter((member) => prototype && !(member in prototype) && !(camelName(member) in prototype));
  expect(prototype).toBeDefined();
  expect(unknown).toEqual([]);
});

const missing: readonly { readonly member: string; readonly use: (sheet: Excel.Worksheet) => unknown }[] = [
  { member: "Range.removeDuplicates", use: (sheet) => sheet.getRange("A1:A9").removeDuplicates([0], true) },
  { member: "Range.style", use: (sheet) => sheet.getRange("A1").load("style") },
  { member: "Worksheet.shapes", use: (sheet) => sheet.shapes.load("items/name") },
  { member: "RangeFont.subscript", use: (sheet) => (sheet.getRange("A1").format.font.subscript = true) },
];

test.each(missing)(
  "$member, which the host does not have, is named in the error",
  async ({ member, use }) => {
    const run = host.Excel.run(async (context) => {
      use(context.workbook.worksheets.getActiveWorksheet());
      await context.sync();
    });
    const message = expect.stringContaining(member) as unknown;
    await expect(run).rejects.toMatchObject({ code: "HostNotImplemented", message });
  },
);
