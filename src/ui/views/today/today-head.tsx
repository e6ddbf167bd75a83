import { makeStyles, tokens } from "@fluentui/react-components";
import { ArrowRightRegular } from "@fluentui/react-icons/svg/arrow-right";
import { ClockRegular } from "@fluentui/react-icons/svg/clock";
import { dayText, findingText, type DeliveryState, type Text } from "../../../core";
import { paneTexts } from "../../../i18n/pane";
import { todayTexts } from "../../../i18n/pane-today";
import { usePane } from "../../pane-context";
import { SeverityMark } from "../../parts/severity-mark";
import { figureOf, namesOf } from "../order-lines";
import type { TodayLine } from "./today-lines";
import { changeTexts, waitText } from "./today-texts";

const useStyles = makeStyles({
  top: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  names: { minWidth: 0, overflowWrap: "anywhere", fontWeight: tokens.fontWeightSemibold },
  days: { flexShrink: 0, fontVariantNumeric: "tabular-nums" },
  below: {
    display: "flex",
    gap: tokens.spacingHorizontalXS,
    overflowWrap: "anywhere",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  icon: { flexShrink: 0, fontSize: "16px" },
});

/** How the days of a state are told; states without days tell the date. */
const daysTexts: Partial<Record<DeliveryState, Text>> = {
  overdue: todayTexts.daysLate,
  dueToday: todayTexts.dueToday,
  dueSoon: todayTexts.daysLeft,
  atRisk: todayTexts.daysLeft,
  onTrack: todayTexts.daysLeft,
  doneLate: todayTexts.doneLate,
};

/** An order line: which it is, how late, what it waits for first, what changed, and its gravest finding. */
export function TodayHead({ line }: { readonly line: TodayLine }) {
  const styles = useStyles();
  const { state, say, lang } = usePane();
  const due = figureOf(line, "requiredDate");
  const dueText = Number.isNaN(due) ? say(todayTexts.noDue) : say(todayTexts.due, { day: dayText(due) });
  const daysText = daysTexts[line.state];
  const told = daysText && !Number.isNaN(line.days) ? say(daysText, { days: line.days }) : dueText;
  const gravest = line.found[0];
  const [first, ...more] = line.waiting;
  return (
    <>
      <span className={styles.top}>
        <span className={styles.names}>{namesOf(line).slice(0, 2).join(" · ")}</span>
        <span className={styles.days}>{told}</span>
      </span>
      {told !== dueText && <span className={styles.below}>{dueText}</span>}
      {line.change && (
        <span className={styles.below}>
          <ArrowRightRegular className={styles.icon} aria-label={say(todayTexts.changed)} role="img" />
          <span>{changeTexts(line.change, say).join(say(paneTexts.list))}</span>
        </span>
      )}
      {first && (
        <span className={styles.below}>
          <ClockRegular className={styles.icon} aria-label={say(todayTexts.waiting)} role="img" />
          <span>
            {waitText(first, state.asOf, say)}
            {more.length > 0 && ` ${say(todayTexts.waitsMore, { count: more.length })}`}
          </span>
        </span>
      )}
      {gravest && (
        <span className={styles.below}>
          <SeverityMark severity={gravest.finding.severity} />
          <span>{findingText(gravest.finding, lang)}</span>
        </span>
      )}
    </>
  );
}
