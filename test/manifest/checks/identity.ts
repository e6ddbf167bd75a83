import { readFileSync } from "node:fs";
import { join } from "node:path";
import { elements, projectFolder, type Check } from "../read-manifest";

const { version } = JSON.parse(readFileSync(join(projectFolder, "package.json"), "utf8")) as {
  version: string;
};

const fixed: readonly (readonly [name: string, text: string | RegExp])[] = [
  ["Id", /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/],
  ["Version", version],
  ["DefaultLocale", "zh-CN"],
  ["Permissions", "ReadWriteDocument"],
];

const neededSets = ["ExcelApi 1.9", "SharedRuntime 1.1", "CustomFunctionsRuntime 1.1"];

/** Who the add-in is, what it may do and what it needs. */
export const checkIdentity: Check = (manifest) => {
  const root = [...manifest.documentElement.children];
  const sets = elements(manifest, "Set").map(
    (one) => `${one.getAttribute("Name")} ${one.getAttribute("MinVersion")}`,
  );
  const hosts = root.filter((one) => one.localName === "Hosts").flatMap((one) => elements(one, "Host"));
  return [
    ...fixed.flatMap(([name, wanted]) => {
      const text = root.find((one) => one.localName === name)?.textContent ?? "";
      const right = typeof wanted === "string" ? text === wanted : wanted.test(text);
      return right ? [] : [`${name} is ${text}`];
    }),
    ...(sets.join() === neededSets.join() ? [] : [`it needs ${sets.join(", ")}`]),
    ...(hosts.map((one) => one.getAttribute("Name")).join() === "Workbook"
      ? []
      : ["it is not for Excel alone"]),
    ...elements(manifest, "AppDomain").map((one) => `the pane may go to ${one.textContent}`),
  ];
};

/**
 * The shortcuts are named by `ExtendedOverrides`, which the schema files do not know: it stands last, below
 * `VersionOverrides`. Source: Office Add-ins documentation, "Add custom keyboard shortcuts to your Office Add-ins".
 */
export const checkExtendedOverrides: Check = (manifest) => {
  const root = [...manifest.documentElement.children];
  const [before, last] = root.slice(-2);
  if (before?.localName !== "VersionOverrides" || last?.localName !== "ExtendedOverrides") {
    return ["the manifest does not end with VersionOverrides and ExtendedOverrides"];
  }
  const names = last.getAttributeNames().sort().join();
  return names === "ResourcesUrl,Url" ? [] : [`ExtendedOverrides has the attributes ${names}`];
};
