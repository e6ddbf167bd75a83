import { readFileSync } from "node:fs";
import { join } from "node:path";

export const projectFolder = join(__dirname, "../..");
export const manifestText = readFileSync(join(projectFolder, "manifest.xml"), "utf8");

/** Looks at a manifest and says what is wrong, one sentence each. */
export type Check = (manifest: Document) => readonly string[];

/** The manifest as a document; needs the jsdom environment. */
export function parseManifest(text: string): Document {
  const manifest = new DOMParser().parseFromString(text, "application/xml");
  const fault = manifest.querySelector("parsererror");
  if (fault) throw new Error(fault.textContent ?? "not well-formed");
  return manifest;
}

/** Every element of a name, in document order, whatever its namespace. */
export function elements(within: Document | Element, name: string): Element[] {
  return [...within.getElementsByTagNameNS("*", name)];
}

/** Every value of an attribute, in document order. */
export function attributes(within: Document, name: string): string[] {
  return elements(within, "*").flatMap((element) => element.getAttribute(name) ?? []);
}

/** The resource a `resid` names. */
export function resource(manifest: Document, id: string | null): Element | undefined {
  const resources = elements(manifest, "Resources").flatMap((one) => elements(one, "*"));
  return resources.find((element) => element.getAttribute("id") === id);
}

/** Values that stand more than once. */
export function repeated(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}
