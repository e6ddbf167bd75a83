import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import {
  areaAddress,
  fieldOf,
  type MappedColumn,
  type SheetCells,
  type UnderstoodTable,
} from "../../../core";
import { columnsTexts } from "../../../i18n/pane-columns";
import { paneTexts } from "../../../i18n/pane";
import { tableKindNames } from "../../../i18n/terms";
import { usePane } from "../../pane-context";
import { ItemList } from "../../parts/item-list";
import { ColumnDetail } from "./column-detail";
import { ColumnHead } from "./column-head";
import { needsWord } from "./standing";

const useStyles = makeStyles({
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  facts: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly cells: SheetCells;
  readonly understood: UnderstoodTable;
  readonly onlyAsked: boolean;
}

/** One table: where it stands, what it lacks, and its columns. */
export function TableColumns({ cells, understood, onlyAsked }: Props) {
  const styles = useStyles();
  const { session, state, say, lang } = usePane();
  const [selected, setSelected] = useState<string | null>(null);
  const { kind, table, columns, missingFields } = understood;
  const settled = state.memory.profile.columns ?? {};
  const shown = onlyAsked ? columns.filter((column) => needsWord(column, settled)) : columns;
  if (shown.length === 0) return null;
  const facts = [
    say(columnsTexts.table, {
      kind: say(tableKindNames[kind]),
      range: areaAddress(table.area),
      lines: table.dataRows.length,
    }),
    ...(table.hiddenRows > 0 ? [say(columnsTexts.hiddenRows, { count: table.hiddenRows })] : []),
  ];
  const missing = missingFields.map((field) => fieldOf(field).label[lang]).join(say(paneTexts.list));
  const keyOf = ({ column }: MappedColumn): string => String(column);
  return (
    <section>
      <h2 className={styles.title}>{cells.name}</h2>
      <p className={styles.facts}>{facts.join(say(paneTexts.list))}</p>
      {cells.hidden && <p className={styles.facts}>{say(columnsTexts.hiddenSheet)}</p>}
      {missing !== "" && <p className={styles.facts}>{say(columnsTexts.missing, { fields: missing })}</p>}
      <ItemList
        label={say(columnsTexts.columnsOf, { sheet: cells.name })}
        items={shown}
        keyOf={keyOf}
        selected={selected}
        onSelect={(column) => {
          setSelected(column === null ? null : keyOf(column));
          if (column === null) return;
          const row = table.headerRows[0] ?? table.firstRow;
          void session.jump({ sheet: cells.name, row, column: column.column });
        }}
        head={(column) => <ColumnHead column={column} />}
        detail={(column) => <ColumnDetail column={column} cells={cells} rows={table.dataRows} />}
      />
    </section>
  );
}
