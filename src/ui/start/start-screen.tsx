import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  screen: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  help: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** One title, one sentence, and what can be done: all the pane says while it has no workbook. */
export function StartScreen(props: {
  readonly title: string;
  readonly help?: string;
  readonly children?: ReactNode;
}) {
  const styles = useStyles();
  return (
    <div className={styles.screen}>
      <div role={props.help === undefined ? "status" : "alert"}>
        <h1 className={styles.title}>{props.title}</h1>
      </div>
      {props.help !== undefined && <p className={styles.help}>{props.help}</p>}
      {props.children}
    </div>
  );
}
