import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { mostRoundLines } from "../../../app/session/round";
import { isOpenState, type Say } from "../../../core";
import { todayTexts } from "../../../i18n/pane-today";
import { usePane } from "../../pane-context";
import type { Today } from "./use-today";

const useStyles = makeStyles({
  bar: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  text: {
    margin: 0,
    flexGrow: 1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  button: { flexShrink: 0 },
});

/** When the lines were last gone through, how much changed since, and the end of this round. */
export function RoundBar({ today }: { readonly today: Today }) {
  const styles = useStyles();
  const { session, state, say } = usePane();
  const tooMany = today.all.filter((one) => isOpenState(one.state)).length > mostRoundLines;
  return (
    <div className={styles.bar}>
      <p className={styles.text}>{roundText(today, tooMany, say)}</p>
      <Button
        className={styles.button}
        size="small"
        disabledFocusable={state.job !== null || tooMany}
        onClick={() => void session.keepRound()}
      >
        {say(todayTexts.roundDone)}
      </Button>
    </div>
  );
}

function roundText({ all, changes }: Today, tooMany: boolean, say: Say): string {
  if (tooMany) return say(todayTexts.roundTooMany, { most: mostRoundLines });
  if (changes === null) return say(todayTexts.roundNever);
  const { on, gone } = changes;
  const changed = all.filter(({ change }) => change !== null).length;
  const last = say(todayTexts.roundLast, { on, changed });
  return gone > 0 ? `${last} ${say(todayTexts.roundGone, { gone })}` : last;
}
