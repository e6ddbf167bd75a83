import type { Text } from "../../lang";
import { fieldOf } from "../../orders/fields";
import { usualBoardMm } from "../../packaging/board";
import { boxOf, type Box } from "../../packaging/box";
import { checkCarton, type CartonCheck } from "../../packaging/carton-check";
import { proposeCarton, type CartonProposal } from "../../packaging/carton-size";
import { sizeText } from "../../packaging/size";
import { productKey } from "../../planning/product-key";
import type { Block, ReportCell } from "../../report/blocks";
import { numberCell, textCell } from "../../report/cells";
import { linesOfKind, type Desk, type Line } from "../desk/desk";
import { grouped } from "../desk/grouped";
import { orderNoColumn, productColumn } from "../desk/line-columns";
import { sizeAt } from "../desk/line-values";
import { tableBlocks, type Column } from "../desk/table-block";
import { lineContent, type LineContent } from "./carton-content";

const texts = {
  heading: { "zh-CN": "推算与核对", en: "Worked out and checked" },
  lines: { "zh-CN": "行数", en: "Lines" },
  board: { "zh-CN": "纸板 mm", en: "Board mm" },
  outer: { "zh-CN": "建议外径 mm", en: "Outer mm" },
  inner: { "zh-CN": "内径 mm", en: "Inner mm" },
  arrangement: { "zh-CN": "排法 长×宽×层", en: "Rows: L×W×layers" },
  air: { "zh-CN": "空隙", en: "Air" },
  check: { "zh-CN": "现用箱规", en: "Size in use" },
  tooSmall: { "zh-CN": "装不下", en: "too small" },
  tooMuchAir: { "zh-CN": "空隙 {air}%，过大", en: "{air} % air, too much" },
  fits: { "zh-CN": "合适，空隙 {air}%", en: "fits, {air} % air" },
  none: {
    "zh-CN": "没有同时写明包尺寸和每箱包数的未完成订单行。",
    en: "No open line names both the packed bag and the bags in a carton.",
  },
  usualBoard: {
    "zh-CN": "没写纸板的按五层 BC 楞 {mm} mm 推算。",
    en: "Where no board is named, {mm} mm (BC flute, five layers) is taken.",
  },
} as const satisfies Record<string, Text>;

interface Item extends LineContent {
  readonly line: Line;
  readonly lines: number;
  readonly proposal: CartonProposal;
  readonly check: CartonCheck | null;
}

function boxText({ lengthMm, widthMm, heightMm }: Box): string {
  return [lengthMm, widthMm, heightMm].map((mm) => Math.round(mm)).join("×");
}

const columns: readonly Column<Item>[] = [
  { ...orderNoColumn, cell: ({ line }, desk) => orderNoColumn.cell(line, desk) },
  { ...productColumn, width: 20, cell: ({ line }, desk) => productColumn.cell(line, desk) },
  { id: "lines", label: texts.lines, width: 6, cell: ({ lines }) => numberCell(lines, "count") },
  {
    id: "bag",
    label: fieldOf("packedBagSize").label,
    width: 14,
    cell: ({ content }) => textCell(boxText(content.bag)),
  },
  {
    id: "bags",
    label: fieldOf("bagsPerCarton").label,
    width: 8,
    cell: ({ content }) => numberCell(content.bags, "count"),
  },
  {
    id: "board",
    label: texts.board,
    width: 8,
    cell: ({ content, boardIsUsual }) =>
      numberCell(content.boardMm, "count", boardIsUsual ? { tone: "muted" } : {}),
  },
  {
    id: "arrangement",
    label: texts.arrangement,
    width: 14,
    cell: ({ proposal: { arrangement } }) =>
      textCell([arrangement.alongLength, arrangement.alongWidth, arrangement.high].join("×")),
  },
  {
    id: "outer",
    label: texts.outer,
    width: 14,
    cell: ({ proposal }) => textCell(boxText(proposal.outer)),
  },
  {
    id: "inner",
    label: texts.inner,
    width: 14,
    cell: ({ proposal }) => textCell(boxText(proposal.inner)),
  },
  {
    id: "air",
    label: texts.air,
    width: 8,
    cell: ({ proposal }) => numberCell(proposal.airShare, "percent"),
  },
  {
    id: "given",
    label: fieldOf("cartonSize").label,
    width: 14,
    fields: ["cartonSize"],
    cell: ({ line }) => {
      const size = sizeAt(line, "cartonSize");
      return textCell(size && sizeText(size));
    },
  },
  { id: "check", label: texts.check, width: 18, fields: ["cartonSize"], cell: checkCell },
];

function checkCell({ check }: Item, { say }: Desk): ReportCell {
  if (!check) return { kind: "none" };
  if (check.kind === "tooSmall") return textCell(say(texts.tooSmall), { tone: "bad" });
  const air = Math.round(check.airShare * 100);
  return textCell(say(texts[check.kind], { air }), { tone: check.kind === "fits" ? "good" : "warning" });
}

/** For every packing of the open lines once: the carton proposed, and how the one in use does. */
export function sizeProposals(desk: Desk): readonly Block[] {
  const { say } = desk;
  const packings = grouped(linesOfKind(desk, "orders"), packingKey);
  const items = [...packings].flatMap(([, lines]) => {
    const [line] = lines;
    const content = line && lineContent(line);
    return line && content ? [itemOf(line, lines.length, content)] : [];
  });
  const isUsual = items.some(({ boardIsUsual }) => boardIsUsual);
  return [
    { kind: "heading", level: 2, text: say(texts.heading) },
    ...tableBlocks(desk, { id: "proposals", columns, items, empty: texts.none }),
    ...(isUsual ? [{ kind: "note" as const, text: say(texts.usualBoard, { mm: usualBoardMm }) }] : []),
  ];
}

function packingKey(line: Line): string {
  return JSON.stringify([
    productKey(line.table.lines, line.at),
    lineContent(line),
    sizeAt(line, "cartonSize"),
  ]);
}

function itemOf(line: Line, lines: number, own: LineContent): Item {
  const size = sizeAt(line, "cartonSize");
  const given = size && boxOf(size);
  return {
    line,
    lines,
    ...own,
    proposal: proposeCarton(own.content),
    check: given && checkCarton(given, own.content),
  };
}
