import { readFileSync } from "node:fs";
import { join } from "node:path";
import { locked, root } from "./lock";

/** Packages that bring a script to run when installed, and why all works without it. */
const withScript = [
  {
    path: "node_modules/@parcel/watcher",
    why: "builds its binary from source when asked to; the lock names built ones",
  },
  { path: "node_modules/@swc/core", why: "looks whether its binary came along; the lock names it" },
  { path: "node_modules/core-js-pure", why: "prints a request for money" },
  { path: "node_modules/protobufjs", why: "warns of version schemes" },
  { path: "node_modules/unrs-resolver", why: "looks whether its binary came along; the lock names it" },
];

test("npm runs no package's script when it installs", () => {
  const settings = readFileSync(join(root, ".npmrc"), "utf8").trim().split("\n");
  expect(settings).toEqual(["engine-strict=true", "ignore-scripts=true"]);
});

test("the packages that bring one are known", () => {
  const found = locked.filter(({ hasInstallScript }) => hasInstallScript);
  expect(found.map(({ path }) => path)).toEqual(withScript.map(({ path }) => path));
  expect(found.every(({ dev }) => dev)).toBe(true);
});

test("the project's own commands need no script before or after them, which npm would now leave out", () => {
  const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
    readonly scripts: Readonly<Record<string, string>>;
  };
  const names = Object.keys(scripts);
  expect(names).toEqual(expect.arrayContaining(["start", "build", "test"]));
  expect(names.filter((name) => /^(pre|post|install|prepare|dependencies)/.test(name))).toEqual([]);
});
