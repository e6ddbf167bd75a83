import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { devBaseUrl } from "../../../src/manifest/variants";
import { elements, projectFolder, resource, type Check } from "../read-manifest";

const required = [16, 32, 80];
const pngSignature = "89504e470d0a1a0a";

/** Width and height in pixels from a PNG's header; null when it is not a PNG. */
export function pngSize(bytes: Buffer): { readonly width: number; readonly height: number } | null {
  if (bytes.length < 24 || bytes.toString("hex", 0, 8) !== pngSignature) return null;
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

function sizeFault(address: string, size: number): string[] {
  const path = join(projectFolder, address.replace(devBaseUrl, ""));
  const found = existsSync(path) ? pngSize(readFileSync(path)) : null;
  if (found?.width === size && found.height === size) return [];
  return [`${address} is ${found ? `${found.width} × ${found.height}` : "no PNG"}, not ${size} × ${size}`];
}

/** Every icon has the sizes Excel requires, and every picture has the size that is said of it. */
export const checkIcons: Check = (manifest) => {
  const icons = elements(manifest, "Icon").map((icon) => elements(icon, "Image"));
  const pictures = icons.flat().map((image) => ({
    address: resource(manifest, image.getAttribute("resid"))?.getAttribute("DefaultValue") ?? "",
    size: Number(image.getAttribute("size")),
  }));
  const own = [
    { name: "IconUrl", size: 32 },
    { name: "HighResolutionIconUrl", size: 64 },
  ].map(({ name, size }) => ({
    address: elements(manifest, name)[0]?.getAttribute("DefaultValue") ?? name,
    size,
  }));
  return [
    ...icons.flatMap((images) => {
      const sizes = images.map((image) => Number(image.getAttribute("size")));
      return required
        .filter((size) => !sizes.includes(size))
        .map((size) => `an icon has no ${size} px picture`);
    }),
    ...[...pictures, ...own].flatMap(({ address, size }) => sizeFault(address, size)),
  ];
};
