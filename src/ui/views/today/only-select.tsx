import { makeStyles, Select } from "@fluentui/react-components";
import { waitedForText, waitingText, type Say } from "../../../core";
import { todayTexts } from "../../../i18n/pane-today";
import { usePane } from "../../pane-context";
import type { Only } from "./only";
import type { Today } from "./use-today";

const useStyles = makeStyles({ root: { width: "100%" }, select: { minWidth: 0 } });

/** Chooses the lines to see: blocked ones, what they wait for, changed ones. */
export function OnlySelect({ today }: { readonly today: Today }) {
  const styles = useStyles();
  const { say } = usePane();
  return (
    <Select
      root={{ className: styles.root }}
      className={styles.select}
      size="small"
      aria-label={say(todayTexts.only)}
      value={today.only}
      onChange={(_, { value }) => {
        today.setOnly(today.choices.find(([choice]) => choice === value)?.[0] ?? "all");
      }}
    >
      <option value="all">{say(todayTexts.onlyAll)}</option>
      {today.choices.map(([choice, count]) => (
        <option key={choice} value={choice}>
          {choiceText(choice, count, say)}
        </option>
      ))}
    </Select>
  );
}

function choiceText(only: Only, count: number, say: Say): string {
  switch (only) {
    case "all":
      return say(todayTexts.onlyAll);
    case "blocked":
      return say(todayTexts.onlyBlocked, { count });
    case "changed":
      return say(todayTexts.onlyChanged, { count });
    case "errors":
      return say(todayTexts.onlyErrors, { count });
    default: {
      const what = waitingText({ kind: only, day: Number.NaN }, say);
      return say(todayTexts.onlyKind, { what, who: waitedForText({ kind: only }, say), count });
    }
  }
}
