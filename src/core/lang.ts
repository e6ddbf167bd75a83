/** The two languages Gendan speaks. Every text a person may read exists in both; the compiler checks it. */
export const langs = ["zh-CN", "en"] as const;
export type Lang = (typeof langs)[number];

/** One text in both languages. */
export type Text = Readonly<Record<Lang, string>>;

/** Values a text template names in braces: `"交期 {requiredDate}"`. */
export type TextArgs = Readonly<Record<string, string | number>>;

/** Fills the `{name}` places of a template; a name without a value stays as written. */
export function fillText(template: string, args: TextArgs): string {
  return template.replace(/\{(\w+)\}/g, (place, name: string) => String(args[name] ?? place));
}
