import { Field, makeStyles, Select } from "@fluentui/react-components";
import { habitMeanings, type Habit, type Say } from "../../../core";
import { checkTexts, habitMeaningTexts, habitSigns } from "../../../i18n/pane-check";
import { usePane } from "../../pane-context";

const useStyles = makeStyles({ field: { width: "100%", maxWidth: "320px" } });

/** No word of the team: what the legend says holds, if there is one. */
const unsaid = "";

/** What a sign is called: its kind and its colour. */
export function useHabitName({ sign, color }: Habit): string {
  const { say } = usePane();
  return color === null ? say(habitSigns[sign]) : `${say(habitSigns[sign])} #${color}`;
}

/** What a sign means, by whose word, and the choice of another meaning, kept in the workbook. */
export function HabitMeaning({ habit }: { readonly habit: Habit }) {
  const styles = useStyles();
  const { session, say } = usePane();
  const { meaning, legend, settled } = habit;
  const name = useHabitName(habit);
  return (
    <Field
      className={styles.field}
      label={say(checkTexts.habitMeans, { sign: name })}
      hint={hintOf(habit, say)}
    >
      <Select
        size="small"
        value={settled ? (meaning ?? "nothing") : unsaid}
        onChange={(_, { value }) => {
          const word = value === unsaid ? undefined : (habitMeanings.find((one) => one === value) ?? null);
          void session.settleHabit(habit, word);
        }}
      >
        <option value={unsaid}>{say(legend === null ? checkTexts.habitUnsaid : checkTexts.habitOpen)}</option>
        {[...habitMeanings, "nothing" as const].map((one) => (
          <option key={one} value={one}>
            {say(habitMeaningTexts[one])}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function hintOf({ meaning, legend, settled }: Habit, say: Say): string {
  if (settled) return "";
  if (meaning !== null) {
    return say(checkTexts.habitKnown, { legend: legend ?? "", meaning: say(habitMeaningTexts[meaning]) });
  }
  return legend === null ? say(checkTexts.habitAsked) : say(checkTexts.habitUnweighed, { legend });
}
