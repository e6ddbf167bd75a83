import { withExcel } from "./with-excel";

const between = { date: { formula1: "1990-01-01", formula2: "2099-12-31", operator: "Between" } } as const;

function rulesOn(range: Excel.Range): Excel.DataValidation {
  return range.dataValidation;
}

test("a rule stands on its cells, is read back, moves with them and can be cleared", async () => {
  const seen = await withExcel(({ Excel, workbook }) =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const { dataValidation } = sheet.getRange("B3:B9");
      dataValidation.rule = { list: { inCellDropDown: true, source: "是,否" } };
      dataValidation.errorAlert = { message: "选", showAlert: true, style: "Stop", title: "" };
      await context.sync();
      sheet.getRange("1:1").insert("Down");
      const found = rulesOn(sheet.getRange("B5"));
      found.load("rule,type,errorAlert,ignoreBlanks");
      const beside = rulesOn(sheet.getRange("C5"));
      beside.load("type");
      await context.sync();
      const areas = workbook.active.validations.map(({ area }) => area);
      sheet.getRange("B1:B99").dataValidation.clear();
      await context.sync();
      const { rule, type, errorAlert, ignoreBlanks } = found;
      return {
        rule,
        type,
        errorAlert,
        ignoreBlanks,
        beside: beside.type,
        areas,
        left: workbook.active.validations.length,
      };
    }),
  );
  expect(seen).toMatchObject({
    rule: { list: { source: "是,否" } },
    type: "List",
    errorAlert: { message: "选", style: "Stop" },
    ignoreBlanks: true,
    beside: "None",
    areas: [{ firstRow: 4, lastRow: 10, firstColumn: 1, lastColumn: 1 }],
    left: 0,
  });
});

const refused: readonly { readonly what: string; readonly code: string; readonly rule: object }[] = [
  { what: "no kind", code: "InvalidArgument", rule: {} },
  { what: "two kinds", code: "InvalidArgument", rule: { ...between, list: { source: "a" } } },
  {
    what: "a kind the host does not keep",
    code: "HostNotImplemented",
    rule: { custom: { formula: "=TRUE" } },
  },
  { what: "an empty list", code: "InvalidArgument", rule: { list: { source: "" } } },
  { what: "a list that is too long", code: "InvalidArgument", rule: { list: { source: "x".repeat(256) } } },
  {
    what: "one side of two",
    code: "InvalidArgument",
    rule: { date: { formula1: "1990-01-01", operator: "Between" } },
  },
  {
    what: "an operator that is none",
    code: "InvalidArgument",
    rule: { decimal: { formula1: 0, operator: "AtLeast" } },
  },
];

test.each(refused)("a rule of $what is refused: $code", async ({ rule, code }) => {
  const run = withExcel(({ Excel }) =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:A9").dataValidation.rule = rule;
      await context.sync();
    }),
  );
  await expect(run).rejects.toMatchObject({ code });
});

test("rules on a protected sheet are refused", async () => {
  const run = withExcel(({ Excel }) =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.protection.protect({}, "x");
      sheet.getRange("A1:A9").dataValidation.rule = between;
      await context.sync();
    }),
  );
  await expect(run).rejects.toMatchObject({ code: "AccessDenied" });
});
