import type { Text } from "../../lang";
import type { TableKind } from "../../orders/understood";
import type { ReportSheet } from "../../report/blocks";
import type { DocumentKind } from "../document";
import { deskOf, type Desk } from "./desk";
import { cannotMake, missingWants, wantsBlocks, wantsSheet, type Want } from "./wants";

/** A document described by what it draws on and the sheets it makes of it. */
export interface Paper {
  readonly kind: string;
  readonly name: Text;
  readonly help: Text;
  /** Kinds of table it draws on; one of them is enough. */
  readonly from: readonly TableKind[];
  readonly wants: readonly Want[];
  /** It leaves the house: columns to add stand on a sheet of their own. */
  readonly outward?: boolean;
  readonly sheets: (desk: Desk) => readonly ReportSheet[];
}

/** The document; in its place, where the workbook cannot give it, what to add. */
export function paper({ kind, name, help, from, wants, outward, sheets }: Paper): DocumentKind {
  return {
    kind,
    name,
    help,
    make(tables, context) {
      const used = tables.filter(({ lines }) => from.includes(lines.kind));
      const desk = deskOf(used, context);
      const missing = missingWants(desk, wants);
      if (used.length === 0 || missing.some(({ must }) => must)) {
        return { sheets: [cannotMake(desk, name, from, wants)] };
      }
      const made = sheets(desk);
      if (outward) return { sheets: [...made, ...wantsSheet(desk, missing)] };
      const last = made.at(-1);
      return {
        sheets: made.map((sheet) =>
          sheet === last ? { ...sheet, blocks: [...sheet.blocks, ...wantsBlocks(desk, missing)] } : sheet,
        ),
      };
    },
  };
}
