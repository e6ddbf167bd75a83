/** Version by requirement set name, as a host states what it supports. */
export type RequirementSets = Readonly<Record<string, string>>;

/** The newest ExcelApi this host has members of: notes came with 1.18. */
export const newestApi = "1.18";

/** What a host of an ExcelApi version states. */
export function statedSets(apiVersion: string): RequirementSets {
  return {
    ExcelApi: apiVersion,
    SharedRuntime: "1.1",
    DialogApi: "1.2",
    RibbonApi: "1.2",
    DynamicRibbon: "1.2",
    RichApiRuntime: "1.2",
    CustomFunctionsRuntime: "1.4",
    CustomFunctions: "1.7",
    Settings: "1.1",
    KeyboardShortcuts: "1.1",
    DelayForCellEdit: "1.1",
  };
}

export function isSetSupported(
  sets: RequirementSets,
  name: string,
  version: string | number = "1.1",
): boolean {
  const stated = Object.entries(sets).find(([known]) => known.toLowerCase() === name.toLowerCase())?.[1];
  return stated !== undefined && compareVersions(stated, String(version)) >= 0;
}

/** Parts are whole numbers: 1.9 is older than 1.15. */
function compareVersions(one: string, other: string): number {
  const [[major = 0, minor = 0], [otherMajor = 0, otherMinor = 0]] = [numbers(one), numbers(other)];
  return major - otherMajor || minor - otherMinor;
}

function numbers(version: string): readonly number[] {
  return version.split(".").map(Number);
}
