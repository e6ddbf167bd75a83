import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { LockedPackage } from "./lock";

/** One published fault of a package. */
export interface Advisory {
  readonly package: string;
  /** As GHSA or CVE counts it, or `malware` and the day it was published. */
  readonly id: string;
  /** The versions that have it, as npm writes ranges. */
  readonly vulnerable: string;
  /** Day of the source it was seen in, `YYYY-MM-DD`; the advisory may be older. */
  readonly seen: string;
  readonly subject: string;
}

interface AdvisoryList {
  /** Day the list was made. */
  readonly asOf: string;
  readonly advisories: readonly Advisory[];
}

/** npm's own reading of versions, as css-loader takes it in. */
const semver = createRequire(require.resolve("css-loader"))("semver") as {
  readonly satisfies: (
    version: string,
    range: string,
    options: { readonly includePrerelease: boolean },
  ) => boolean;
  readonly validRange: (range: string) => string | null;
};

/**
 * The list kept beside this file: two lines on its days, a line of headings, then a line an advisory.
 * @throws Error when a line has not five fields, or a range is none
 */
export function advisoryList(): AdvisoryList {
  const lines = readFileSync(join(__dirname, "advisories.tsv"), "utf8").trimEnd().split("\n");
  const [asOf = ""] = lines.slice(0, 1).map((line) => line.split("\t")[1] ?? "");
  return { asOf, advisories: lines.slice(3).map(advisoryOf) };
}

function advisoryOf(line: string): Advisory {
  const [name, id, vulnerable, seen, subject, more] = line.split("\t");
  if (!name || !id || !vulnerable || !seen || !subject || more !== undefined) throw new Error(line);
  if (semver.validRange(vulnerable) === null) throw new Error(`${id}: ${vulnerable}`);
  return { package: name, id, vulnerable, seen, subject };
}

export function isAffected({ names, version }: LockedPackage, advisory: Advisory): boolean {
  if (!names.includes(advisory.package)) return false;
  return semver.satisfies(version, advisory.vulnerable, { includePrerelease: true });
}
