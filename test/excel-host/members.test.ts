import { camelName, definedTypes } from "./protocol/host-object";
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
