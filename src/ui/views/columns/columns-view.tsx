import { Checkbox, makeStyles, Switch, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { columnsTexts } from "../../../i18n/pane-columns";
import { usePane } from "../../pane-context";
import { Empty } from "../../parts/empty";
import { SettledWords } from "./settled-words";
import { TableColumns } from "./table-columns";
import { needsWord } from "./standing";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  help: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** How every table of the workbook was understood, column by column, to be corrected. */
export default function ColumnsView() {
  const styles = useStyles();
  const { session, state, say } = usePane();
  const [onlyAsked, setOnlyAsked] = useState(false);
  const tables = state.sheets.flatMap(({ cells, tables: found }) => found.map((table) => ({ cells, table })));
  const asked = tables.reduce(
    (sum, { table }) => sum + table.columns.filter((column) => needsWord(column)).length,
    0,
  );
  const hidden = tables.reduce((sum, { table }) => sum + table.table.hiddenRows, 0);
  if (tables.length === 0) {
    return <Empty title={say(columnsTexts.none)} help={say(columnsTexts.noneHelp)} />;
  }
  return (
    <div className={styles.view}>
      <p className={styles.help}>{say(columnsTexts.help)}</p>
      {asked > 0 && (
        <Checkbox
          label={say(columnsTexts.toConfirm, { count: asked })}
          checked={onlyAsked}
          onChange={(_, { checked }) => {
            setOnlyAsked(checked === true);
          }}
        />
      )}
      {hidden > 0 && (
        <Switch
          label={say(columnsTexts.listHidden, { count: hidden })}
          checked={state.memory.showHidden}
          onChange={(_, { checked }) => void session.savePreference({ showHidden: checked })}
        />
      )}
      {tables.map(({ cells, table }) => {
        const { firstRow, firstColumn } = table.table.area;
        return (
          <TableColumns
            key={`${firstRow} ${firstColumn} ${cells.name}`}
            cells={cells}
            understood={table}
            onlyAsked={onlyAsked && asked > 0}
          />
        );
      })}
      <SettledWords />
    </div>
  );
}
