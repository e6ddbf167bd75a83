import type { FieldId } from "../fields";
import { readNumberText } from "../values/number-text";
import type { Candidate } from "./assign-columns";
import { valueOf } from "./column-cells";
import { signShare } from "./value-signs";
import type { HeadedColumn, WeighedColumn } from "./weigh-candidates";

/** Fields whose values are like no other field's: a container number, a plate, a currency. */
const ownSigns = [
  "containerNo",
  "containerType",
  "truckPlate",
  "currency",
] as const satisfies readonly FieldId[];
const leastShare = 0.95;
const bySign = 0.95;
/** A quantity, its price and their product: a count of cartons, a weight and their product look the same. */
const byProduct = 0.8;
/** Rows that must agree, and different figures among them, for a product to be no chance. */
const fewestRows = 5;
const fewestFigures = 3;
/** Numeric columns that are tried with one another. */
const mostNumeric = 16;
const tolerance = 1e-4;

/** What the columns of a table without headers are, as far as their values alone tell. */
export function weighByValues(columns: readonly HeadedColumn[]): readonly WeighedColumn[] {
  const ofProduct = productFields(columns);
  return columns.map((column) => {
    const sign = ownSigns.find((field) => signShare(field, column.profile.texts) >= leastShare);
    const field = sign ?? ofProduct.get(column);
    const confidence = sign ? bySign : byProduct;
    const candidates: readonly Candidate[] = field
      ? [{ field, confidence, strength: "secondary", whole: true, sign: sign ? 1 : 0 }]
      : [];
    return { ...column, candidates };
  });
}

/** The one pair of a whole number and a fraction whose product is a third column in every row. */
function productFields(columns: readonly HeadedColumn[]): ReadonlyMap<HeadedColumn, FieldId> {
  const numeric = columns
    .filter(({ profile, cells }) => profile.numbers >= 0.98 && profile.filled >= cells.rows.length * 0.98)
    .slice(0, mostNumeric)
    .map((column) => ({ column, figures: figuresOf(column) }));
  const found: ReadonlyMap<HeadedColumn, FieldId>[] = [];
  for (const quantity of numeric) {
    if (!quantity.figures.every(Number.isInteger) || isUniform(quantity.figures)) continue;
    for (const price of numeric) {
      if (price.figures.every(Number.isInteger) || isUniform(price.figures)) continue;
      for (const amount of numeric) {
        if (amount === quantity || amount === price) continue;
        if (!isProduct(quantity.figures, price.figures, amount.figures)) continue;
        found.push(
          new Map<HeadedColumn, FieldId>([
            [quantity.column, "orderQty"],
            [price.column, "unitPrice"],
            [amount.column, "amount"],
          ]),
        );
      }
    }
  }
  const [only] = found;
  return only && found.length === 1 ? only : new Map();
}

/** The figures of the sampled rows. */
function figuresOf({ cells, stored }: HeadedColumn): readonly number[] {
  return stored.sampleRows.map((row) => {
    const value = valueOf(cells, row);
    if (typeof value === "number") return value;
    return typeof value === "string" ? (readNumberText(value)?.value ?? Number.NaN) : Number.NaN;
  });
}

function isUniform(figures: readonly number[]): boolean {
  return new Set(figures).size < fewestFigures;
}

function isProduct(a: readonly number[], b: readonly number[], c: readonly number[]): boolean {
  if (a.length < fewestRows || b.length !== a.length || c.length !== a.length) return false;
  return a.every((figure, at) => {
    const product = figure * (b[at] ?? Number.NaN);
    return Math.abs(product - (c[at] ?? Number.NaN)) <= Math.max(0.006, Math.abs(product) * tolerance);
  });
}
