import { documents } from "../../../../src/core/documents";
import { deskOf } from "../../../../src/core/documents/desk/desk";
import { paper } from "../../../../src/core/documents/desk/paper";
import { dayFromText } from "../../../../src/core/dates/day";
import { matchHeader } from "../../../../src/core/orders/headers/match-header";
import { fieldIds, fieldOf } from "../../../../src/core/orders/fields";
import { layOut } from "../../../../src/core/report/layout";
import { clauses } from "../../../../src/core/responsibility/clauses";
import { defaultSettings } from "../../../../src/core/settings";
import { langs } from "../../../../src/core/lang";
import { checkedTable } from "../../../support/checked-table";
import { madeDocument } from "../../../support/made-document";
import { blocksOf, notesOf, rowsOf } from "../../../support/report-tables";

/** Clauses keep their codes in every language. */
function withoutCodes(text: string): string {
  return clauses.reduce((left, { code }) => left.replaceAll(code, ""), text);
}

const date = "2025-06-20";
const order = checkedTable({ orderNo: ["A1"], orderQty: [10] }, { asOf: date });
const context = { date: dayFromText(date), lang: "zh-CN", settings: defaultSettings } as const;

const name = { "zh-CN": "样张", en: "Specimen" };
const specimen = (outward: boolean) =>
  paper({
    kind: "specimen",
    name,
    help: name,
    from: ["orders"],
    wants: [
      { fields: ["orderQty"], use: name, must: true },
      { fields: ["machine", "clerk"], use: name },
    ],
    outward,
    sheets: ({ say }) => [
      { name: say(name), landscape: false, blocks: [{ kind: "heading", level: 1, text: say(name) }] },
    ],
  });

test("columns to add stand at the end of a document of the house", () => {
  const report = specimen(false).make([order], context);
  expect(report.sheets).toHaveLength(1);
  expect(rowsOf(report, "wants")).toEqual([["机台 或 跟单员", "样张"]]);
});

test("off a document that leaves the house they stand on a sheet of their own", () => {
  const report = specimen(true).make([order], context);
  expect(report.sheets.map((sheet) => sheet.name)).toEqual(["样张", "还缺的列"]);
});

test("without a needed column, or without a table, there is what to add in place of the document", () => {
  const lacking = checkedTable({ orderNo: ["A1"] }, { asOf: date });
  expect(notesOf(specimen(false).make([lacking], context))[0]).toContain("缺少下列必需的列");
  const purchase = checkedTable({ orderQty: [1] }, { asOf: date, kind: "packagingPurchase" });
  expect(notesOf(specimen(false).make([purchase], context))[0]).toContain("工作簿里没有订单表");
});

test("chosen orders that no table has are named", () => {
  const report = specimen(false).make([order], { ...context, orders: ["A1", "B7"] });
  expect(notesOf(report)[0]).toBe("没有找到订单：B7。");
});

test("lines that are cancelled or done are not open", () => {
  const table = checkedTable(
    { orderNo: ["open", "cancelled", "done"], orderQty: [1, 1, 1], shippedQty: [0, 0, 1] },
    { asOf: date, cancelled: [1] },
  );
  expect(deskOf([table], context).tables[0]?.open).toEqual(Uint8Array.of(1, 0, 0));
});

test("every column name Gendan asks for is one it knows", () => {
  const unknown = fieldIds.flatMap((id) =>
    langs
      .filter((lang) => matchHeader(fieldOf(id).label[lang])[0]?.field !== id)
      .map((lang) => `${id} ${lang}`),
  );
  // “Balance” is the money owed and the goods still open: that one is asked about.
  expect(unknown).toEqual(["balanceDue en"]);
});

describe.each(
  documents.filter(({ kind }) => kind !== "findings").map((document) => [document.kind, document] as const),
)("%s", (kind, document) => {
  test("has names in both languages", () => {
    for (const lang of langs) expect(document.name[lang] && document.help[lang]).toBeTruthy();
  });

  test.each(langs)("can be laid out from a bare table of orders, with something to say (%s)", (lang) => {
    const report = madeDocument(kind, [order], { date, lang });
    for (const sheet of layOut(report)) expect(sheet.cells.some(({ value }) => value !== null)).toBe(true);
    expect(blocksOf(report).length).toBeGreaterThan(1);
  });

  test("can be laid out from a table without a line", () => {
    const empty = checkedTable(
      { orderNo: [], orderQty: [], requiredDate: [], productName: [], exception: [] },
      { asOf: date },
    );
    expect(() => layOut(madeDocument(kind, [empty], { date }))).not.toThrow();
  });

  test("says nothing in the other language but the codes of clauses and the sheet's name", () => {
    const texts = layOut(madeDocument(kind, [order], { date, lang: "en" })).flatMap(({ cells }) =>
      cells.flatMap(({ value }) => (typeof value === "string" ? [withoutCodes(value)] : [])),
    );
    const chinese = texts.filter((text) => /\p{Script=Han}/u.test(text) && !text.includes("订单"));
    expect(chinese).toEqual([]);
  });
});

test("where a table is missing that a template makes, the template is named", () => {
  const notes = notesOf(madeDocument("dispatch-plan", [], { date, lang: "en" }));
  expect(notes.join("\n")).toContain("“Dispatch”");
  expect(notes.join("\n")).toContain("gendan template --kind dispatch");
});
