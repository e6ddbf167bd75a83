/** The two languages Gendan speaks. Every text a person may read exists in both; the compiler checks it. */
export const langs = ["zh-CN", "en"] as const;
export type Lang = (typeof langs)[number];

/** One text in both languages. */
export type Text = Readonly<Record<Lang, string>>;

/** Values a text template names in braces: `"交期 {requiredDate}"`. */
export type TextArgs = Readonly<Record<string, string | number>>;

/** A place of a template: `{name}`, or `{name|cell|cells}` for the word that goes with the number. */
const place = /\{(\w+)(?:\|([^|}]*)\|([^|}]*))?\}/g;

/**
 * Fills the places of a template: `"{count} {count|cell|cells}"` with 1 is `"1 cell"`. A name without a value stays as
 * written.
 */
export function fillText(template: string, args: TextArgs): string {
  return template.replace(place, (written, name: string, one?: string, many?: string) => {
    const value = args[name];
    if (value === undefined) return written;
    if (one === undefined || many === undefined) return String(value);
    return String(value) === "1" ? one : many;
  });
}
