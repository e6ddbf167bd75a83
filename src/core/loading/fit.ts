import type { Size } from "../packaging/size";
import { containers, type ContainerType } from "./containers";
import { fullestLayer } from "./layer";

/** Nothing with a shorter edge is an outer carton; its rows would be counted for ever. */
const shortestEdgeMm = 10;

/**
 * How many cartons of one size stand in a container, upright, in equal layers from the floor up: with straight and
 * turned rows side by side 60×40×50 cm fits 204 times into a 20GP, though its volume would go in 276 times. Weight,
 * bulging and the gap that a hand needs are not counted.
 *
 * @param carton - outer size, the height standing up
 * @returns null when the size has no height, or an edge under 1 cm; none fits when it cannot pass the door
 * Source: domain.md, section 5, worked check.
 */
export function cartonsThatFit(carton: Size, type: ContainerType): number | null {
  const { lengthMm, widthMm, heightMm } = carton;
  if (heightMm === null || Math.min(lengthMm, widthMm, heightMm) < shortestEdgeMm) return null;
  const { inside, door } = containers[type];
  const passes = Math.min(lengthMm, widthMm) <= door.widthMm && heightMm <= door.heightMm;
  return passes ? Math.floor(inside.heightMm / heightMm) * fullestLayer(carton, inside) : 0;
}
