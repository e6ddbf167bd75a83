import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { dayFromText, dayText, documents } from "../../../core";
import { viewNames } from "../../../i18n/pane";
import { checkTexts } from "../../../i18n/pane-check";
import { makingTexts } from "../../../i18n/pane-making";
import { usePane } from "../../pane-context";
import { Empty } from "../../parts/empty";
import { TemplateList } from "./template-list";
import { TemplateOffer } from "./template-offer";
import { OrdersField } from "./orders-field";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    alignItems: "center",
    gap: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  help: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    "::first-letter": { textTransform: "uppercase" },
  },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Every document that can be made from the workbook. */
export default function DocumentsView() {
  const styles = useStyles();
  const { session, state, say } = usePane();
  const [date, setDate] = useState(() => dayText(state.asOf));
  const day = dayFromText(date);
  const unready = state.job !== null || Number.isNaN(day);
  if (state.sheets.every(({ checked }) => checked.length === 0)) {
    return <Empty title={say(checkTexts.noTable)} help={say(checkTexts.noTableHelp)} />;
  }
  return (
    <div className={styles.view}>
      <p className={styles.note}>{say(makingTexts.newSheet)}</p>
      <Field label={say(makingTexts.date)}>
        <Input
          type="date"
          value={date}
          onChange={(_, { value }) => {
            setDate(value);
          }}
        />
      </Field>
      <OrdersField />
      <ul className={styles.list} aria-label={say(viewNames.sheets)}>
        {documents.map(({ kind, name, help, byOrder }) => (
          <li key={kind} className={styles.item}>
            <span>
              <span className={styles.name}>{say(name)}</span>
              <span className={styles.help}>{say(help)}</span>
              <TemplateOffer kind={kind} />
              {state.orders !== null && !byOrder && (
                <span className={styles.help}>{say(makingTexts.ordersIgnored)}</span>
              )}
            </span>
            <Button
              size="small"
              aria-label={say(makingTexts.makeNamed, { name: say(name) })}
              disabledFocusable={unready || (byOrder === true && state.orders?.length === 0)}
              onClick={() => void session.makeDocument(kind, day)}
            >
              {say(makingTexts.make)}
            </Button>
          </li>
        ))}
      </ul>
      <TemplateList />
    </div>
  );
}
