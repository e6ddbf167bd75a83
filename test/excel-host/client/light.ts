import type { Host } from "../host";
import { libraryScript } from "./library-files";
import { type ExcelClient, prepared } from "./prepared";
import { type RequirementSets, isSetSupported } from "./requirement-sets";
import { newSandbox } from "./sandbox";

export interface ClientOptions {
  readonly sets: RequirementSets;
  readonly web: boolean;
}

/** Loads only Excel's part of the library: fast, without `Office.onReady`, settings and custom functions. */
export function loadLightClient(host: Host, { sets, web }: ClientOptions): ExcelClient {
  const page = newSandbox(host, { _richApiNativeBridge: host.bridge });
  libraryScript("excel-win32-16.01.js").runInContext(page);
  const context = {
    requirements: { isSetSupported: (name: string, version?: string) => isSetSupported(sets, name, version) },
    host: "Excel",
    platform: web ? "OfficeOnline" : "PC",
    contentLanguage: "zh-CN",
    displayLanguage: "zh-CN",
  };
  const framework = page["OSF"] as Record<string, unknown>;
  framework["_OfficeAppFactory"] = { getContext: () => context };
  return prepared(page);
}
