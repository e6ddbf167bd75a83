import { fieldIds } from "../fields";
import { datePatterns } from "./date-patterns";
import { namePatterns } from "./name-patterns";
import { quantityPatterns } from "./quantity-patterns";
import { spanishPatterns } from "./spanish-patterns";
import type { WordingPatterns } from "./wording-pattern";

const families: readonly WordingPatterns[] = [namePatterns, quantityPatterns, datePatterns, spanishPatterns];

/** Every family of wordings, together by field. */
export const wordingPatterns: WordingPatterns = Object.fromEntries(
  fieldIds.map((field) => [field, families.flatMap((family) => family[field] ?? [])] as const),
);
