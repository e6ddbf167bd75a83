import { advisoryList, isAffected } from "./advisories";
import { packagesImported } from "./imports";
import { locked, withAllNeeded, type LockedPackage } from "./lock";

interface KnownFault {
  readonly id: string;
  /** The package and the version locked. */
  readonly copy: string;
  /** Whether a build may take the package in. */
  readonly shipped: boolean;
  readonly why: string;
}

/** What of the list the lock has all the same, and why nobody can make use of it. */
const knownFaults: readonly KnownFault[] = [
  {
    id: "GHSA-w5hq-g745-h8pq",
    copy: "uuid@8.3.2",
    shipped: false,
    why: "sockjs, which the development server does not start here, asks for v4 ids without a buffer",
  },
  {
    id: "CVE-2022-37620",
    copy: "html-minifier-terser@6.1.0",
    shipped: false,
    why: "claimed, not confirmed by its makers; it reads our own two templates while building",
  },
];

const { asOf, advisories } = advisoryList();
const copyOf = ({ names, version }: LockedPackage) => `${names[0] ?? ""}@${version}`;

test("the list has its day, and every line speaks of a package of the lock once", () => {
  expect(asOf).toMatch(/^\d{4}-\d\d-\d\d$/);
  expect(advisories.length).toBeGreaterThan(100);
  const names = new Set(locked.flatMap((one) => one.names));
  expect(advisories.filter((one) => !names.has(one.package))).toEqual([]);
  const keys = advisories.map((one) => `${one.package} ${one.id}`);
  expect(keys.filter((key, place) => keys.indexOf(key) !== place)).toEqual([]);
});

test("no version of the lock is in an advisory's range, but for the known faults", () => {
  const affected = advisories.flatMap((advisory) =>
    locked.filter((one) => isAffected(one, advisory)).map((one) => `${advisory.id} ${copyOf(one)}`),
  );
  expect(affected.sort()).toEqual(knownFaults.map(({ id, copy }) => `${id} ${copy}`).sort());
});

test.each(knownFaults)("$id of $copy is in a build: $shipped", ({ copy, shipped }) => {
  const inBuilds = withAllNeeded(packagesImported()).map(copyOf);
  expect(inBuilds.includes(copy)).toBe(shipped);
});

test.each([
  { version: "8.20.9", range: "<7.5.11 || >=8.0.0 <8.21.0", affected: true },
  { version: "8.21.0", range: "<7.5.11 || >=8.0.0 <8.21.0", affected: false },
  { version: "7.5.10", range: "<7.5.11 || >=8.0.0 <8.21.0", affected: true },
  { version: "8.21.0-beta.1", range: "<7.5.11 || >=8.0.0 <8.21.0", affected: true },
  { version: "6.0.0", range: "6.0.0", affected: true },
])("$version in $range: $affected", ({ version, range, affected }) => {
  const copy = { ...locked[0]!, names: ["alias", "real"], version };
  const advisory = { package: "real", id: "", vulnerable: range, seen: "", subject: "" };
  expect(isAffected(copy, advisory)).toBe(affected);
  expect(isAffected(copy, { ...advisory, package: "other" })).toBe(false);
});
