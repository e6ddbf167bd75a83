import { datePatterns } from "./date-patterns";
import { namePatterns } from "./name-patterns";
import { quantityPatterns } from "./quantity-patterns";
import type { WordingPatterns } from "./wording-pattern";

export const wordingPatterns: WordingPatterns = { ...namePatterns, ...quantityPatterns, ...datePatterns };
