import { isSigned, severityOfCondition } from "../../../app/signs";
import type { Area, Severity } from "../../../core";
import { areasOfAddress } from "../host/address";
import type { ExcelClient } from "../host/client";

export interface FillThere {
  readonly sheet: Excel.Worksheet;
  /** null: a rule whose making broke off before it had its formula; Excel lets nobody else make one. */
  readonly severity: Severity | null;
  readonly areas: readonly Area[];
  readonly rule: Excel.ConditionalFormat;
}

/** A note or a comment on a cell, whoever wrote it. */
export interface RemarkThere {
  readonly sheet: Excel.Worksheet;
  readonly area: Area;
  readonly text: string;
  readonly own: boolean;
  readonly remove: () => void;
}

export interface MarksThere {
  readonly sheets: readonly Excel.Worksheet[];
  readonly fills: readonly FillThere[];
  readonly remarks: readonly RemarkThere[];
}

interface Listed {
  readonly sheet: Excel.Worksheet;
  readonly rules: Excel.ConditionalFormatCollection;
  readonly remarks: readonly (Excel.NoteCollection | Excel.CommentCollection)[];
}

function list(sheet: Excel.Worksheet, client: ExcelClient): Listed {
  const rules = sheet.getRange().conditionalFormats;
  rules.load("items/id,items/type");
  const remarks = [
    ...(client.supports("1.18") ? [sheet.notes] : []),
    ...(client.supports("1.10") ? [sheet.comments] : []),
  ];
  for (const collection of remarks) collection.load("items/content");
  return { sheet, rules, remarks };
}

function detailsOf({ sheet, rules, remarks }: Listed) {
  return {
    sheet,
    rules: rules.items
      .filter(({ type }) => type === "Custom")
      .map((rule) => {
        const { rule: condition } = rule.custom;
        condition.load("formula");
        const ranges = rule.getRanges();
        ranges.load("address");
        return { rule, condition, ranges };
      }),
    remarks: remarks
      .flatMap((collection): readonly (Excel.Note | Excel.Comment)[] => collection.items)
      .map((remark) => {
        const place = remark.getLocation();
        place.load("address");
        return { remark, place };
      }),
  };
}

/** Finds the marks there are, by their own signs, and the notes and comments of people: three syncs. */
export async function findMarks(context: Excel.RequestContext, client: ExcelClient): Promise<MarksThere> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  await context.sync();
  const listed = worksheets.items.map((sheet) => list(sheet, client));
  await context.sync();
  const details = listed.map(detailsOf);
  await context.sync();
  return {
    sheets: worksheets.items,
    fills: details.flatMap(({ sheet, rules }) =>
      rules.flatMap(({ rule, condition, ranges }): FillThere[] => {
        const severity = severityOfCondition(condition.formula);
        if (severity === null && condition.formula !== "") return [];
        return [{ sheet, severity, areas: areasOfAddress(ranges.address), rule }];
      }),
    ),
    remarks: details.flatMap(({ sheet, remarks }) =>
      remarks.flatMap(({ remark, place }): RemarkThere[] => {
        const [area] = areasOfAddress(place.address);
        const { content: text } = remark;
        const remove = (): void => {
          remark.delete();
        };
        return area ? [{ sheet, area, text, own: isSigned(text), remove }] : [];
      }),
    ),
  };
}
