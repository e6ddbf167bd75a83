import { readdirSync } from "node:fs";
import { join } from "node:path";
import { bundlesOf, isBuilt, type Bundle, type BuildName, type KnownUse } from "./bundles";
import { knownMakers, makers } from "./code-from-text";
import { address, knownHosts } from "./hosts";
import { root } from "./lock";
import { knownRequests, requests } from "./requests";

/** Where the code has one of the patterns: `file: the code there`. */
function found(bundles: readonly Bundle[], patterns: readonly RegExp[]): string[] {
  return bundles.flatMap(({ file, code }) =>
    patterns.flatMap((pattern) =>
      [...code.matchAll(pattern)].map(
        ({ index }) => `${file}: ${code.slice(Math.max(0, index - 40), index + 60)}`,
      ),
    ),
  );
}

function without(bundles: readonly Bundle[], known: readonly KnownUse[]): readonly Bundle[] {
  return bundles.map((one) => ({
    ...one,
    code: known.reduce((rest, { around }) => rest.replaceAll(around, ""), one.code),
  }));
}

(isBuilt ? describe : describe.skip).each<BuildName>(["addin", "cli", "workbench"])(
  "the scripts of %s (skipped before npm run build)",
  (build) => {
    let bundles: readonly Bundle[];
    beforeAll(() => {
      bundles = bundlesOf(build);
    });

    test.each([
      { what: "make code of text", patterns: makers, known: knownMakers },
      { what: "ask a server", patterns: requests, known: knownRequests },
    ])("$what in known places only, and each of these is there", ({ patterns, known }) => {
      const here = known.filter(({ builds }) => builds.includes(build));
      expect(bundles.length).toBeGreaterThan(0);
      expect(found(without(bundles, here), patterns)).toEqual([]);
      const gone = here.filter(({ around }) => found(bundles, [around]).length === 0);
      expect(gone.map(({ why }) => why)).toEqual([]);
    });

    test("name known hosts only", () => {
      const named = bundles.flatMap(({ code }) => [...code.matchAll(address)].map(([text]) => text));
      const known = knownHosts.filter(({ builds }) => builds.includes(build));
      const odd = [...new Set(named)].filter((text) => !known.some(({ host }) => host.test(text)));
      expect(odd).toEqual([]);
    });

    test("tell nothing of the machine they were built on", () => {
      expect(bundles.filter(({ code }) => code.includes(root)).map(({ file }) => file)).toEqual([]);
    });

    test("come without maps to their sources", () => {
      expect(
        bundles.filter(({ lastLine }) => lastLine.includes("sourceMappingURL=")).map(({ file }) => file),
      ).toEqual([]);
      const files = readdirSync(join(root, "dist", build), { recursive: true, encoding: "utf8" });
      expect(files.filter((file) => file.endsWith(".map"))).toEqual([]);
    });
  },
);

(isBuilt ? test : test.skip)("the command line uses these parts of Node, and of http only the server", () => {
  const code = bundlesOf("cli")
    .map((one) => one.code)
    .join("\n");
  const used = [...code.matchAll(/\brequire\(["'`]([^"'`]+)["'`]\)/g)].map(([, name]) => name);
  expect([...new Set(used)].sort()).toEqual([
    "node:child_process", // opens the browser at the workbench's address
    "node:crypto",
    "node:fs",
    "node:fs/promises",
    "node:http",
    "node:os", // the name of this machine, in the names of temporary files
    "node:path",
    "node:util",
    "node:worker_threads",
    "node:zlib",
    "worker_threads", // fflate's, never started
  ]);
  const ofHttp = [...code.matchAll(/\bexternal_node_http_namespaceObject\.(\w+)/g)].map(([, name]) => name);
  expect(ofHttp).toEqual(["createServer"]);
});
