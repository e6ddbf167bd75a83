import type { FieldId } from "../fields";

/**
 * Families of header wordings: parts after one another, choices divided by `|`, `_` for nothing. `要求|合同 + 交货 +
 * 日期|日` stands for 要求交货日期, 要求交货日, 合同交货日期 and 合同交货日. A wording a field lists itself counts first.
 */
export type WordingPatterns = Partial<Record<FieldId, readonly string[]>>;
