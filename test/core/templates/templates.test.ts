import * as fc from "fast-check";
import {
  cellsOfPlaced,
  dayFromText,
  langs,
  listSource,
  lookOf,
  readLines,
  templates,
  templateHeader,
  templateOf,
  templateSheet,
  understandSheet,
  type Lang,
  type OrderLines,
  type PlacedSheet,
  type Template,
  type TemplateColumn,
} from "../../../src/core";

const cases = templates.flatMap((template) =>
  langs.map((lang) => ({ template, lang, kind: template.kind, name: `${template.kind} in ${lang}` })),
);

type Value = string | number;

/** The sheet with rows written under its header, as a person fills them in. */
function filled(sheet: PlacedSheet, rows: readonly (readonly Value[])[]): PlacedSheet {
  const values = new Map(
    rows.flatMap((row, at) => row.map((value, column) => [`${at + 3}:${column}`, value])),
  );
  return {
    ...sheet,
    cells: sheet.cells.map((cell) => ({
      ...cell,
      value: values.get(`${cell.row}:${cell.column}`) ?? cell.value,
    })),
  };
}

function valueOf({ entry }: TemplateColumn, lang: Lang): fc.Arbitrary<Value> {
  if (typeof entry !== "string") return fc.constantFrom(...entry.options.map((option) => option[lang]));
  if (entry === "day") return fc.integer({ min: dayFromText("2024-01-01"), max: dayFromText("2026-12-31") });
  if (entry === "text") return fc.constantFrom("湿巾", "PO-24001", "广州一店", "干巾 80片", "A");
  return fc.integer({ min: 1, max: 5000 });
}

function rowsOf({ columns }: Template, lang: Lang): fc.Arbitrary<readonly (readonly Value[])[]> {
  const row = fc.tuple(...columns.map((column) => valueOf(column, lang)));
  return fc.array(row, { minLength: 1, maxLength: 8 });
}

function readBack({ columns }: OrderLines, field: TemplateColumn["field"], line: number): unknown {
  const column = columns[field];
  if (column?.kind === "text") return column.texts[line];
  return column?.kind === "number" ? column.values[line] : undefined;
}

/** What a choice reads as: a word, or 1 and 0 for yes and no. */
function meaning(value: Value, { entry }: TemplateColumn, lines: OrderLines, field: string): Value {
  const read = lines.columns[field as TemplateColumn["field"]];
  if (typeof entry === "string" || read?.kind !== "number") return value;
  return ["是", "Yes"].includes(String(value)) ? 1 : 0;
}

test.each(cases)("an empty sheet of $name is known again, every column of it", ({ template, lang, kind }) => {
  const tables = understandSheet(cellsOfPlaced(templateSheet(template, lang)));
  expect(tables).toHaveLength(1);
  expect(tables[0]).toMatchObject({ kind, missingFields: [], datedColumns: [] });
  expect(tables[0]?.columns.map(({ field }) => field)).toEqual(template.columns.map(({ field }) => field));
  expect(tables[0]?.columns.map(({ header }) => header)).toEqual(
    template.columns.map((column) => templateHeader(column, lang)),
  );
  expect(tables[0]?.table.dataRows).toHaveLength(0);
});

test.each(cases)("rows filled into $name are read as they were written", ({ template, lang, kind }) => {
  const sheet = templateSheet(template, lang);
  fc.assert(
    fc.property(rowsOf(template, lang), (rows) => {
      const cells = cellsOfPlaced(filled(sheet, rows));
      const [table] = understandSheet(cells);
      expect(table).toMatchObject({ kind, missingFields: [] });
      const lines = readLines(cells, table!);
      expect(Array.from(lines.rows)).toEqual(rows.map((_, at) => at + 3));
      rows.forEach((row, line) => {
        const read = template.columns.map(({ field }) => readBack(lines, field, line));
        const written = row.map((value, at) => {
          const column = template.columns[at]!;
          return meaning(value, column, lines, column.field);
        });
        expect(read).toEqual(written);
      });
    }),
    { numRuns: 30 },
  );
});

test.each(cases)("the sheet of $name is the team's own, and ready to be filled in", ({ template, lang }) => {
  const sheet = templateSheet(template, lang);
  const empty = sheet.cells.filter(({ row }) => row > 2);
  expect(sheet).toMatchObject({ owner: "team", frozenRows: 2, filter: null });
  expect(empty.every(({ value }) => value === null)).toBe(true);
  expect(new Set(empty.map(({ row }) => row)).size).toBe(50);
  template.columns.forEach(({ entry }, column) => {
    const style = sheet.cells.find((cell) => cell.row === 3 && cell.column === column)!.style;
    expect(lookOf(style).numberFormat === "yyyy-mm-dd").toBe(entry === "day");
    const rules = sheet.validations.filter(({ area }) => area.firstColumn === column);
    expect(rules).toHaveLength(entry === "text" ? 0 : 1);
    for (const { rule } of rules) {
      if (rule.kind === "list") expect(listSource(rule.options).split(",")).toEqual(rule.options);
    }
  });
});

test("every kind has one template, and no two sheets one name", () => {
  expect(new Set(templates.map(({ kind }) => kind)).size).toBe(templates.length);
  for (const lang of langs) {
    expect(new Set(templates.map(({ name }) => name[lang])).size).toBe(templates.length);
  }
  expect(templateOf("orders")).toBeNull();
  expect(templateOf("stock")?.name.en).toBe("Stock");
});

test.each(["=A1", "a,b", 'say "x"', "长".repeat(256)])("a list takes no choice like %s", (option) => {
  expect(() => listSource(["ok", option])).toThrow(RangeError);
});
