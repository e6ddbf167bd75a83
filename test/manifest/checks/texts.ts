import { elements, resource, type Check } from "../read-manifest";

/** Characters: of a short string, of a long one, and of a label that still fits a ribbon button. */
const longest = { short: 125, long: 250, label: 30 };

const english = "en-US";

function namesOf(element: Element): string {
  return element.getAttribute("id") ?? element.localName;
}

function values(text: Element): string[] {
  const overrides = elements(text, "Override").map((one) => one.getAttribute("Value") ?? "");
  return [text.getAttribute("DefaultValue") ?? "", ...overrides];
}

/** Everything a person reads: the two texts of the add-in, and the strings but for the functions' namespace. */
function texts(manifest: Document): Element[] {
  const own = [...manifest.documentElement.children].filter((one) =>
    ["DisplayName", "Description"].includes(one.localName),
  );
  const strings = elements(manifest, "String");
  return [...own, ...strings.filter((one) => one.getAttribute("id") !== "Functions.Namespace")];
}

/** Every text is Chinese by default and has exactly one other, the English one. */
export const checkLocales: Check = (manifest) =>
  texts(manifest).flatMap((text) => {
    const locales = elements(text, "Override").map((one) => one.getAttribute("Locale"));
    const [chinese = "", translated = ""] = values(text);
    if (locales.join() !== english) return [`${namesOf(text)} has overrides for [${locales.join()}]`];
    if (!/\p{Script=Han}/u.test(chinese)) return [`${namesOf(text)} is not Chinese by default`];
    return /\p{Script=Han}/u.test(translated) ? [`${namesOf(text)} is not English in ${english}`] : [];
  });

/** No text is longer than its place allows. */
export const checkLengths: Check = (manifest) => {
  const labels = elements(manifest, "Label").map((label) => resource(manifest, label.getAttribute("resid")));
  const limited = [
    ...texts(manifest).map((text) => ({
      text,
      limit: /Description|LongStrings/.test(text.localName + text.parentElement?.localName)
        ? longest.long
        : longest.short,
    })),
    ...labels.flatMap((text) => (text ? [{ text, limit: longest.label }] : [])),
  ];
  return limited.flatMap(({ text, limit }) =>
    values(text)
      .filter((value) => value.trim() === "" || value.length > limit)
      .map((value) => `${namesOf(text)} has ${value.length} characters of 1 to ${limit}`),
  );
};
