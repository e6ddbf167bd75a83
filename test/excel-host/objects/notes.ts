import { asFlag, asNumber, asText } from "../protocol/arguments";
import { defineCollection } from "../protocol/collection";
import { hostError } from "../protocol/host-error";
import { defineType } from "../protocol/host-object";
import { sameArea } from "../model/areas";
import { requireAllowed } from "../model/guards";
import { areaText, parseReference } from "../model/reference";
import type { Note, Sheet } from "../model/workbook";
import { author, oneCell } from "./comments";
import { rangeObject } from "./range";
import { areaOf } from "./range-target";

interface NoteTarget {
  readonly sheet: Sheet;
  readonly note: Note;
}

function cellText({ sheet, note }: NoteTarget): string {
  return areaText(areaOf({ sheet, area: note.area }));
}

/** Notes came with ExcelApi 1.18: the client library on the registry knows them only once they are declared to it. */
const noteType = defineType<NoteTarget>("Note", {
  identity: (target) => ({ _Id: cellText(target) }),
  scalars: {
    AuthorName: { get: () => author },
    Content: {
      get: ({ note }) => note.content,
      set: ({ note }, value) => void (note.content = asText(value)),
    },
    Visible: {
      get: ({ note }) => note.visible,
      set: ({ note }, value) => void (note.visible = asFlag(value)),
    },
    Width: { get: ({ note }) => note.width, set: ({ note }, value) => void (note.width = asNumber(value)) },
    Height: {
      get: ({ note }) => note.height,
      set: ({ note }, value) => void (note.height = asNumber(value)),
    },
  },
  methods: {
    Delete: ({ sheet, note }) => {
      requireAllowed(sheet, "allowEditObjects");
      sheet.notes.splice(sheet.notes.indexOf(note), 1);
    },
    GetLocation: ({ sheet, note }) => rangeObject({ sheet, area: areaOf({ sheet, area: note.area }) }),
  },
});

/** The notes of the sheets given; addresses without a sheet mean the first. */
export const noteCollectionType = defineCollection<readonly Sheet[], NoteTarget>("NoteCollection", {
  list: (sheets) => sheets.flatMap((sheet) => sheet.notes.map((note) => ({ sheet, note }))),
  of: (target) => noteType.of(target),
  matches: ({ sheet, note }, key) => {
    const reference = parseReference(String(key));
    if (!reference || note.area === null) return false;
    const named = reference.sheet ?? sheet.name;
    return named.toLowerCase() === sheet.name.toLowerCase() && sameArea(note.area, reference.area);
  },
  methods: {
    Add: ([first], [cell, content]) => {
      if (!first) throw hostError("ItemNotFound");
      const { sheet, area } = oneCell(cell, first);
      requireAllowed(sheet, "allowEditObjects");
      const taken = [...sheet.comments, ...sheet.notes].some(
        (each) => each.area && sameArea(each.area, area),
      );
      if (taken) throw hostError("InvalidArgument", "the cell has a comment or a note");
      const note: Note = { area, content: asText(content), visible: false, width: 108, height: 59.25 };
      sheet.notes.push(note);
      return noteType.of({ sheet, note });
    },
  },
});
