import { existsSync } from "node:fs";
import { join } from "node:path";
import { builtFiles } from "../../../src/manifest/files";
import { devBaseUrl } from "../../../src/manifest/variants";
import { attributes, projectFolder, type Check } from "../read-manifest";

const built: readonly string[] = builtFiles;

/** Every address of the manifest, but for the names of XML namespaces. */
export function addresses(manifest: Document): string[] {
  const places = ["DefaultValue", "Value", "Url", "ResourcesUrl"];
  const values = places.flatMap((name) => attributes(manifest, name));
  return values.filter((value) => value.includes("://"));
}

/** Every address is ours, safe, and names a file that a build makes or that stands in assets. */
export const checkAddresses: Check = (manifest) =>
  addresses(manifest).flatMap((address) => {
    if (!address.startsWith(devBaseUrl)) return [`${address} is not under ${devBaseUrl}`];
    const file = address.slice(devBaseUrl.length);
    const stands = built.includes(file) || (/^assets\//.test(file) && existsSync(join(projectFolder, file)));
    return stands ? [] : [`${file} is neither built nor in assets`];
  });
