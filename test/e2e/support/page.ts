import type { Browser, BrowserContextOptions, Page } from "playwright-core";

export interface WatchedPage {
  readonly page: Page;
  /** What the page, its console or its security policy complained of. */
  readonly complaints: readonly string[];
  /** Addresses asked for outside the page's own origin and those allowed. */
  readonly strayed: readonly string[];
}

/** A new page in a browser of its own state, whose every complaint is kept. */
export async function openWatched(
  browser: Browser,
  options: BrowserContextOptions,
  allowedOrigins: readonly string[],
): Promise<WatchedPage> {
  const context = await browser.newContext(options);
  context.setDefaultTimeout(60_000);
  const page = await context.newPage();
  const complaints: string[] = [];
  const strayed: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  page.on("request", (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol !== "data:" && !allowedOrigins.includes(origin)) strayed.push(request.url());
  });
  return { page, complaints, strayed };
}
