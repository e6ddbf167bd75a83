import { columnRuns } from "../../../../app/column-runs";
import { markCondition, severityOfCondition } from "../../../../app/signs";
import { type Area, areaAddress, cellAddress, markFills, severities, type Severity } from "../../../../core";
import { unescapeXml } from "../../xml/text";
import { insertion, type Edit } from "../edits";
import {
  attributeOf,
  childOf,
  childrenNamed,
  childrenOf,
  rootOf,
  setAttribute,
  type Element,
} from "../elements";
import { escapeText } from "../escape";
import type { SheetParts } from "../sheet-layout";
import { fillRuleIndex, type StyleSheet } from "../styles";
import { nextTag, type Tag } from "../tags";
import type { MarkedCell } from "./marked-cells";

/** Areas one rule is for, so that no attribute grows without end. */
const mostAreas = 500;

/** What stands before rules in a sheet. Source: ECMA-376 part 1, 18.3.1.99. */
const beforeRules = new Set(
  (
    "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges " +
    "scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr"
  ).split(" "),
);

function priorityOf(text: string, tag: Tag): number {
  return Number(attributeOf(text, tag, "priority"));
}

function isOwnRule(text: string, rule: Element): boolean {
  const formula = childOf(text, rule, "formula");
  const condition = formula ? unescapeXml(text.slice(formula.open.end, formula.contentEnd)) : "";
  return severityOfCondition(condition) !== null;
}

/** The rules of a sheet that are ours, and the elements to take out for them to be gone. */
function ownRules(
  text: string,
  lists: readonly Element[],
): { readonly rules: Element[]; readonly gone: Element[] } {
  const rules: Element[] = [];
  const gone: Element[] = [];
  for (const list of lists) {
    const all = childrenNamed(text, list, "cfRule");
    const own = all.filter((rule) => isOwnRule(text, rule));
    rules.push(...own);
    gone.push(...(own.length === all.length && own.length > 0 ? [list] : own));
  }
  return { rules, gone };
}

/** Tags of all rules with a rank, those of later Excels in the sheet's extensions too. */
function rankedRules(text: string, from: number): Tag[] {
  const found = text.slice(from).matchAll(/<(?:[\w.-]+:)?cfRule\s[^<>]*\bpriority\s*=/g);
  return [...found].flatMap(({ index }) => nextTag(text, from + index) ?? []);
}

/**
 * How far the rules of people move down so that ours stand first. Taking ours out, those come up again that our
 * marking had moved: nothing lies between ours and the top then.
 */
function shiftOf(own: readonly number[], others: readonly number[], added: number): number {
  const onTop = own.every((rank) => rank <= own.length) && others.every((rank) => rank > own.length);
  return added - (onTop ? own.length : 0);
}

function ruleXml(
  prefix: string,
  severity: Severity,
  look: number,
  priority: number,
  areas: readonly Area[],
): string {
  const cells = areas.map((area) =>
    area.firstRow === area.lastRow ? cellAddress(area.firstRow, area.firstColumn) : areaAddress(area),
  );
  const formula = `<${prefix}formula>${escapeText(markCondition(severity))}</${prefix}formula>`;
  const rule = `<${prefix}cfRule type="expression" dxfId="${look}" priority="${priority}">${formula}</${prefix}cfRule>`;
  return `<${prefix}conditionalFormatting sqref="${cells.join(" ")}">${rule}</${prefix}conditionalFormatting>`;
}

function blocksOf(areas: readonly Area[]): (readonly Area[])[] {
  const count = Math.ceil(areas.length / mostAreas);
  return Array.from({ length: count }, (_, at) => areas.slice(at * mostAreas, (at + 1) * mostAreas));
}

/**
 * The edits that put marks on a sheet in place of those there are: a rule that is always true fills the cells, so the
 * look a cell has by itself is never touched.
 */
export function markRuleEdits(
  text: string,
  { sheetData }: SheetParts,
  cells: readonly MarkedCell[],
  styles: StyleSheet,
): Edit[] {
  const root = rootOf(text);
  const children = [...childrenOf(text, root)];
  const own = ownRules(
    text,
    children.filter(({ open }) => open.name === "conditionalFormatting"),
  );
  const blocks = severities.flatMap((severity) =>
    blocksOf(columnRuns(cells.filter((cell) => cell.severity === severity))).map((areas) => ({
      severity,
      areas,
    })),
  );
  const starts = new Set(own.rules.map(({ open }) => open.start));
  const others = rankedRules(text, sheetData.end).filter(({ start }) => !starts.has(start));
  const ranks = others.map((tag) => priorityOf(text, tag));
  const shift = shiftOf(
    own.rules.map(({ open }) => priorityOf(text, open)),
    ranks,
    blocks.length,
  );
  const xml = blocks.map(({ severity, areas }, at) =>
    ruleXml(root.open.prefix, severity, fillRuleIndex(styles, markFills[severity]), at + 1, areas),
  );
  const place = children.findLast(({ open }) => beforeRules.has(open.name))?.end ?? sheetData.end;
  return [
    ...(xml.length > 0 ? [insertion(place, xml.join(""))] : []),
    ...own.gone.map(({ open, end }) => ({ start: open.start, end, text: "" })),
    ...(shift === 0
      ? []
      : others.map((tag, at) => setAttribute(text, tag, "priority", (ranks[at] ?? 0) + shift))),
  ];
}
