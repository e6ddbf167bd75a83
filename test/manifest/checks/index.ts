import { checkAddresses } from "./addresses";
import { checkIcons } from "./icons";
import { checkExtendedOverrides, checkIdentity } from "./identity";
import { checkIds, checkResources } from "./resources";
import { checkActions, checkRuntime } from "./runtime";
import { checkLengths, checkLocales } from "./texts";
import type { Check } from "../read-manifest";

/** Everything a manifest must be that the schema files do not see. */
export const checks = {
  checkActions,
  checkAddresses,
  checkExtendedOverrides,
  checkIcons,
  checkIdentity,
  checkIds,
  checkLengths,
  checkLocales,
  checkResources,
  checkRuntime,
} satisfies Record<string, Check>;

export type CheckName = keyof typeof checks;
