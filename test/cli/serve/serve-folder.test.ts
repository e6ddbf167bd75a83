import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serveFolder, type Serving } from "../../../src/cli/serve/serve-folder";

const folder = mkdtempSync(join(tmpdir(), "gendan-serve-"));
const headers = { "X-Test": "one" };
const serving: Serving[] = [];

beforeAll(() => {
  writeFileSync(join(folder, "index.html"), "<p>here</p>");
  writeFileSync(join(folder, "订单.xlsx"), "bytes");
});
afterAll(async () => {
  await Promise.all(serving.map(({ close }) => close()));
  rmSync(folder, { recursive: true });
});

async function serve(port = 0, tries = 1): Promise<Serving> {
  const started = await serveFolder(folder, { headers, port, tries });
  serving.push(started);
  return started;
}

/** Asks for a path as it stands, under any host's name. */
function ask(
  url: string,
  path: string,
  host = "localhost",
): Promise<{ code: number; text: string; type: string }> {
  return new Promise((resolve, reject) => {
    const { port } = new URL(url);
    request({ host: "127.0.0.1", port, path, headers: { host } }, (response) => {
      let text = "";
      response.on("data", (piece) => (text += String(piece)));
      response.on("end", () => {
        expect(response.headers["x-test"]).toBe("one");
        resolve({ code: response.statusCode!, text, type: response.headers["content-type"] ?? "" });
      });
    })
      .on("error", reject)
      .end();
  });
}

test.each([
  { what: "the folder's page", path: "/", code: 200, text: "<p>here</p>", type: "text/html; charset=utf-8" },
  {
    what: "a file with a Chinese name",
    path: `/${encodeURIComponent("订单.xlsx")}`,
    code: 200,
    text: "bytes",
  },
  { what: "a file that is not there", path: "/none.js", code: 404, text: "" },
  { what: "a way out of the folder", path: "/../../etc/passwd", code: 404, text: "" },
  { what: "a hidden way out", path: "/%2e%2e%2f%2e%2e%2fetc/passwd", code: 404, text: "" },
  { what: "a way out by backslashes", path: "/..%5c..%5cpasswd", code: 403, text: "" },
  { what: "a broken address", path: "/%", code: 403, text: "" },
])("answers $code for $what", async ({ path, code, text, type }) => {
  const { url } = await serve();
  const answer = await ask(url, path);
  expect({ code: answer.code, text: answer.text }).toEqual({ code, text });
  if (type !== undefined) expect(answer.type).toBe(type);
});

test("another site's name does not lead here", async () => {
  const { url } = await serve();
  expect((await ask(url, "/", "evil.example")).code).toBe(403);
});

test("a taken port passes on to the next; without a next it is an error", async () => {
  const first = await serve();
  const taken = Number(new URL(first.url).port);
  const second = await serve(taken, 20);
  expect(Number(new URL(second.url).port)).toBeGreaterThan(taken);
  expect((await ask(second.url, "/")).code).toBe(200);
  await expect(serve(taken)).rejects.toMatchObject({ code: "EADDRINUSE" });
});
