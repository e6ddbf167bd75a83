import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { fieldIds, fieldOf, type MappedColumn } from "../../../core";
import { columnsTexts } from "../../../i18n/pane-columns";
import { paneTexts } from "../../../i18n/pane";
import { usePane } from "../../pane-context";
import { ColumnAnswers } from "./column-answers";

const useStyles = makeStyles({
  detail: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  samples: { margin: 0, overflowWrap: "anywhere" },
  note: { color: tokens.colorNeutralForeground3 },
});

/** No field of ours, as a choice of the list. */
const notOurs = "";

interface Props {
  readonly column: MappedColumn;
  /** Values that stand in it. */
  readonly samples: readonly string[];
}

/** What stands in a column, and what it may be: likely fields are one click away, all others in a list. */
export function ColumnDetail({ column, samples }: Props) {
  const styles = useStyles();
  const { session, say } = usePane();
  const { header, field, alternativeTo, reads } = column;
  return (
    <div className={styles.detail}>
      {samples.length > 0 && (
        <p className={styles.samples}>
          <span className={styles.note}>{say(columnsTexts.samples)} </span>
          {samples.join(say(paneTexts.list))}
        </p>
      )}
      {reads.unreadable > 0 && (
        <span className={styles.note}>{say(columnsTexts.unreadable, { count: reads.unreadable })}</span>
      )}
      {alternativeTo !== null && (
        <span className={styles.note}>
          {say(columnsTexts.rival, { field: say(fieldOf(alternativeTo).label) })}
        </span>
      )}
      <ColumnAnswers column={column} most={column.alternatives.length + 1} />
      <Field label={say(columnsTexts.isField)}>
        <Select
          size="small"
          value={field ?? notOurs}
          onChange={(_, { value }) => {
            void session.settleColumn(header, fieldIds.find((id) => id === value) ?? null);
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
