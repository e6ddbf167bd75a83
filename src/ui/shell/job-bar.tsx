import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { jobNames, slowText } from "../../i18n/pane-notices";
import { paneTexts } from "../../i18n/pane";
import { usePane } from "../pane-context";

const slowMs = 3000;

const useStyles = makeStyles({
  bar: {
    display: "grid",
    gridTemplateColumns: "auto 1fr auto",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
  slow: {
    gridColumnStart: 1,
    gridColumnEnd: -1,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  name: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** Work under way, how far it is, and a way to stop it. */
export function JobBar() {
  const styles = useStyles();
  const { session, state, say } = usePane();
  const { job } = state;
  if (job === null) return null;
  const name = say(jobNames[job.kind]);
  return (
    <div className={styles.bar}>
      <span className={styles.name}>{name}</span>
      <ProgressBar aria-label={name} {...(job.share === null ? {} : { value: job.share })} />
      <Button size="small" appearance="subtle" onClick={session.cancel}>
        {say(paneTexts.stop)}
      </Button>
      <Slow key={`${job.kind} ${job.share ?? ""}`} />
    </div>
  );
}

/** A word once the work has stood still for some seconds. */
function Slow() {
  const styles = useStyles();
  const { say } = usePane();
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => {
      setSlow(true);
    }, slowMs);
    return () => {
      clearTimeout(timer);
    };
  }, []);
  return (
    <span className={styles.slow} role="status">
      {slow && say(slowText)}
    </span>
  );
}
