import { makeStyles, mergeClasses, ToggleButton, tokens } from "@fluentui/react-components";
import { deliveryStateNames, type DeliveryState } from "../../../core";
import { todayTexts } from "../../../i18n/pane-today";
import { usePane } from "../../pane-context";
import type { Today } from "./use-today";

const useStyles = makeStyles({
  groups: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(88px, 1fr))",
    gap: tokens.spacingHorizontalXS,
  },
  group: {
    flexDirection: "column",
    minWidth: 0,
    paddingInline: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightRegular,
    lineHeight: tokens.lineHeightBase200,
    fontSize: tokens.fontSizeBase200,
  },
  count: {
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  bad: { color: tokens.colorStatusDangerForeground1 },
  near: { color: tokens.colorStatusWarningForeground3 },
  plain: {},
});

const tones: Readonly<Record<DeliveryState, "bad" | "near" | "plain">> = {
  overdue: "bad",
  undated: "bad",
  dueToday: "near",
  dueSoon: "near",
  atRisk: "near",
  onTrack: "plain",
  doneLate: "plain",
  doneOnTime: "plain",
  cancelled: "plain",
};

/** How many lines are in each state; choosing one lists them. */
export function StateGroups({ today }: { readonly today: Today }) {
  const styles = useStyles();
  const { say } = usePane();
  return (
    <div className={styles.groups} role="group" aria-label={say(todayTexts.groups)}>
      {today.groups.map((state) => (
        <ToggleButton
          key={state}
          className={styles.group}
          checked={today.group === state}
          onClick={() => {
            today.setGroup(state);
          }}
        >
          <span className={mergeClasses(styles.count, today.group !== state && styles[tones[state]])}>
            {(today.counts.get(state) ?? 0).toLocaleString("en-US")}
          </span>
          {say(deliveryStateNames[state])}
        </ToggleButton>
      ))}
    </div>
  );
}
