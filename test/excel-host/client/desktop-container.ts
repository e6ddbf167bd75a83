import type { NativeBridge } from "../bridge/bridge";
import type { RequirementSets } from "./requirement-sets";

export interface ContainerOptions {
  readonly sets: RequirementSets;
  /** Language of the interface and of the workbook. */
  readonly language: string;
  /** What `Office.context.document.settings` saves, by key; values are JSON texts. */
  readonly settings: Map<string, string>;
  readonly theme: Readonly<Record<string, string>>;
}

export const lightTheme = {
  primaryFontColor: "#000000",
  primaryBackgroundColor: "#FFFFFF",
  secondaryFontColor: "#000000",
  secondaryBackgroundColor: "#F3F2F1",
} as const;

/**
 * Makes a window look like the desktop's add-in container to the unchanged `office.js`: it must be there before the
 * library starts. Works in Node and in a browser. Requests travel over the bridge, the rest over `window.external`.
 */
export function installDesktopContainer(
  window: Record<string, unknown>,
  bridge: NativeBridge,
  { sets, language, settings, theme }: ContainerOptions,
): void {
  const context = {
    ...constants({
      GetAppType: 1,
      GetSolutionRef: "gendan",
      GetAppVersionMajor: 16,
      GetAppVersionMinor: 1,
      GetAppUILocale: language,
      GetAppDataLocale: language,
      GetDocUrl: "https://example.test/Book1.xlsx",
      GetAppCapabilities: 0,
      GetActivationMode: 1,
      GetControlIntegrationLevel: 1,
      GetSolutionToken: "",
      GetCorrelationId: "00000000-0000-0000-0000-000000000000",
      GetInstanceId: "1",
      GetTouchEnabled: false,
      GetCommerceAllowed: false,
      GetSupportedMatrix: JSON.stringify(sets),
      GetHostCustomMessage: "",
      GetHostFullVersion: "16.0.18000.20000",
      GetDialogRequirementMatrix: JSON.stringify({ dialogapi: "1.2" }),
      GetFeaturesForSolution: "",
      GetInitialDisplayMode: 2,
      GetOfficeThemeInfo: JSON.stringify(colorNumbers(theme)),
    }),
    GetSettings: () => settingsStore(settings),
  };
  const external = {
    ...constants({ GetHostInfo: hostInfo(language), GetLoggingAllowed: false, GetContext: context }),
    Execute: (_id: number, _parameters: unknown, done: (answer: { toArray: () => unknown[] }) => void) => {
      done({ toArray: () => [0] });
    },
    RegisterEvent: (_id: number, _target: string, _handler: unknown, done: (status: number) => void) => {
      done(0);
    },
    UnregisterEvent: (_id: number, _target: string, done: (status: number) => void) => {
      done(0);
    },
  };
  Object.defineProperty(window, "external", { value: external, configurable: true, writable: true });
  window["_richApiNativeBridge"] = bridge;
}

/** `host|platform|version|language|…|flags`: 3 stands for a shared runtime. */
function hostInfo(language: string): string {
  return `Excel|Win32|16.01|${language}|||disableLogging|3`;
}

/** The container gives colours as numbers; the library turns them into `#rrggbb`. */
function colorNumbers(theme: Readonly<Record<string, string>>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(theme).map(([name, color]) => [name, Number(`0x${color.slice(1)}`)]),
  );
}

function constants(values: Readonly<Record<string, unknown>>): Record<string, () => unknown> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, () => value]));
}

/** Reads and writes all settings at once, as parallel lists of keys and values. */
function settingsStore(settings: Map<string, string>): object {
  return {
    Read: (keys: string[], values: string[]) => {
      for (const [key, value] of settings) {
        keys.push(key);
        values.push(value);
      }
    },
    Write: (keys: readonly string[], values: readonly string[]) => {
      settings.clear();
      for (const [at, key] of keys.entries()) settings.set(key, values[at] ?? "");
    },
  };
}
