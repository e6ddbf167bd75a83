import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Habit } from "../../../core";
import { checkTexts, habitMeanings, habitSigns } from "../../../i18n/pane-check";
import { paneTexts } from "../../../i18n/pane";
import { usePane } from "../../pane-context";
import { Fold, FoldItem } from "../../parts/fold";

const mostRows = 8;

const useStyles = makeStyles({
  swatch: {
    display: "inline-block",
    forcedColorAdjust: "none",
    width: "12px",
    height: "12px",
    marginInlineEnd: tokens.spacingHorizontalXS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    verticalAlign: "middle",
  },
});

/** How the team marks whole rows: what the legend says of it, and what is asked because nothing does. */
export function Habits() {
  const { session, state, say } = usePane();
  const tables = state.sheets.flatMap(({ checked }) => checked.map(({ lines }) => lines));
  const habits = tables.flatMap((lines) => lines.habits.map((habit) => ({ habit, lines })));
  if (habits.length === 0) return null;
  return (
    <Fold title={say(checkTexts.habits, { count: habits.length })}>
      {habits.map(({ habit, lines }) => {
        const { sheet, table } = lines;
        const first = { sheet, row: habit.rows[0] ?? table.firstRow, column: table.area.firstColumn };
        const shown = habit.rows.slice(0, mostRows).join(say(paneTexts.list));
        const rows = habit.rows.length > mostRows ? `${shown}…` : shown;
        return (
          <FoldItem
            key={`${habit.sign} ${habit.color ?? ""} ${first.row} ${sheet}`}
            title={<HabitSign habit={habit} />}
            note={say(checkTexts.habitRows, { sheet, rows, count: habit.rows.length })}
          >
            <HabitMeaning habit={habit} />
            <Button size="small" onClick={() => void session.jump(first)}>
              {say(paneTexts.jump)}
            </Button>
          </FoldItem>
        );
      })}
    </Fold>
  );
}

function HabitSign({ habit }: { readonly habit: Habit }) {
  const styles = useStyles();
  const { say } = usePane();
  const { sign, color } = habit;
  return (
    <>
      {color !== null && <span className={styles.swatch} style={{ backgroundColor: `#${color}` }} />}
      {say(habitSigns[sign])}
      {color !== null && ` #${color}`}
    </>
  );
}

function HabitMeaning({ habit }: { readonly habit: Habit }) {
  const { say } = usePane();
  const { meaning, legend } = habit;
  if (meaning === null) return <span>{say(checkTexts.habitAsked)}</span>;
  const known = { legend: legend ?? "", meaning: say(habitMeanings[meaning]) };
  return <span>{say(checkTexts.habitKnown, known)}</span>;
}
