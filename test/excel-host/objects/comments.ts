import { asFlag, asText } from "../protocol/arguments";
import { defineCollection } from "../protocol/collection";
import { hostError } from "../protocol/host-error";
import { type HostObject, defineType } from "../protocol/host-object";
import { type Area, cellCount, sameArea } from "../model/areas";
import { requireAllowed } from "../model/guards";
import { nextNumber } from "../model/empty";
import type { Comment, Sheet, Workbook } from "../model/workbook";
import { rangeObject } from "./range";
import { areaOf, rangeArgument } from "./range-target";

export const author = "Test User";

interface CommentTarget {
  readonly sheet: Sheet;
  readonly comment: Comment;
}

/** The comments of a sheet, or of the whole workbook where `sheet` is null. */
interface CommentsTarget {
  readonly workbook: Workbook;
  readonly sheet: Sheet | null;
}

const commentType = defineType<CommentTarget>("Comment", {
  identity: ({ comment }) => ({ Id: comment.id }),
  scalars: {
    Id: { get: ({ comment }) => comment.id },
    Content: {
      get: ({ comment }) => comment.content,
      set: ({ comment }, value) => void (comment.content = asText(value)),
    },
    AuthorName: { get: () => author },
    Resolved: {
      get: ({ comment }) => comment.resolved,
      set: ({ comment }, value) => void (comment.resolved = asFlag(value)),
    },
  },
  methods: {
    Delete: ({ sheet, comment }) => {
      requireAllowed(sheet, "allowEditObjects");
      sheet.comments.splice(sheet.comments.indexOf(comment), 1);
    },
    GetLocation: ({ sheet, comment }) => rangeObject({ sheet, area: areaOf({ sheet, area: comment.area }) }),
  },
});

function comments({ workbook, sheet }: CommentsTarget): readonly CommentTarget[] {
  const sheets = sheet ? [sheet] : workbook.sheets;
  return sheets.flatMap((each) => each.comments.map((comment) => ({ sheet: each, comment })));
}

/** @throws HostError InvalidArgument for more than one cell */
export function oneCell(value: unknown, from: Sheet): { readonly sheet: Sheet; readonly area: Area } {
  const range = rangeArgument(value, from);
  const area = areaOf(range);
  if (cellCount(area) !== 1) throw hostError("InvalidArgument", "one cell expected");
  return { sheet: range.sheet, area };
}

function onCell(target: CommentsTarget, cell: unknown): HostObject {
  const { sheet, area } = oneCell(cell, target.sheet ?? target.workbook.active);
  const found = sheet.comments.find((comment) => comment.area && sameArea(comment.area, area));
  if (!found) throw hostError("ItemNotFound", "no comment on the cell");
  return commentType.of({ sheet, comment: found });
}

export const commentCollectionType = defineCollection<CommentsTarget, CommentTarget>("CommentCollection", {
  list: comments,
  of: (target) => commentType.of(target),
  matches: ({ comment }, key) => comment.id === key,
  methods: {
    Add: ({ workbook, sheet: from }, [cell, content]) => {
      const { sheet, area } = oneCell(cell, from ?? workbook.active);
      requireAllowed(sheet, "allowEditObjects");
      const taken = [...sheet.comments, ...sheet.notes].some(
        (each) => each.area && sameArea(each.area, area),
      );
      if (taken) throw hostError("InvalidArgument", "the cell has a comment or a note");
      const id = `{comment-${String(nextNumber(workbook))}}`;
      const comment: Comment = { id, area, content: asText(content), resolved: false };
      sheet.comments.push(comment);
      return commentType.of({ sheet, comment });
    },
    GetItemByCell: (target, [cell]) => onCell(target, cell),
  },
});
