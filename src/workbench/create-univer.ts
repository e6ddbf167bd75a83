import { LocaleType, LogLevel, mergeLocales, Univer, type Plugin, type PluginCtor } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreEn from "@univerjs/preset-sheets-core/locales/en-US";
import coreZh from "@univerjs/preset-sheets-core/locales/zh-CN";
import { UniverSheetsFilterPreset } from "@univerjs/preset-sheets-filter";
import filterEn from "@univerjs/preset-sheets-filter/locales/en-US";
import filterZh from "@univerjs/preset-sheets-filter/locales/zh-CN";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import formattingEn from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import formattingZh from "@univerjs/preset-sheets-conditional-formatting/locales/zh-CN";
import { UniverSheetsNotePreset } from "@univerjs/preset-sheets-note";
import noteEn from "@univerjs/preset-sheets-note/locales/en-US";
import noteZh from "@univerjs/preset-sheets-note/locales/zh-CN";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-filter/lib/index.css";
import "@univerjs/preset-sheets-note/lib/index.css";
import type { Lang } from "../core";

/** Univer's name of each language of the page. */
export const gridLocales: Readonly<Record<Lang, LocaleType>> = {
  "zh-CN": LocaleType.ZH_CN,
  en: LocaleType.EN_US,
};

type Registration = PluginCtor<Plugin> | [PluginCtor<Plugin>, unknown];

/** Registers the plugins of presets: a later one of the same name takes the place of the earlier. */
function registerPlugins(univer: Univer, presets: readonly { readonly plugins: unknown[] }[]): void {
  const plugins = new Map<string, readonly [PluginCtor<Plugin>, unknown]>();
  for (const each of presets.flatMap(({ plugins: registered }) => registered as Registration[])) {
    const [plugin, options] = Array.isArray(each) ? each : [each, undefined];
    plugins.set(plugin.pluginName, [plugin, options]);
  }
  for (const [plugin, options] of plugins.values()) univer.registerPlugin(plugin, options as never);
}

/** A grid in an element of the page, without ribbon: cells, sheets, formulas, filters, notes and colour rules. */
export function createUniver(container: HTMLElement, lang: Lang): FUniver {
  const univer = new Univer({
    logLevel: LogLevel.WARN,
    locale: gridLocales[lang],
    locales: {
      [LocaleType.ZH_CN]: mergeLocales(coreZh, filterZh, formattingZh, noteZh),
      [LocaleType.EN_US]: mergeLocales(coreEn, filterEn, formattingEn, noteEn),
    },
  });
  registerPlugins(univer, [
    UniverSheetsCorePreset({ container, header: true, toolbar: false, contextMenu: false }),
    UniverSheetsFilterPreset(),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsNotePreset(),
  ]);
  return FUniver.newAPI(univer);
}
