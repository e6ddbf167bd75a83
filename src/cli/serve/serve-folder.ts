import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";

/** Only this machine reaches the server. */
const loopback = "127.0.0.1";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

export interface Serving {
  /** Address of the folder, with a slash at its end. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

export interface ServeOptions {
  /** Sent with every answer. */
  readonly headers: Readonly<Record<string, string>>;
  /** First port to try, 0 for any free one; a port that is taken passes on to the next. */
  readonly port: number;
  /** How many ports may be tried. */
  readonly tries: number;
}

/**
 * Serves the files of a folder to this machine alone.
 * @throws the system's error when no port tried is free
 */
export async function serveFolder(folder: string, { headers, port, tries }: ServeOptions): Promise<Serving> {
  const server = createServer((request, response) => {
    const path = pathOf(request.url, request.headers.host);
    if (path === null) {
      response.writeHead(403, headers).end();
      return;
    }
    readFile(join(folder, path)).then(
      (bytes) => {
        const type = types[extname(path)] ?? "application/octet-stream";
        response.writeHead(200, { "Content-Type": type, ...headers }).end(bytes);
      },
      () => response.writeHead(404, headers).end(),
    );
  });
  await listen(server, port, tries);
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}/`,
    close: () => closed(server),
  };
}

/** The file asked for; null when another site's name led here, or the address leaves the folder. */
function pathOf(url = "/", host = ""): string | null {
  if (!/^(localhost|127\.0\.0\.1)(:\d+)?$/.test(host)) return null;
  try {
    const path = normalize(decodeURIComponent(new URL(url, "http://localhost").pathname));
    if (path.includes("..") || path.includes("\0")) return null;
    return path.endsWith("/") ? `${path}index.html` : path;
  } catch {
    return null;
  }
}

function listen(server: Server, port: number, tries: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EADDRINUSE" || tries <= 1) reject(error);
      else listen(server, port + 1, tries - 1).then(resolve, reject);
    });
    server.listen(port, loopback, () => {
      server.removeAllListeners("error");
      resolve();
    });
  });
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });
}
