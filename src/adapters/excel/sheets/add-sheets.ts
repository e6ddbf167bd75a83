import type { Progress } from "../../../app/workbook";
import { freeSheetName, ownSheetName, sheetNameKey, type PlacedSheet } from "../../../core";
import { countsFrom1904, loadEarlyDay } from "../host/cell-text";
import { goOn, sendSteps, type Step } from "../host/steps";
import { doWork, type Workshop } from "../host/work";
import { checkWritten } from "./check-written";
import { loadNames } from "./own-sheets";
import { drawCharts, type SheetsMade } from "./placed-charts";
import { linksOf, linkSteps, type SheetNames } from "./placed-links";
import { looksSteps } from "./placed-looks";
import { pageSteps } from "./placed-page";
import { gridSteps, viewSteps } from "./placed-shape";
import { validationSteps } from "./placed-validations";
import { valueSteps } from "./placed-values";
import { unfinishedMark, unfinishedName } from "./unfinished-sheets";

/** What is known of the workbook before sheets are added. */
interface Before {
  readonly sheets: ReadonlySet<string>;
  /** Defined names, lower case. */
  readonly names: ReadonlySet<string>;
  readonly date1904: boolean;
}

async function lookAround(context: Excel.RequestContext): Promise<Before> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  const names = loadNames(context);
  const earlyDay = loadEarlyDay(context);
  await context.sync();
  return {
    sheets: new Set(worksheets.items.map(({ name }) => name)),
    names: new Set(names.items.map(({ name }) => name.toLowerCase())),
    date1904: countsFrom1904(earlyDay),
  };
}

/** Names that mark the sheets: as ours for good, or a team's while it is being made. */
function freeMarks(taken: ReadonlySet<string>, sheets: readonly PlacedSheet[]): readonly string[] {
  const used = new Set(taken);
  return sheets.map(({ owner }) => {
    const prefix = owner === "gendan" ? ownSheetName : unfinishedMark;
    let number = 1;
    while (used.has(`${prefix}${number}`)) number++;
    used.add(`${prefix}${number}`);
    return `${prefix}${number}`;
  });
}

interface Hidden {
  readonly to: Excel.Worksheet;
  readonly mark: Excel.NamedItem;
}

/** Adds an empty sheet, hidden and marked with the token of the work. */
function addHidden(context: Excel.RequestContext, name: string, markName: string, token: string): Hidden {
  const { worksheets, names } = context.workbook;
  const to = worksheets.add(name);
  to.visibility = "Hidden";
  const mark = names.add(markName, to.getRange("A1"), token);
  mark.visible = false;
  return { to, mark };
}

function fillSteps(
  to: Excel.Worksheet,
  sheet: PlacedSheet,
  names: SheetNames,
  date1904: boolean,
): readonly Step[] {
  const links = linksOf(sheet, names);
  return [
    ...linkSteps(to, links),
    ...valueSteps(to, sheet, date1904),
    ...looksSteps(to, sheet, new Set(links.keys())),
    ...gridSteps(to, sheet),
    ...viewSteps(to, sheet),
    ...validationSteps(to, sheet),
    ...pageSteps(to, sheet),
  ];
}

/**
 * Adds sheets, all or none: each is built hidden under a name of its own, read back, and shown under its name in the
 * last request. Nothing that was there is touched.
 */
export async function addSheets(
  workshop: Workshop,
  sheets: readonly PlacedSheet[],
  progress: Progress = {},
): Promise<readonly string[]> {
  if (sheets.length === 0) return [];
  return doWork(workshop, "sheets", async (context, token, begin) => {
    const before = await lookAround(context);
    goOn(progress);
    const taken = new Set([...before.sheets].map(sheetNameKey));
    const names = sheets.map(({ name }) => freeSheetName(name, taken));
    const marks = freeMarks(before.names, sheets);
    begin();
    const added = marks.map((mark, at) => addHidden(context, unfinishedName(token, at), mark, token));
    const tos = added.map(({ to }) => to);
    const made: SheetsMade = new Map(tos.map((to, at) => [sheets[at]?.name ?? "", to]));
    const finalNames: SheetNames = {
      made: new Map(names.map((name, at) => [sheets[at]?.name ?? "", name])),
      before: before.sheets,
    };
    const written = tos.flatMap((to, at) => {
      const sheet = sheets[at];
      return sheet ? [{ to, sheet }] : [];
    });
    const cells = written.flatMap(({ to, sheet }) => fillSteps(to, sheet, finalNames, before.date1904));
    await sendSteps(context, cells, progress, [0, 0.9]);
    await drawCharts(context, made, sheets);
    await checkWritten(context, written, before.date1904);
    goOn(progress);
    const finish = (): void => {
      for (const [at, to] of tos.entries()) {
        to.name = names[at] ?? to.name;
        to.visibility = "Visible";
      }
    };
    const tidy = (): void => {
      for (const [at, { mark }] of added.entries()) if (sheets[at]?.owner === "team") mark.delete();
    };
    return { result: names, finish, tidy };
  });
}
