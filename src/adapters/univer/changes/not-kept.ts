import type { IExecutionOptions } from "@univerjs/core";
import type { NotKept } from "../../../app/book-changes";
import { isOwnWork, type UniverHost } from "../host";

/** What each mutation changes that a copy of the file does not keep. */
const kinds: Readonly<Record<NotKept, readonly string[]>> = {
  looks: [
    "add-conditional-rule",
    "delete-conditional-rule",
    "set-conditional-rule",
    "set-tab-color",
    "set-worksheet-default-style",
    "set-row-data",
    "set-col-data",
  ],
  sizes: ["set-worksheet-col-width", "set-worksheet-row-height"],
  view: [
    "set-col-hidden",
    "set-col-visible",
    "set-row-hidden",
    "set-row-visible",
    "set-frozen",
    "set-filter-range",
    "set-filter-criteria",
    "remove-filter",
    "set-worksheet-hidden",
    "toggle-gridlines",
  ],
  notes: ["update-note", "remove-note", "update-note-position"],
};

const kindOf = new Map<string, NotKept>(
  (Object.keys(kinds) as NotKept[]).flatMap((kind) =>
    kinds[kind].map((name) => [`sheet.mutation.${name}`, kind] as const),
  ),
);

interface Params {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly sheetId?: string;
  readonly cellValue?: Readonly<Record<string, Readonly<Record<string, { readonly s?: unknown } | null>>>>;
}

/** Cells get a look other than a number format, which comes with what is typed. */
function setsLooks({ cellValue = {} }: Params): boolean {
  return Object.values(cellValue).some((row) =>
    Object.values(row).some((cell) => {
      const style = cell?.s;
      if (typeof style !== "object" || style === null) return typeof style === "string";
      return Object.keys(style).some((key) => key !== "n");
    }),
  );
}

/** Collects what people change that a copy does not keep; `stop` ends it. */
export function collectNotKept(host: UniverHost): {
  readonly found: Set<NotKept>;
  readonly stop: () => void;
} {
  const { api, workbook, made } = host;
  const found = new Set<NotKept>();
  const following = api.addEvent(api.Event.CommandExecuted, ({ id, params, options }) => {
    const given = params as Params;
    if (given.unitId !== workbook.getId() || isIgnored(options)) return;
    if (made.has(given.subUnitId ?? given.sheetId ?? "")) return;
    const kind = kindOf.get(id);
    if (kind) found.add(kind);
    if (id === "sheet.mutation.set-range-values" && setsLooks(given)) found.add("looks");
  });
  return {
    found,
    stop: () => {
      following.dispose();
    },
  };
}

function isIgnored(options: IExecutionOptions | undefined): boolean {
  return isOwnWork(options) || options?.["fromFormula"] === true;
}
