import { createRoot } from "react-dom/client";
import { associateCommands } from "../commands/associate";
import type { Connection } from "../ui/host";
import { requestChannel } from "../ui/requests";
import { PaneRoot } from "../ui/start/pane-root";
import { isOfficeDark, langOf } from "./office-page";
import { within } from "./within";

/** Outside Office, `onReady` may never settle. */
const readyMs = 10_000;

const office = typeof Office === "undefined" ? undefined : Office;
const lang = langOf(office?.context?.displayLanguage ?? navigator.language);
const requests = requestChannel();

async function connect(): Promise<Connection> {
  if (office === undefined) return { kind: "noHost" };
  const info = await within(readyMs, office.onReady(), null);
  if (info?.host !== office.HostType.Excel) return { kind: "noHost" };
  const { connectExcel } = await import("./connect-excel");
  return connectExcel((problem) => {
    requests.send({ kind: "tellProblem", problem });
  });
}

if (office !== undefined) associateCommands(office, requests);

const root = document.getElementById("root");
if (root === null) throw new Error("the page has no element called root");
document.documentElement.lang = lang;
createRoot(root).render(
  <PaneRoot page={{ lang, dark: isOfficeDark(office), connect }} requests={requests} />,
);
