/** The folder address `manifest.xml` is written for: the development server on the same machine. */
export const devBaseUrl = "https://localhost:3000/";

const hostAndFolders = /^https:\/\/[A-Za-z0-9.-]+(?::\d+)?(?:\/[\w~-][\w.~-]*)*\/?$/;

/** The address with one slash at its end. */
function folderAddress(text: string): string {
  if (!text.startsWith("https://")) throw new RangeError(`baseUrl must begin with https://, got ${text}`);
  if (!hostAndFolders.test(text) || !URL.canParse(text)) {
    throw new RangeError(
      `baseUrl must be a host and plain folders, as in https://example.com/gendan/, without query, fragment or user; got ${text}`,
    );
  }
  return text.endsWith("/") ? text : `${text}/`;
}

/**
 * The manifest for a build that is served from another address than the development server's.
 *
 * @param manifest - text of `manifest.xml`
 * @param target.baseUrl - https address of the folder that serves the build, with or without its last slash
 * @returns the text with every address of the development server moved under `baseUrl`
 * @throws RangeError when `baseUrl` is not such an address, or the text names the development machine in another way
 */
export function rebaseManifest(manifest: string, target: { readonly baseUrl: string }): string {
  const base = folderAddress(target.baseUrl);
  const [before, ...after] = manifest.split(devBaseUrl);
  if (after.length === 0) throw new RangeError(`the manifest names nothing under ${devBaseUrl}`);
  const stray = [before, ...after].find((part) => part?.includes("localhost"));
  if (stray !== undefined)
    throw new RangeError("the manifest names localhost outside the addresses that move");
  return [before, ...after].join(base);
}

const officeJs = {
  global: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
  china: "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js",
} as const;

/** The Microsoft 365 service a build is for: the worldwide one, or the one 21Vianet runs in mainland China. */
export type OfficeCloud = keyof typeof officeJs;

/**
 * Address of Microsoft's client library for the pages of a build; the manifest is the same in both clouds.
 * The host of the address must be allowed by the pages' content security policy.
 * Source: Office Add-ins documentation, "Guidance for deploying Office Add-ins on government clouds",
 * section "Office 365 operated by 21Vianet".
 */
export function officeJsUrl(cloud: OfficeCloud): string {
  return officeJs[cloud];
}
