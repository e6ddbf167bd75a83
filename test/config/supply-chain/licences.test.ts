import { readFileSync } from "node:fs";
import { join } from "node:path";
import { packagesImported } from "./imports";
import { locked, root, withAllNeeded, type LockedPackage } from "./lock";

/** Licences that ask for no more than their notice, as SPDX writes them. */
const permissive = [
  "0BSD",
  "Apache-2.0",
  "Apache-2.0 AND MIT",
  "BlueOak-1.0.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "ISC",
  "MIT",
  "MIT-0",
  "(MIT OR CC0-1.0)",
];

/** Of those, what the packages in the builds are under. */
const shippedUnder = ["0BSD", "Apache-2.0", "BSD-3-Clause", "ISC", "MIT"];

interface Exception {
  readonly name: string;
  readonly licence: string | null;
  readonly shipped: boolean;
  readonly why: string;
}

const exceptions: readonly Exception[] = [
  {
    name: "@microsoft/office-js",
    licence: "LICENSE",
    shipped: false,
    why: "Microsoft's own terms allow its use to make and test add-ins; the add-in loads Microsoft's copy instead",
  },
  {
    name: "@univerjs/telemetry",
    licence: null,
    shipped: true,
    why: "an interface without a field for its licence; its LICENSE file is the Apache License 2.0",
  },
  {
    name: "argparse",
    licence: "Python-2.0",
    shipped: false,
    why: "permissive; eslint reads its settings with it",
  },
  { name: "axe-core", licence: "MPL-2.0", shipped: false, why: "checks pages in tests, unchanged" },
  {
    name: "caniuse-lite",
    licence: "CC-BY-4.0",
    shipped: false,
    why: "data on browsers, read by build tools",
  },
];

const excepted = ({ names, licence }: LockedPackage) =>
  exceptions.some((one) => names.includes(one.name) && one.licence === licence);
const described = ({ path, licence }: LockedPackage) => `${path}: ${String(licence)}`;
const shipped = withAllNeeded(packagesImported());

test("every package of the lock, for tests too, is under a permissive licence or a named exception", () => {
  expect(locked.length).toBeGreaterThan(1000);
  const odd = locked.filter((one) => !permissive.includes(one.licence ?? "") && !excepted(one));
  expect(odd.map(described)).toEqual([]);
});

test.each(exceptions)(
  "$name ($licence) is in the lock; shipped: $shipped",
  ({ name, licence, shipped: isShipped }) => {
    const copies = locked.filter((one) => one.names.includes(name) && one.licence === licence);
    expect(copies).not.toEqual([]);
    expect(shipped.some(({ names }) => names.includes(name))).toBe(isShipped);
  },
);

test("the package that states no licence carries the text of one", () => {
  const text = readFileSync(join(root, "node_modules/@univerjs/telemetry/LICENSE"), "utf8");
  expect(text).toMatch(/^\s+Apache License\s+Version 2\.0, January 2004/);
});

test("what the builds may take in is under five licences", () => {
  const odd = shipped.filter((one) => !shippedUnder.includes(one.licence ?? "") && !excepted(one));
  expect(odd.map(described)).toEqual([]);
  expect(shipped.length).toBeGreaterThan(150);
});

test("what the builds may take in is the set of shipped.json", () => {
  const listed = JSON.parse(readFileSync(join(__dirname, "shipped.json"), "utf8")) as unknown;
  const names = [...new Set(shipped.map(({ path }) => path.split("node_modules/").at(-1)))].sort();
  expect(names).toEqual(listed);
});
