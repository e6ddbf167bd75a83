import { readFileSync } from "node:fs";
import { join } from "node:path";

interface Locked {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
}

const root = join(__dirname, "../..");
const json = (name: string) => JSON.parse(readFileSync(join(root, name), "utf8")) as Record<string, unknown>;
const { "": project, ...locked } = json("package-lock.json")["packages"] as Record<string, Locked>;
const names = Object.keys(locked);

test("every package of the lock is held to its content", () => {
  expect(names.filter((name) => !locked[name]!.integrity?.startsWith("sha512-"))).toEqual([]);
});

test("the lock names no host", () => {
  expect(names.filter((name) => locked[name]!.resolved !== undefined)).toEqual([]);
});

test.each([
  "@swc/core-win32-x64-msvc",
  "@swc/core-darwin-arm64",
  "@swc/core-darwin-x64",
  "@swc/core-linux-x64-gnu",
])("the lock installs elsewhere too: %s", (name) => {
  expect(names).toContain(`node_modules/${name}`);
});

test.each(["win32-x64-msvc", "darwin-arm64", "linux-x64-gnu"])(
  "jest's resolver is locked for %s",
  (platform) => {
    expect(names).toContain(`node_modules/@unrs/resolver-binding-${platform}`);
  },
);

test("package.json pins every version", () => {
  const { dependencies, devDependencies } = json("package.json") as Record<string, Record<string, string>>;
  const versions = Object.values({ ...dependencies, ...devDependencies });
  expect(versions.length).toBeGreaterThan(30);
  for (const version of versions) expect(version).toMatch(/^(npm:@[\w/-]+@)?\d+\.\d+\.\d+$/);
  expect(project).toBeDefined();
});
