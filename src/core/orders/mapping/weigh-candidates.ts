import type { HeaderText } from "../../sheet/header-texts";
import type { FieldId } from "../fields";
import { tableKind } from "../table-kind";
import { leastConfidence, type Candidate } from "./assign-columns";
import { headerCandidates } from "./column-candidates";
import type { TableColumn } from "./column-cells";
import type { ColumnProfile } from "./column-profile";
import type { StoredCells } from "./stored-cells";
import { doubtRules, type Verdict } from "./settle-doubt";
import { primaryRules, vagueRules } from "./settle-vague";
import type { TableContext } from "./table-context";
import { valueFactor } from "./value-fit";
import { isProvedBySign, signShare } from "./value-signs";

export interface HeadedColumn {
  readonly cells: TableColumn;
  readonly stored: StoredCells;
  readonly header: HeaderText;
  readonly profile: ColumnProfile;
}

export interface WeighedColumn extends HeadedColumn {
  /** Best first. */
  readonly candidates: readonly Candidate[];
}

/** Share of values with a field's own sign that prove it, and how much of the remaining doubt that takes. */
const provingShare = 0.6;
const proofWeight = 0.5;

/** A field whose column is at least this sure, with no other field near, helps to settle the other columns. */
const sureConfidence = 0.85;
const nearConfidence = 0.7;

/**
 * What each column may be: the header's words, weighed by the values, then by the other columns.
 *
 * @param known - fields the lines have beside these columns
 */
export function weighCandidates(
  columns: readonly HeadedColumn[],
  title: string,
  known: ReadonlySet<FieldId>,
): readonly WeighedColumn[] {
  const byHeader = columns.map((column) => ({ ...column, candidates: candidatesOf(column) }));
  const sure = new Set([...sureFields(byHeader), ...known]);
  const context: TableContext = { sure, kind: tableKind(sure, title) };
  return byHeader.map((column) => ({ ...column, candidates: settled(column, context) }));
}

function candidatesOf({ header, profile }: HeadedColumn): readonly Candidate[] {
  return headerCandidates(header)
    .map((match): Candidate => {
      const sign = signShare(match.field, profile.texts);
      const confidence = match.confidence * valueFactor(match.field, profile, match.strength);
      const isProved = sign >= provingShare && isProvedBySign(match.field);
      return {
        ...match,
        sign,
        confidence: isProved ? confidence + (1 - confidence) * proofWeight : confidence,
      };
    })
    .sort((a, b) => b.confidence - a.confidence);
}

function sureFields(columns: readonly WeighedColumn[]): ReadonlySet<FieldId> {
  const sure = new Set<FieldId>();
  for (const { candidates } of columns) {
    const [best, next] = candidates;
    if (!best || best.confidence < sureConfidence || best.strength === "vague") continue;
    if (!next || next.confidence < nearConfidence) sure.add(best.field);
  }
  return sure;
}

function settled({ candidates, profile }: WeighedColumn, context: TableContext): readonly Candidate[] {
  const named = candidates.filter(({ whole, confidence }) => whole && confidence >= leastConfidence);
  const rule = doubtRules.find(
    ({ fields }) => named.length > 1 && fields.every((field) => named.some((one) => one.field === field)),
  );
  const [only] = named;
  const rules = only?.strength === "primary" ? primaryRules : vagueRules;
  const alone = named.length === 1 ? rules.find(({ fields }) => fields[0] === only?.field) : undefined;
  const verdict = (rule ?? alone)?.settle(profile, context) ?? {};
  return undecidedLowered(withVerdict(candidates, verdict, profile));
}

/** What is left where a header names two fields alike and nothing settled it. */
const undecided = 0.75;
const alike = 0.1;

function undecidedLowered(candidates: readonly Candidate[]): readonly Candidate[] {
  const [best, next] = candidates;
  if (!best?.whole || !next?.whole || best.confidence - next.confidence >= alike) return candidates;
  return candidates.map((candidate) => ({
    ...candidate,
    confidence: Math.min(candidate.confidence, undecided),
  }));
}

function withVerdict(
  candidates: readonly Candidate[],
  verdict: Verdict,
  profile: ColumnProfile,
): readonly Candidate[] {
  const fields = Object.keys(verdict) as FieldId[];
  if (fields.length === 0) return candidates;
  const strength = candidates[0]?.strength ?? "vague";
  const judged = fields.map((field): Candidate => {
    const known = candidates.find((candidate) => candidate.field === field);
    const named = known?.strength ?? strength;
    const confidence = (verdict[field] ?? 0) * valueFactor(field, profile, named);
    return { field, confidence, whole: true, strength: named, sign: known?.sign ?? 0 };
  });
  const others = candidates.filter(({ field }) => !fields.includes(field));
  return [...judged, ...others].sort((a, b) => b.confidence - a.confidence);
}
