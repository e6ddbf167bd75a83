import { headerTexts, type HeaderText } from "../../sheet/header-texts";
import type { SheetCells } from "../../sheet/cells";
import type { FoundTable } from "../../sheet/table";
import type { FieldId } from "../fields";
import { headerKey } from "../headers/header-key";
import { factorOfHeader, unitOfHeader } from "../headers/header-unit";
import { fieldsNamed } from "../headers/header-index";
import type { MappedColumn } from "../understood";
import { assignColumns, type Assignment, type Contender } from "./assign-columns";
import { weighByValues } from "./by-values";
import { tableColumns } from "./column-cells";
import { columnProfile } from "./column-profile";
import { countReads } from "./count-reads";
import { settleLineQuantity } from "./line-quantity";
import { storedCells } from "./stored-cells";
import { weighCandidates, type WeighedColumn } from "./weigh-candidates";

/** Alternatives below this are not worth naming. */
const leastAlternative = 0.2;

/**
 * Which column of a table is which field: from the wording of its header, what its values are, and what the other
 * columns are; without headers, from the values alone. One column a field.
 *
 * @param title - titles above the table and the sheet's name
 * @param known - fields that the form above the table has
 */
export function mapColumns(
  sheet: SheetCells,
  table: FoundTable,
  title: string,
  known: ReadonlySet<FieldId>,
): readonly MappedColumn[] {
  const headers = headerTexts(sheet, table.headerRows, table.area.firstColumn, table.area.lastColumn);
  const columns = tableColumns(sheet, table).map((cells, at) => {
    const header = headers[at] ?? { own: "", group: null };
    const stored = storedCells(cells);
    return { cells, stored, header, profile: columnProfile(cells, stored) };
  });
  const inUse = columns.filter(({ header, profile }) => header.own !== "" || profile.filled > 0);
  const weighed = table.headerRows.length === 0 ? weighByValues(inUse) : weighCandidates(inUse, title, known);
  const assigned = settleLineQuantity(weighed, assignColumns(weighed.map(contenderOf)));
  const repeated = repeatedTexts(inUse.map(({ header }) => header));
  const chinese = headers.some(({ own }) => /\p{Script=Han}/u.test(own));
  return weighed.map((column) => mappedColumn(column, assigned.get(column.cells.column), repeated, chinese));
}

function contenderOf({ cells, header, profile, candidates }: WeighedColumn): Contender {
  return {
    column: cells.column,
    key: headerKey(`${header.group ?? ""}${header.own}`),
    filled: profile.filled,
    candidates,
  };
}

function mappedColumn(
  { cells, stored, header, candidates }: WeighedColumn,
  assignment: Assignment | undefined,
  repeated: ReadonlySet<string>,
  chinese: boolean,
): MappedColumn {
  const { field = null, confidence = 0, alternativeTo = null } = assignment ?? {};
  const own = factorOfHeader(header.own);
  const factor = own !== 1 || header.group === null ? own : factorOfHeader(header.group);
  const unit = unitOfHeader(header.own) ?? (header.group === null ? null : unitOfHeader(header.group));
  return {
    column: cells.column,
    header: shownHeader(header, repeated),
    field,
    confidence: rounded(confidence),
    unit,
    ...(factor !== 1 && { factor }),
    alternatives: candidates
      .filter((candidate) => candidate.field !== field && candidate.confidence >= leastAlternative)
      .map((candidate) => ({ field: candidate.field, confidence: rounded(candidate.confidence) })),
    alternativeTo,
    reads: countReads(cells, stored.counts, field, { unit, chinese }),
  };
}

function rounded(confidence: number): number {
  return Math.round(confidence * 100) / 100;
}

/** The header as a person reads it: with its group where the header alone says too little. */
function shownHeader({ own, group }: HeaderText, repeated: ReadonlySet<string>): string {
  const text = inOneLine(own);
  if (group === null) return text;
  const isEnough = !repeated.has(own) && fieldsNamed(own).some(({ strength }) => strength !== "vague");
  return isEnough ? text : `${inOneLine(group)} ${text}`;
}

function inOneLine(text: string): string {
  return text
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .join(" ");
}

function repeatedTexts(headers: readonly HeaderText[]): ReadonlySet<string> {
  const seen = new Set<string>();
  return new Set(headers.map(({ own }) => own).filter((own) => seen.has(own) || !seen.add(own)));
}
