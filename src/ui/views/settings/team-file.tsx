import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useState, type ComponentType } from "react";
import { teamFileTexts } from "../../../i18n/pane-team-file";
import { usePane } from "../../pane-context";

const useStyles = makeStyles({
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

const dialogs = {
  export: lazy(() => import("./export-dialog")),
  import: lazy(() => import("./import-dialog")),
} as const satisfies Record<string, ComponentType<{ readonly onClose: () => void }>>;

/** What the team has settled, out to a file and in from one. */
export function TeamFile() {
  const styles = useStyles();
  const { state, say } = usePane();
  const [open, setOpen] = useState<keyof typeof dialogs | null>(null);
  const Dialog = open === null ? null : dialogs[open];
  const busy = state.job !== null;
  return (
    <>
      <p className={styles.note}>{say(teamFileTexts.help)}</p>
      <div className={styles.buttons}>
        <Button
          disabledFocusable={busy}
          onClick={() => {
            setOpen("export");
          }}
        >
          {say(teamFileTexts.exportOpen)}
        </Button>
        <Button
          disabledFocusable={busy}
          onClick={() => {
            setOpen("import");
          }}
        >
          {say(teamFileTexts.importOpen)}
        </Button>
      </div>
      {Dialog && (
        <Suspense fallback={null}>
          <Dialog
            onClose={() => {
              setOpen(null);
            }}
          />
        </Suspense>
      )}
    </>
  );
}
