import type { CommandId } from "../manifest/commands";
import type { PaneRequest, RequestChannel } from "../ui/requests";

/** What each command asks of the pane. */
export const commandRequests: Readonly<Record<CommandId, PaneRequest>> = {
  "gendan.today": { kind: "show", view: "today" },
  "gendan.check": { kind: "check" },
  "gendan.marks": { kind: "toggleMarks" },
  "gendan.packaging": { kind: "show", view: "packaging" },
  "gendan.sheets": { kind: "show", view: "sheets" },
  "gendan.review": { kind: "show", view: "review" },
  "gendan.columns": { kind: "show", view: "columns" },
  "gendan.settings": { kind: "show", view: "settings" },
  "gendan.check-row": { kind: "row", show: "findings" },
  "gendan.row-packaging": { kind: "row", show: "packaging" },
  "gendan.row-message": { kind: "row", show: "message" },
};

/** Lets the ribbon, shortcuts and context menus ask the pane, which they open first. */
export function associateCommands(
  office: Pick<typeof Office, "actions" | "addin">,
  requests: Pick<RequestChannel, "send">,
): void {
  for (const [id, request] of Object.entries(commandRequests)) {
    office.actions.associate(id, async (event?: Office.AddinCommands.Event) => {
      requests.send(request);
      try {
        await office.addin.showAsTaskpane();
      } finally {
        // Shortcuts pass no event.
        event?.completed();
      }
    });
  }
}
