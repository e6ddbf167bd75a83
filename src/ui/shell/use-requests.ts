import { useEffect, useState } from "react";
import { usePane } from "../pane-context";
import type { PaneRequest, RequestChannel } from "../requests";
import type { PanePlace } from "./place";

const rowViews = { findings: "check", packaging: "packaging", message: "today" } as const;

/** Where the pane is, moved by the ribbon and shortcuts as well as by its own tabs. */
export function useRequests(requests: RequestChannel) {
  const { host, session } = usePane();
  const [place, setPlace] = useState<PanePlace>({ view: "check", row: null, message: false });

  useEffect(() => {
    async function showRow(show: "findings" | "packaging" | "message"): Promise<void> {
      const cell = await host.selectedCell();
      const row = cell === null ? null : { sheet: cell.sheet, row: cell.row };
      setPlace({ view: rowViews[show], row, message: show === "message" && row !== null });
    }
    function follow(request: PaneRequest): void {
      switch (request.kind) {
        case "show":
          setPlace({ view: request.view, row: null, message: false });
          return;
        case "check":
          setPlace({ view: "check", row: null, message: false });
          void session.check();
          return;
        case "toggleMarks":
          void session.setMarks(!session.state().memory.marksOn);
          return;
        case "tellProblem":
          session.tellProblem("check", request.problem);
          return;
        case "row":
          showRow(request.show).catch((problem: unknown) => {
            session.tellProblem("jump", problem);
          });
          return;
        default:
          request satisfies never;
      }
    }
    return requests.receive(follow);
  }, [host, requests, session]);

  return { place, setPlace };
}
