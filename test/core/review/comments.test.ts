import { dayFromText } from "../../../src/core/dates/day";
import type { Lang } from "../../../src/core/lang";
import { layOut } from "../../../src/core/report/layout";
import { cellsOfPlaced } from "../../../src/core/report/placed-cells";
import { keptComments } from "../../../src/core/review/comments/kept-comments";
import { commentHeaders, commentTopics } from "../../../src/core/review/comments/topics";
import type { CellValue, SheetCells } from "../../../src/core/sheet/cells";
import { rowsOf } from "../../support/report-tables";
import { juneTable } from "./june";
import { review } from "./review-of";

const asOf = "2025-07-05";

/** The sheets of the review as they read once they are written. */
function written(lang: Lang = "zh-CN", month = "2025-06"): readonly SheetCells[] {
  return layOut(review([juneTable(asOf)], { asOf, lang, month }).report).map(cellsOfPlaced);
}

type Typed = readonly (readonly [below: number, column: keyof typeof commentHeaders, value: CellValue])[];

/** The sheet with values typed into its table of comments, so many rows below the headers. */
function typed(sheet: SheetCells, lang: Lang, entries: Typed): SheetCells {
  const topics = sheet.columns[0]!.values;
  const header = topics.indexOf(commentHeaders.topic[lang]);
  const columns = sheet.columns.map((column) => {
    const name = (["topic", "comment", "owner", "due"] as const).find(
      (one) => column.values[header] === commentHeaders[one][lang],
    );
    const values = [...column.values];
    for (const [below, at, value] of entries) {
      while (values.length <= header + below) values.push(null);
      if (at === name) values[header + below] = value;
    }
    return { ...column, values };
  });
  return { ...sheet, columns };
}

const said: Typed = [
  [1, "comment", "准时率要回到 60% 以上"],
  [1, "owner", "王芳"],
  [1, "due", "7月底"],
  [6, "comment", "每周二过逾期清单"],
  [7, "topic", "备料"],
  [7, "comment", "=提前两周"],
  [8, "comment", "没写项目的话"],
];

test.each(["zh-CN", "en"] as const)(
  "what people wrote on a review in %s stands on the next, in either language",
  (lang) => {
    const [first, ...more] = written(lang);
    const kept = keptComments([typed(first!, lang, said), ...more], "2025-06");
    for (const next of ["zh-CN", "en"] as const) {
      const { report } = review([juneTable(asOf)], { asOf, lang: next, kept });
      const topics = commentTopics.map(({ label }) => label[next]);
      expect(rowsOf(report, "comments")).toEqual([
        [topics[0], "准时率要回到 60% 以上", "王芳", "7月底"],
        ...topics.slice(1, 5).map((topic) => [topic, null, null, null]),
        [topics[5], "每周二过逾期清单", null, null],
        ["备料", "=提前两周", null, null],
        [null, "没写项目的话", null, null],
        [null, null, null, null],
        [null, null, null, null],
      ]);
    }
  },
);

test("made again and again, the comments stay as they are", () => {
  let sheet = typed(written()[0]!, "zh-CN", said);
  const first = keptComments([sheet], "2025-06");
  for (let time = 0; time < 3; time += 1) {
    const { report } = review([juneTable(asOf)], { asOf, kept: keptComments([sheet], "2025-06") });
    sheet = layOut(report).map(cellsOfPlaced)[0]!;
  }
  expect(keptComments([sheet], "2025-06")).toEqual(first);
});

test("a day that was typed as a date stays one", () => {
  const sheet = typed(written()[0]!, "zh-CN", [[1, "due", dayFromText("2025-07-31")]]);
  const due = sheet.columns.findIndex(({ values }) => values.includes(commentHeaders.due["zh-CN"]));
  const row = sheet.columns[0]!.values.indexOf(commentHeaders.topic["zh-CN"]) + 1;
  const styles = Uint16Array.from(sheet.columns[due]!.values, (_, at) =>
    at === row ? sheet.styles.length : 0,
  );
  const dated = {
    ...sheet,
    styles: [...sheet.styles, { ...sheet.styles[0]!, isDate: true }],
    columns: sheet.columns.map((column, at) => (at === due ? { ...column, styles } : column)),
  };
  expect(keptComments([dated], "2025-06")?.byTopic.get("overall")?.due).toEqual({
    kind: "day",
    day: dayFromText("2025-07-31"),
  });
});

test("of several reviews of the month the last counts, also where its comments were taken out", () => {
  const [sheet] = written();
  const old = typed(sheet!, "zh-CN", [[1, "comment", "旧的"]]);
  const kept = keptComments([old, { ...sheet!, name: "月度复盘 2025-06 (2)" }], "2025-06");
  expect(kept?.byTopic.get("overall")?.comment).toEqual({ kind: "none" });
});

test("a review of another month, and sheets that are none, say nothing", () => {
  expect(keptComments(written("zh-CN", "2025-05"), "2025-06")).toBeNull();
  expect(keptComments([], "2025-06")).toBeNull();
});
