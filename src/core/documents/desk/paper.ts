import type { CheckedTable } from "../../check";
import type { Text } from "../../lang";
import type { TableKind } from "../../orders/understood";
import type { KeptPlan } from "../../planning/kept-plan";
import type { Block, ReportSheet } from "../../report/blocks";
import type { DocumentContext, DocumentKind } from "../document";
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
  /** The plan it shows, see `DocumentKind.plan`. */
  readonly plan?: (desk: Desk) => KeptPlan | null;
}

/** The document; in its place, where the workbook cannot give it, what to add. */
export function paper({ kind, name, help, from, wants, outward, sheets, plan }: Paper): DocumentKind {
  const draw = (tables: readonly CheckedTable[], context: DocumentContext) => {
    const desk = deskOf(
      tables.filter(({ lines }) => from.includes(lines.kind)),
      context,
      tables,
    );
    const missing = missingWants(desk, wants);
    return { desk, missing, fails: desk.tables.length === 0 || missing.some(({ must }) => must) };
  };
  return {
    kind,
    name,
    help,
    byOrder: true,
    from,
    make(tables, context) {
      const { desk, missing, fails } = draw(tables, context);
      if (fails) {
        return { sheets: [cannotMake(desk, name, from, wants)] };
      }
      const made = withUnknownOrders(desk, sheets(desk));
      if (outward) return { sheets: [...made, ...wantsSheet(desk, missing)] };
      const last = made.at(-1);
      return {
        sheets: made.map((sheet) =>
          sheet === last ? { ...sheet, blocks: [...sheet.blocks, ...wantsBlocks(desk, missing)] } : sheet,
        ),
      };
    },
    ...(plan && {
      plan(tables, context) {
        const { desk, fails } = draw(tables, context);
        return fails ? null : plan(desk);
      },
    }),
  };
}

const unknownOrders: Text = {
  "zh-CN": "没有找到订单：{orders}。",
  en: "No such order: {orders}.",
};

/** Says under the first title which chosen orders no table has. */
function withUnknownOrders(desk: Desk, made: readonly ReportSheet[]): readonly ReportSheet[] {
  const known = new Set(desk.tables.flatMap(({ lines }) => lines.columns.orderNo?.texts ?? []));
  const unknown = [...(desk.chosen ?? [])].filter((order) => !known.has(order));
  if (unknown.length === 0) return made;
  const note: Block = { kind: "note", text: desk.say(unknownOrders, { orders: unknown.join(", ") }) };
  return made.map((sheet, at) => {
    const [title, ...rest] = sheet.blocks;
    return at === 0 && title ? { ...sheet, blocks: [title, note, ...rest] } : sheet;
  });
}
