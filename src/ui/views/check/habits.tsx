import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { habitKey, type Habit, type OrderLines } from "../../../core";
import { checkTexts } from "../../../i18n/pane-check";
import { paneTexts } from "../../../i18n/pane";
import { usePane } from "../../pane-context";
import { Fold, FoldItem } from "../../parts/fold";
import { HabitMeaning, useHabitName } from "./habit-meaning";

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

/** How the team marks whole rows: what they or the legend say of it, and what is asked because nothing does. */
export function Habits() {
  const { state, say } = usePane();
  const tables = state.sheets.flatMap(({ checked }) => checked.map(({ lines }) => lines));
  const habits = tables.flatMap((lines) => lines.habits.map((habit) => ({ habit, lines })));
  if (habits.length === 0) return null;
  const asked = new Set(habits.filter(({ habit }) => isAsked(habit)).map(({ habit }) => habitKey(habit)))
    .size;
  const count = habits.length;
  return (
    <Fold
      title={asked > 0 ? say(checkTexts.habitsAsked, { count, asked }) : say(checkTexts.habits, { count })}
    >
      {habits.map(({ habit, lines }) => (
        <HabitItem
          key={`${habitKey(habit)} ${lines.table.firstRow} ${lines.sheet}`}
          habit={habit}
          lines={lines}
        />
      ))}
    </Fold>
  );
}

/** Neither the team nor a legend says what it means. */
function isAsked({ settled, legend }: Habit): boolean {
  return settled === undefined && legend === null;
}

function HabitItem({ habit, lines }: { readonly habit: Habit; readonly lines: OrderLines }) {
  const styles = useStyles();
  const { session, say } = usePane();
  const name = useHabitName(habit);
  const { color, rows } = habit;
  const { sheet, table } = lines;
  const first = { sheet, row: rows[0] ?? table.firstRow, column: table.area.firstColumn };
  const shown = rows.slice(0, mostRows).join(say(paneTexts.list));
  const told = rows.length > mostRows ? `${shown}…` : shown;
  return (
    <FoldItem
      title={
        <>
          {color !== null && <span className={styles.swatch} style={{ backgroundColor: `#${color}` }} />}
          {name}
        </>
      }
      note={say(checkTexts.habitRows, { sheet, rows: told, count: rows.length })}
    >
      <HabitMeaning habit={habit} />
      <Button size="small" onClick={() => void session.jump(first)}>
        {say(paneTexts.jump)}
      </Button>
    </FoldItem>
  );
}
