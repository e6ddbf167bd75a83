import { makeStyles, tokens } from "@fluentui/react-components";
import { fieldOf, type MappedColumn } from "../../../core";
import { columnsTexts } from "../../../i18n/pane-columns";
import { paneTexts } from "../../../i18n/pane";
import { usePane } from "../../pane-context";
import { ColumnAnswers } from "./column-answers";
import { FieldSelect } from "./field-select";

const useStyles = makeStyles({
  detail: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  samples: { margin: 0, overflowWrap: "anywhere" },
  note: { color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly column: MappedColumn;
  /** Values that stand in it. */
  readonly samples: readonly string[];
}

/** What stands in a column, and what it may be: likely fields are one click away, all others in a list. */
export function ColumnDetail({ column, samples }: Props) {
  const styles = useStyles();
  const { say } = usePane();
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
      <FieldSelect label={say(columnsTexts.isField)} header={header} field={field} />
    </div>
  );
}
