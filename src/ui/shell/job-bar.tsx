import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { jobNames } from "../../i18n/pane-notices";
import { paneTexts } from "../../i18n/pane";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  bar: {
    display: "grid",
    gridTemplateColumns: "auto 1fr auto",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
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
    </div>
  );
}
