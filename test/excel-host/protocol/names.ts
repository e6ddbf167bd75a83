/** `NumberFormat` → `numberFormat`, `SKU` → `sku`: how the client spells a wire name. */
export function camelName(name: string): string {
  const capitals = /^[A-Z]*/.exec(name)?.[0] ?? "";
  return capitals.toLowerCase() + name.slice(capitals.length);
}
