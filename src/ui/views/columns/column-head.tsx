import { Badge, makeStyles, tokens } from "@fluentui/react-components";
import { columnLetters, fieldOf, type MappedColumn } from "../../../core";
import { columnsTexts } from "../../../i18n/pane-columns";
import { usePane } from "../../pane-context";
import { isSettled, needsWord } from "./standing";

const useStyles = makeStyles({
  head: {
    display: "grid",
    gridTemplateColumns: "28px minmax(0, 1fr) minmax(0, 1fr) auto",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    overflowWrap: "anywhere",
  },
  letters: { color: tokens.colorNeutralForeground3, fontVariantNumeric: "tabular-nums" },
  field: { fontWeight: tokens.fontWeightSemibold },
  unused: { color: tokens.colorNeutralForeground3 },
});

/** A column's letter and header, the field it was taken for, and whether that is settled or to be confirmed. */
export function ColumnHead({ column }: { readonly column: MappedColumn }) {
  const styles = useStyles();
  const { say } = usePane();
  const { field } = column;
  return (
    <span className={styles.head}>
      <span className={styles.letters}>{columnLetters(column.column)}</span>
      <span>{column.header.replace(/\s+/g, " ")}</span>
      {field === null ? (
        <span className={styles.unused}>{say(columnsTexts.notOurs)}</span>
      ) : (
        <span className={styles.field}>{say(fieldOf(field).label)}</span>
      )}
      <Standing column={column} />
    </span>
  );
}

function Standing({ column }: { readonly column: MappedColumn }) {
  const { state, say } = usePane();
  const settled = state.memory.profile.columns ?? {};
  if (isSettled(column, settled)) {
    return (
      <Badge appearance="tint" color="success">
        {say(columnsTexts.settled)}
      </Badge>
    );
  }
  if (needsWord(column, settled)) {
    return (
      <Badge appearance="tint" color="warning">
        {say(columnsTexts.confirm)}
      </Badge>
    );
  }
  return null;
}
