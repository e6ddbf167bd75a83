import { boxVolumeMm3, lyings, type Box } from "./box";
import { mostAir, requireContent, type CartonContent } from "./carton-content";
import { innerOf } from "./carton-walls";

/** How a carton suits its bags. `airShare`: share of the inner volume that no bag fills, 0 to 1. */
export type CartonCheck =
  { readonly kind: "tooSmall" } | { readonly kind: "fits" | "tooMuchAir"; readonly airShare: number };

/**
 * Whether the bags go into a carton in straight rows, all lying the same way, and whether too much air is left.
 *
 * @param outer - the carton's outer size
 * @throws RangeError when a figure of the content is out of its range
 * Source: domain.md, section 2, duty 8.
 */
export function checkCarton(outer: Box, content: CartonContent): CartonCheck {
  requireContent(content);
  const { bag, bags, boardMm } = content;
  const inner = innerOf(outer, boardMm);
  const places = lyings(bag).map(
    (lying) =>
      along(inner.lengthMm, lying.lengthMm) *
      along(inner.widthMm, lying.widthMm) *
      along(inner.heightMm, lying.heightMm),
  );
  if (Math.max(...places) < bags) return { kind: "tooSmall" };
  const airShare = 1 - (bags * boxVolumeMm3(bag)) / boxVolumeMm3(inner);
  return { kind: airShare > mostAir ? "tooMuchAir" : "fits", airShare };
}

function along(insideMm: number, bagMm: number): number {
  return Math.max(0, Math.floor(insideMm / bagMm));
}
