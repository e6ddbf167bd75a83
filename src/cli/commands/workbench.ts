import { existsSync } from "node:fs";
import { join } from "node:path";
import { fillText } from "../../core";
import { cliTexts } from "../../i18n/cli";
import type { Call } from "../call";
import type { Outcome } from "../outcome";
import { CliProblem, exitCodes } from "../problem";
import { openBrowser } from "../serve/open-browser";
import { serveFolder } from "../serve/serve-folder";
import { workbenchHeaders } from "../serve/workbench-headers";

const folder = join(__dirname, "../workbench");
const firstPort = 3210;
const portsTried = 50;

/** `gendan workbench`: serves the page with the grid and the pane until it is interrupted. */
export async function workbench({ lang }: Call): Promise<Outcome> {
  if (!existsSync(join(folder, "index.html"))) {
    throw new CliProblem(exitCodes.unexpected, "notBuilt", cliTexts.workbenchNotBuilt[lang]);
  }
  const { url } = await serveFolder(folder, {
    headers: workbenchHeaders,
    port: firstPort,
    tries: portsTried,
  });
  openBrowser(url);
  return {
    exitCode: exitCodes.done,
    json: { url },
    text: fillText(cliTexts.workbenchServed[lang], { url }),
  };
}
