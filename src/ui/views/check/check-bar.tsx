import { Button, makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import { ArrowSyncRegular } from "@fluentui/react-icons/svg/arrow-sync";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronUpRegular } from "@fluentui/react-icons/svg/chevron-up";
import { lazy, Suspense, useCallback, useMemo, useState } from "react";
import { changesInPieces } from "../../../app/session/fixes";
import type { Found } from "../../../app/session/found";
import { checkTexts } from "../../../i18n/pane-check";
import { paneTexts } from "../../../i18n/pane";
import { usePane } from "../../pane-context";
import { usePieces } from "../../parts/use-pieces";
import { findingId, type Findings } from "./use-findings";

const FixAllDialog = lazy(() => import("./fix-all-dialog"));

const useStyles = makeStyles({
  bar: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalXS },
  position: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
  },
  gap: { flexGrow: 1 },
  button: { minWidth: 0 },
});

interface Props {
  readonly findings: Findings;
  readonly selected: string | null;
  readonly onChoose: (found: Found) => void;
}

/** Going through the findings, and what can be done with all of them. */
export function CheckBar({ findings, selected, onChoose }: Props) {
  const styles = useStyles();
  const { session, state, say } = usePane();
  const [asking, setAsking] = useState(false);
  const { shown } = findings;
  const changes = usePieces(useCallback(() => changesInPieces(shown), [shown]))?.length ?? 0;
  const busy = state.job !== null;
  return (
    <div className={styles.bar}>
      <Steps shown={shown} selected={selected} onChoose={onChoose} />
      <span className={styles.gap} />
      <Button
        size="small"
        appearance="subtle"
        icon={<ArrowSyncRegular />}
        aria-label={say(paneTexts.staleCheck)}
        title={say(paneTexts.staleCheck)}
        disabledFocusable={busy}
        onClick={() => void session.check()}
      />
      {state.undoable > 0 && (
        <Button
          size="small"
          appearance="subtle"
          icon={<ArrowUndoRegular />}
          aria-label={say(paneTexts.undo)}
          title={say(paneTexts.undo)}
          disabledFocusable={busy}
          onClick={() => void session.undo()}
        />
      )}
      {changes > 0 && (
        <Button
          size="small"
          disabledFocusable={busy}
          onClick={() => {
            setAsking(true);
          }}
        >
          {say(checkTexts.fixAll, { count: changes })}
        </Button>
      )}
      <ToggleButton
        className={styles.button}
        size="small"
        checked={state.memory.marksOn}
        title={say(checkTexts.marksHelp)}
        disabledFocusable={busy}
        onClick={() => void session.setMarks(!state.memory.marksOn)}
      >
        {say(checkTexts.marks)}
      </ToggleButton>
      {asking && (
        <Suspense>
          <FixAllDialog
            found={shown}
            onClose={() => {
              setAsking(false);
            }}
          />
        </Suspense>
      )}
    </div>
  );
}

function Steps({
  shown,
  selected,
  onChoose,
}: Omit<Props, "findings"> & { readonly shown: readonly Found[] }) {
  const styles = useStyles();
  const { say } = usePane();
  const at = useMemo(
    () => (selected === null ? -1 : shown.findIndex((found) => findingId(found) === selected)),
    [shown, selected],
  );
  const step = (index: number): void => {
    const found = shown[index];
    if (found) onChoose(found);
  };
  return (
    <>
      <Button
        size="small"
        icon={<ChevronUpRegular />}
        aria-label={say(checkTexts.previous)}
        disabledFocusable={at <= 0}
        onClick={() => {
          step(at - 1);
        }}
      />
      <Button
        size="small"
        icon={<ChevronDownRegular />}
        aria-label={say(checkTexts.next)}
        disabledFocusable={at + 1 >= shown.length}
        onClick={() => {
          step(at + 1);
        }}
      />
      <span className={styles.position}>
        {say(checkTexts.position, { at: at < 0 ? say(paneTexts.none) : at + 1, count: shown.length })}
      </span>
    </>
  );
}
