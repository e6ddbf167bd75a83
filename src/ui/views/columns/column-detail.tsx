import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { fieldIds, fieldOf, type FieldId, type MappedColumn, type SheetCells } from "../../../core";
import { columnsTexts } from "../../../i18n/pane-columns";
import { paneTexts } from "../../../i18n/pane";
import { usePane } from "../../pane-context";
import { sampleValues } from "./sample-values";
import { isSettled, needsWord } from "./standing";

const useStyles = makeStyles({
  detail: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  samples: { margin: 0, overflowWrap: "anywhere" },
  note: { color: tokens.colorNeutralForeground3 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** No field of ours, as a choice of the list. */
const notOurs = "";

interface Props {
  readonly column: MappedColumn;
  readonly cells: SheetCells;
  readonly rows: Int32Array;
}

/** What stands in a column, and what it may be: likely fields are one click away, all others in a list. */
export function ColumnDetail({ column, cells, rows }: Props) {
  const styles = useStyles();
  const { session, state, say } = usePane();
  const { header, field, alternativeTo, alternatives } = column;
  const settled = state.memory.profile.columns ?? {};
  const busy = state.job !== null;
  const samples = sampleValues(cells, rows, column.column);
  const settle = (chosen: FieldId | null | undefined): void => {
    void session.settleColumn(header, chosen);
  };
  const likely = [...new Set([alternativeTo, ...alternatives.map((other) => other.field)])].filter(
    (other): other is FieldId => other !== null && other !== field,
  );
  return (
    <div className={styles.detail}>
      <p className={styles.samples}>
        <span className={styles.note}>
          {say(samples.length > 0 ? columnsTexts.samples : columnsTexts.noSamples)}{" "}
        </span>
        {samples.join(say(paneTexts.list))}
      </p>
      {field !== null && !isSettled(column, settled) && (
        <span className={styles.note}>
          {say(columnsTexts.sure, { share: Math.round(column.confidence * 100) })}
        </span>
      )}
      {alternativeTo !== null && (
        <span className={styles.note}>
          {say(columnsTexts.rival, { field: say(fieldOf(alternativeTo).label) })}
        </span>
      )}
      <div className={styles.actions}>
        {field !== null && needsWord(column, settled) && (
          <Button
            size="small"
            appearance="primary"
            disabledFocusable={busy}
            onClick={() => {
              settle(field);
            }}
          >
            {say(columnsTexts.accept, { field: say(fieldOf(field).label) })}
          </Button>
        )}
        {likely.map((other) => (
          <Button
            key={other}
            size="small"
            disabledFocusable={busy}
            onClick={() => {
              settle(other);
            }}
          >
            {say(columnsTexts.instead, { field: say(fieldOf(other).label) })}
          </Button>
        ))}
        {isSettled(column, settled) && (
          <Button
            size="small"
            disabledFocusable={busy}
            onClick={() => {
              settle(undefined);
            }}
          >
            {say(columnsTexts.automatic)}
          </Button>
        )}
      </div>
      <Field label={say(columnsTexts.isField)}>
        <Select
          size="small"
          value={field ?? notOurs}
          onChange={(_, { value }) => {
            settle(fieldIds.find((id) => id === value) ?? null);
          }}
        >
          <option value={notOurs}>{say(columnsTexts.notOurs)}</option>
          {fieldIds.map((id) => (
            <option key={id} value={id}>
              {say(fieldOf(id).label)}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
}
