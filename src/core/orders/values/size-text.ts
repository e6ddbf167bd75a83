import type { Size } from "../../packaging/size";
import { foldText } from "./fold";
import { mmPerUnit } from "./units";

const inchMark = '"';
const mmOf: ReadonlyMap<string, number> = new Map([...Object.entries(mmPerUnit), [inchMark, 25.4]]);

/** Which edge a label names: 0 length, 1 width, 2 height. */
const edgeOfLabel: ReadonlyMap<string, number> = new Map(
  ["l长", "w宽", "hd高深厚"].flatMap((labels, edge) => [...labels].map((label) => [label, edge] as const)),
);

/** Without a unit anywhere, figures whose largest is above this are millimetres, others centimetres. */
const largestCm = { box: 150, sheet: 300 };

const label = String.raw`\(?([lwhd长宽高深厚])\)?[:=]?`;
const unit = `(${[...mmOf.keys()].join("|")})`;
const part = String.raw`(?:${label})? ?(\d+(?:\.\d+)?) ?(?:${unit}\.?)? ?(?:${label})?`;
const by = String.raw` ?[x×✕✖╳*] ?`;
const sizePattern = new RegExp(
  String.raw`^(?:外箱|外径|纸箱|箱规|尺寸|规格|size|meas)*[:=]? ?` +
    String.raw`${part}${by}${part}(?:${by}${part})? ?(?:\(?${unit}\)?)?\.?(?: ?\([^\d()]*\)|\/箱|\/ctn)?$`,
);
const longestSize = 60;

interface Edge {
  readonly figure: number;
  readonly unit: string | undefined;
  readonly edge: number;
}

/**
 * A size from text: `60*40*35cm`, `600x400x350mm`, `58×38×30`, `24"x16"x14"`, `L60×W40×H35`, `长60*宽40*高35`,
 * `180*80cm`. The unit is the cell's own, else the header's, else it is judged by the largest figure.
 *
 * @param headerUnit - unit named in the column's header, lower case; null when none is
 * @returns null for one figure, four figures, a zero, units that contradict one another, or other words
 */
export function readSizeText(text: string, headerUnit: string | null): Size | null {
  if (text.length > longestSize) return null;
  const folded = foldText(text.replace(/[″“”]|''|′′/g, '"')).toLowerCase();
  const found = sizePattern.exec(folded);
  if (!found) return null;
  const edges = [1, 5, 9].flatMap((at, position) => readEdge(found, at, position));
  if (edges.some(({ figure }) => !(figure > 0))) return null;
  const units = [...edges.map((edge) => edge.unit), found[13]].filter((word) => word !== undefined);
  const [oneUnit, ...otherUnits] = new Set(units);
  const header = mmOf.get(headerUnit ?? "");
  const unitless = header ?? judgedFactor(edges);
  const mm = new Map<number, number>();
  for (const { figure, unit: own, edge } of edges) {
    if (own === undefined && otherUnits.length > 0) return null;
    mm.set(edge, roundMm(figure * (mmOf.get(own ?? oneUnit ?? "") ?? unitless)));
  }
  const [lengthMm, widthMm, heightMm = null] = [mm.get(0), mm.get(1), mm.get(2)];
  if (lengthMm === undefined || widthMm === undefined || mm.size < edges.length) return null;
  const unitFrom = oneUnit !== undefined ? "cell" : header === undefined ? "magnitude" : "header";
  return { lengthMm, widthMm, heightMm, unitFrom };
}

function readEdge(found: RegExpExecArray, at: number, position: number): Edge[] {
  const figure = found[at + 1];
  if (figure === undefined) return [];
  const named = found[at] ?? found[at + 3];
  const edge = named === undefined ? position : (edgeOfLabel.get(named) ?? position);
  return [{ figure: Number(figure), unit: found[at + 2], edge }];
}

function judgedFactor(edges: readonly Edge[]): number {
  const limit = edges.length === 3 ? largestCm.box : largestCm.sheet;
  return Math.max(...edges.map(({ figure }) => figure)) > limit ? 1 : 10;
}

/** Inches times 25.4 leave crumbs behind the thousandth of a millimetre. */
function roundMm(mm: number): number {
  return Math.round(mm * 1000) / 1000;
}
