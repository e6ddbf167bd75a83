import type { FUniver } from "@univerjs/core/facade";
import { registerFunctions, type FunctionText } from "../../adapters/univer/functions/register-functions";
import type { Lang } from "../../core";
import { CellError, handedOver } from "./function-host";

const metadata: Readonly<Record<Lang, string>> = {
  "zh-CN": "functions.zh-CN.json",
  en: "functions.json",
};

/** Makes the functions build usable in the workbook on the grid, with its texts in a language. */
export async function offerFunctions(univer: FUniver, lang: Lang): Promise<void> {
  const response = await fetch(metadata[lang]);
  const { functions } = (await response.json()) as { readonly functions: readonly FunctionText[] };
  registerFunctions(univer, handedOver, functions, (shown) => new CellError(shown));
}
