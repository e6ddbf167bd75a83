import { InterceptorEffectEnum, type IDisposable } from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import { markFills } from "../../../core";
import type { UniverHost } from "../host";
import { placeKey, type MarkState } from "./mark-state";

/** After what colours cells by rules, so that a mark is seen on any cell; below 0 nothing is asked. */
const priority = 0;

/** Lets Univer draw the fills of marks over the cells' own, which are not touched; the result stops it. */
export function showMarks({ workbook }: UniverHost, marks: MarkState): IDisposable {
  const id = workbook.getId();
  const service = workbook.getActiveSheet().getInject().get(SheetInterceptorService);
  return service.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority,
    effect: InterceptorEffectEnum.Style,
    handler: (cell, { unitId, subUnitId, row, col, rawData }, next) => {
      const mark = unitId === id ? marks.bySheet.get(subUnitId)?.get(placeKey(row + 1, col)) : undefined;
      if (!mark) return next(cell);
      const shown = !cell || cell === rawData ? { ...rawData } : cell;
      const fill = { bg: { rgb: `#${markFills[mark.severity]}` } };
      return next({ ...shown, interceptorStyle: { ...shown.interceptorStyle, ...fill } });
    },
  });
}
