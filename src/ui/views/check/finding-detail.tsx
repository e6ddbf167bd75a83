import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";
import { changeOf } from "../../../app/session/fixes";
import type { Found } from "../../../app/session/found";
import { ruleOf } from "../../../core";
import { checkTexts } from "../../../i18n/pane-check";
import { paneTexts } from "../../../i18n/pane";
import { usePane } from "../../pane-context";
import { BeforeAfter } from "./before-after";
import { placeOf } from "./use-findings";

const WaiveDialog = lazy(() => import("./waive-dialog"));

const useStyles = makeStyles({
  detail: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  help: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Why a finding matters, what it would become, and what can be done. */
export function FindingDetail({ found }: { readonly found: Found }) {
  const styles = useStyles();
  const { session, state, say } = usePane();
  const [waiving, setWaiving] = useState(false);
  const change = changeOf(found);
  const busy = state.job !== null;
  return (
    <div className={styles.detail}>
      <p className={styles.help}>{say(ruleOf(found.finding.code).help)}</p>
      {change && <BeforeAfter change={change} cells={found.sheet.cells} />}
      <div className={styles.actions}>
        {change && (
          <Button
            size="small"
            appearance="primary"
            disabledFocusable={busy}
            onClick={() => void session.applyFixes([found])}
          >
            {say(checkTexts.fix)}
          </Button>
        )}
        <Button size="small" onClick={() => void session.jump(placeOf(found))}>
          {say(paneTexts.jump)}
        </Button>
        <Button
          size="small"
          disabledFocusable={busy}
          onClick={() => {
            setWaiving(true);
          }}
        >
          {say(checkTexts.waive)}
        </Button>
      </div>
      {waiving && (
        <Suspense>
          <WaiveDialog
            found={found}
            onClose={() => {
              setWaiving(false);
            }}
          />
        </Suspense>
      )}
    </div>
  );
}
