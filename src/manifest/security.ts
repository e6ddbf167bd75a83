/** Sites that may show the pane in a frame: Excel on the web, worldwide and as 21Vianet runs it. */
const officeHosts = [
  "https://*.officeapps.live.com",
  "https://*.office.com",
  "https://*.office365.com",
  "https://*.microsoft365.com",
  "https://*.cloud.microsoft",
  "https://*.sharepoint.com",
  "https://*.partner.office365.cn",
  "https://*.sharepoint.cn",
] as const;

/** The digest of an empty style element: Fluent makes one and fills it by rules. */
const emptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/**
 * The response headers every page of the add-in is served with.
 *
 * @param officeJs - address of Microsoft's client library: the only foreign script
 * @returns header names and values; `frame-ancestors` counts as a header only, never in a page's own meta element
 */
export function securityHeaders(officeJs: string): Readonly<Record<string, string>> {
  const policy = [
    "default-src 'none'",
    `script-src 'self' ${new URL(officeJs).origin}`,
    `style-src 'self' ${emptyStyle}`,
    "connect-src 'self'",
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${officeHosts.join(" ")}`,
  ];
  return {
    "Content-Security-Policy": policy.join("; "),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
  };
}
