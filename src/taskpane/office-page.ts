import type { Lang } from "../core";

/** The language of the screen, from a locale name; Chinese where nothing is known. */
export function langOf(locale: string | undefined): Lang {
  return locale === undefined || /^zh\b/i.test(locale) ? "zh-CN" : "en";
}

/** Whether Office draws dark; null where it does not say. */
export function isOfficeDark(office: typeof Office | undefined): boolean | null {
  const background = office?.context?.officeTheme?.bodyBackgroundColor;
  const parts = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(background ?? "");
  if (parts === null) return null;
  const [red = 0, green = 0, blue = 0] = parts.slice(1).map((part) => Number.parseInt(part, 16));
  return red * 0.299 + green * 0.587 + blue * 0.114 < 128;
}

/** The file name at the end of a workbook's address; empty for one that was never saved. */
export function fileNameOf(url: string | undefined): string {
  const name = (url ?? "").split(/[\\/]/).at(-1) ?? "";
  const bare = name.replace(/[?#].*$/, "");
  try {
    return decodeURIComponent(bare);
  } catch {
    return bare;
  }
}
