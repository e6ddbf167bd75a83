import { cartonsThatFit, payloadKg, sizeText, type ContainerType, type Size } from "../core";
import { optional, required } from "./cells/argument";
import { cellError } from "./cells/cell-error";
import { containerType } from "./cells/read-choice";
import { weightKg } from "./cells/read-number";
import { boxSize } from "./cells/read-size";
import { remembering } from "./cells/remembering";
import { spill } from "./cells/spill";

/**
 * Cartons of one size that truly fit in a container, upright, in straight rows of both directions. 60×40×50 cm fits 440 times in a 40GP, not 564 as its volume says.
 * @customfunction FIT
 * @param size Outer size of a carton, the height standing up, such as 60*40*50cm
 * @param [type] 20GP, 40GP, 40HQ (default) or 45HQ; 小柜, 大柜, 高柜 are read too
 * @param [cartonKg] Gross weight of one carton, kg; with it no more than the payload is counted
 * @returns Whole cartons; the plate on the container's door decides
 */
export function fit(size: unknown[][], type?: unknown[][], cartonKg?: unknown[][]): unknown[][] {
  const inContainer = remembering((type: ContainerType) =>
    remembering((carton: Size) => cartonsThatFit(carton, type)),
  );
  return spill(
    [required(size, boxSize), optional(type, containerType, "40HQ"), optional(cartonKg, weightKg, 0)],
    (carton, container, kg) => {
      const cartons = inContainer(container)(carton);
      if (cartons === null) return cellError("below", `${sizeText(carton)} < 1cm`);
      return Math.min(cartons, Math.floor(payloadKg(container) / kg));
    },
  );
}
