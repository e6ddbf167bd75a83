import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { get as getHttp, type IncomingHttpHeaders } from "node:http";
import { get as getHttps } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { workbenchHeaders } from "../../../src/cli/serve/workbench-headers";
import { securityHeaders } from "../../../src/manifest/security";
import { officeJsUrl } from "../../../src/manifest/variants";
import { isBuilt } from "./bundles";
import { root } from "./lock";

type Headers = Readonly<Record<string, string>>;

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
}

/** Asks this machine for an address; the certificate is one the server made itself. */
function ask(url: string): Promise<Answer> {
  const get = url.startsWith("https:") ? getHttps : getHttp;
  return new Promise((resolve, reject) => {
    get(url, { rejectUnauthorized: false }, (response) => {
      response.resume();
      resolve({ status: response.statusCode, headers: response.headers });
    }).on("error", reject);
  });
}

/** Runs a Node program that serves until it is stopped, and works with the address it prints. */
async function withServer(args: readonly string[], work: (url: string) => Promise<void>): Promise<void> {
  const server = spawn(process.execPath, args, { cwd: root, env: { ...process.env, CI: "1" } });
  try {
    const url = await new Promise<string>((resolve, reject) => {
      let said = "";
      let complaints = "";
      server.stdout.on("data", (piece) => {
        said += String(piece);
        const [address] = /https?:\/\/localhost:\d+\//.exec(said) ?? [];
        if (address !== undefined) resolve(address);
      });
      server.stderr.on("data", (piece) => (complaints += String(piece)));
      server.on("exit", () => {
        reject(new Error(said + complaints));
      });
    });
    await work(url);
  } finally {
    server.kill();
  }
}

async function expectHeaders(url: string, status: number, headers: Headers): Promise<void> {
  const answer = await ask(url);
  const sent = Object.keys(headers).map((name) => [name, answer.headers[name.toLowerCase()]]);
  expect({ url, status: answer.status, headers: Object.fromEntries(sent) as unknown }).toEqual({
    url,
    status,
    headers,
  });
}

(isBuilt ? test : test.skip)("gendan workbench sends its headers with every answer", async () => {
  await withServer([join(root, "dist/cli/gendan.js"), "workbench", "--json"], async (url) => {
    await expectHeaders(url, 200, workbenchHeaders);
    await expectHeaders(`${url}workbench.js`, 200, workbenchHeaders);
    await expectHeaders(`${url}samples/none.xlsx`, 404, workbenchHeaders);
    await expectHeaders(`${url}%`, 403, workbenchHeaders);
  });
});

test("npm run addin sends the add-in's headers over https", async () => {
  const folder = mkdtempSync(join(tmpdir(), "gendan-served-"));
  try {
    writeFileSync(join(folder, "main.cjs"), "module.exports = 1;\n");
    const headers = securityHeaders(officeJsUrl("global"));
    await withServer([join(__dirname, "serve-addin.cjs"), folder], async (url) => {
      await expectHeaders(`${url}main.js`, 200, headers);
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 300_000);
