import { eachField } from "./records";

const delimiters = [",", "\t", ";", "|"] as const;
export type Delimiter = (typeof delimiters)[number];

const sampleCharacters = 20_000;
const sampleRecords = 50;

/**
 * The delimiter that splits the first records most evenly: the share of them with the commonest number of fields,
 * which must be more than one. A tie goes to more fields, then to the order comma, tab, semicolon, bar.
 */
export function detectDelimiter(text: string): Delimiter {
  const sample = text.slice(0, sampleCharacters);
  let best: Delimiter = ",";
  let bestScore = 0;
  for (const delimiter of delimiters) {
    const score = evenness(sample, delimiter);
    if (score > bestScore) {
      best = delimiter;
      bestScore = score;
    }
  }
  return best;
}

/** Share of records with the commonest number of fields, plus a little for more fields; 0 when that number is 1. */
function evenness(sample: string, delimiter: Delimiter): number {
  const widths: number[] = [];
  eachField(sample, delimiter, (_, record, place) => {
    widths[record] = place + 1;
    return record < sampleRecords;
  });
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  counts.delete(1);
  const [width, count] = [...counts].reduce((most, each) => (each[1] > most[1] ? each : most), [0, 0]);
  return width === 0 ? 0 : count / widths.length + Math.min(width, 1000) / 1e6;
}
