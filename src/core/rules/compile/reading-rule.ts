import { fieldOf, type FieldId } from "../../orders/fields";
import type { FieldKind } from "../../orders/field";
import { reading, type OrderLines } from "../../orders/lines";
import { tableKinds } from "../../orders/understood";
import { cellsRead, type OddCell } from "../derive/odd-cells";
import type { FindingArgs, Fix, Rule, RuleContext, RuleOf, RuleReport } from "../rule";

interface ReadingRule<C extends string> extends Pick<Rule, "severity" | "text" | "help"> {
  readonly code: C;
  readonly how: keyof typeof reading;
  /** Kinds of field whose cells are meant. */
  readonly of: readonly FieldKind[];
  /** An error instead where delivery or the order itself rests on the field. */
  readonly graveWhereDecisive?: boolean;
  readonly args?: (cell: OddCell) => FindingArgs;
  readonly fix?: (cell: OddCell, lines: OrderLines) => Fix | null;
}

export const numberKinds = ["count", "quantity", "number", "money", "percent"] as const;
export const everyKind: readonly FieldKind[] = [...numberKinds, "id", "text", "date", "size", "tick"];

const decisive: ReadonlySet<FieldId> = new Set<FieldId>([
  "orderQty",
  "shippedQty",
  "orderDate",
  "requiredDate",
  "actualShipDate",
]);

/** A rule about how single cells were read, whatever table they stand in. Its facts name the field and the text. */
export function readingRule<const C extends string>(spec: ReadingRule<C>): RuleOf<C> {
  const { code, severity, text, help, graveWhereDecisive = false } = spec;
  const meant = new Set<FieldKind>(spec.of);

  function reportOf(cell: OddCell, lines: OrderLines): RuleReport {
    const { column, line } = cell;
    const change = spec.fix?.(cell, lines) ?? null;
    return {
      line,
      field: column.field,
      args: { field: column.field, ...(spec.args?.(cell) ?? { text: column.words.get(line) ?? "" }) },
      ...(change && { fix: change }),
      ...(graveWhereDecisive && decisive.has(column.field) && { severity: "error" as const }),
    };
  }

  function find(lines: OrderLines, context: RuleContext): readonly RuleReport[] {
    return cellsRead(lines, context, reading[spec.how])
      .filter(({ column }) => meant.has(fieldOf(column.field).kind))
      .map((cell) => reportOf(cell, lines));
  }

  return {
    code,
    severity,
    text,
    help,
    duty: 0,
    kinds: tableKinds.filter((kind) => kind !== "other"),
    field: null,
    needs: [],
    find,
  };
}
