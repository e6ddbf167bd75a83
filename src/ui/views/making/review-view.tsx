import { Button, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { tablesOf } from "../../../app/session/check-sheets";
import { dayFromText, dayText } from "../../../core";
import { makingTexts } from "../../../i18n/pane-making";
import { usePane } from "../../pane-context";
import { Empty } from "../../parts/empty";
import { reviewMonths } from "./review-months";

const useStyles = makeStyles({
  view: {
    display: "flex",
    flexDirection: "column",
    alignItems: "stretch",
    gap: tokens.spacingVerticalM,
  },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The monthly review: a month, a day, one click. */
export default function ReviewView() {
  const styles = useStyles();
  const { session, state, say } = usePane();
  const { sheets, asOf } = state;
  const tables = useMemo(() => tablesOf(sheets), [sheets]);
  const months = useMemo(() => reviewMonths(tables, asOf), [tables, asOf]);
  const [month, setMonth] = useState<string | null>(null);
  const chosen = months.find(({ name }) => name === month) ?? months.find(({ usual }) => usual) ?? months[0];

  if (chosen === undefined || !tables.some(({ lines }) => lines.kind === "orders")) {
    return <Empty title={say(makingTexts.noOrders)} help={say(makingTexts.noOrdersHelp)} />;
  }
  return (
    <div className={styles.view}>
      <p className={styles.note}>{say(makingTexts.reviewHelp)}</p>
      <Field label={say(makingTexts.month)}>
        <Select
          value={chosen.name}
          onChange={(_, { value }) => {
            setMonth(value);
          }}
        >
          {months.map(({ name, lines }) => (
            <option key={name} value={name}>
              {say(makingTexts.monthLines, { month: name, lines })}
            </option>
          ))}
        </Select>
      </Field>
      <AsOfField key={asOf} />
      <Button
        appearance="primary"
        disabledFocusable={state.job !== null}
        onClick={() => void session.makeReview(chosen.name)}
      >
        {say(makingTexts.makeReview)}
      </Button>
      <p className={styles.note}>{say(makingTexts.newSheet)}</p>
    </div>
  );
}

/** The day everything is reckoned from; a whole date is kept as soon as it is there. */
function AsOfField() {
  const { session, state, say } = usePane();
  const [text, setText] = useState(() => dayText(state.asOf));
  return (
    <Field label={say(makingTexts.asOf)} hint={say(makingTexts.asOfHelp)}>
      <Input
        type="date"
        value={text}
        onChange={(_, { value }) => {
          setText(value);
        }}
        onBlur={() => {
          if (dayFromText(text) !== state.asOf && !Number.isNaN(dayFromText(text))) {
            void session.saveAsOf(text);
          }
        }}
      />
    </Field>
  );
}
