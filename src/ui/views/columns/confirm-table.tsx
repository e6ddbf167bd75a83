import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { hasChanged, type UnderstoodTable } from "../../../core";
import { columnsTexts } from "../../../i18n/pane-columns";
import { usePane } from "../../pane-context";
import { needsWord } from "./standing";

const useStyles = makeStyles({
  confirm: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
  },
  help: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** One click for a whole table: its columns are right as they were taken, its headers as they stand now. */
export function ConfirmTable({ columns, change }: Pick<UnderstoodTable, "columns" | "change">) {
  const styles = useStyles();
  const { session, state, say } = usePane();
  const asked = columns.filter((column) => needsWord(column)).length;
  if (asked === 0 && (change === null || !hasChanged(change))) return null;
  return (
    <div className={styles.confirm}>
      {asked > 0 && <p className={styles.help}>{say(columnsTexts.confirmAllHelp, { count: asked })}</p>}
      <Button
        size="small"
        appearance="primary"
        disabledFocusable={state.job !== null}
        onClick={() => void session.confirmColumns(columns)}
      >
        {say(asked > 0 ? columnsTexts.confirmAll : columnsTexts.keepHeaders)}
      </Button>
    </div>
  );
}
