import { createRoot } from "react-dom/client";
import type { Lang } from "../core";
import { App } from "./app";
import { createDesk } from "./desk";
import { createGridStage } from "./grid-stage";
import { firstSample } from "./samples";

const asked = new URLSearchParams(location.search);
const narrowest = 320;
const usualWidth = 400;

/** Language of the page: as the address says, else the browser's. */
function langAsked(): Lang {
  const wanted = asked.get("lang") ?? navigator.language;
  return /^zh\b/i.test(wanted) ? "zh-CN" : "en";
}

const root = document.getElementById("root");
if (root === null) throw new Error("the page has no element called root");
const firstLang = langAsked();
document.documentElement.lang = firstLang;
const stage = createGridStage(firstLang);
const desk = createDesk(stage);
const paneWidth = Math.max(narrowest, Number(asked.get("pane")) || usualWidth);
createRoot(root).render(<App {...{ desk, stage, firstLang, paneWidth }} />);
desk.openSample(firstSample);
