import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { fieldOf, type FieldId, type MappedColumn } from "../../../core";
import { columnsTexts } from "../../../i18n/pane-columns";
import { usePane } from "../../pane-context";
import { isSettled, needsWord } from "./standing";

const useStyles = makeStyles({
  answers: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

interface Props {
  readonly column: MappedColumn;
  /** Other fields offered at most. */
  readonly most: number;
}

/** What a column may be, one click each: as it was taken, the fields it could also be, and back to Gendan's own. */
export function ColumnAnswers({ column, most }: Props) {
  const styles = useStyles();
  const { session, state, say } = usePane();
  const { header, field, alternativeTo, alternatives } = column;
  const busy = state.job !== null;
  const settle = (chosen: FieldId | null | undefined): void => {
    void session.settleColumn(header, chosen);
  };
  const likely = [...new Set([alternativeTo, ...alternatives.map((other) => other.field)])]
    .filter((other): other is FieldId => other !== null && other !== field)
    .slice(0, most);
  const label = (id: FieldId): string => say(fieldOf(id).label);
  const asked = needsWord(column);
  return (
    <div className={styles.answers} role="group" aria-label={header}>
      {asked && (
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={busy}
          onClick={() => {
            settle(field);
          }}
        >
          {field === null ? say(columnsTexts.acceptNone) : say(columnsTexts.accept, { field: label(field) })}
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
          {say(columnsTexts.instead, { field: label(other) })}
        </Button>
      ))}
      {asked && field !== null && (
        <Button
          size="small"
          disabledFocusable={busy}
          onClick={() => {
            settle(null);
          }}
        >
          {say(columnsTexts.notOurs)}
        </Button>
      )}
      {isSettled(column) && (
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
  );
}
