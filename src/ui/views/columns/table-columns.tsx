import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { MappedColumn, SheetCells, UnderstoodTable } from "../../../core";
import { columnsTexts } from "../../../i18n/pane-columns";
import { usePane } from "../../pane-context";
import { ItemList } from "../../parts/item-list";
import { ColumnAnswers } from "./column-answers";
import { ColumnDetail } from "./column-detail";
import { ColumnHead } from "./column-head";
import { ConfirmTable } from "./confirm-table";
import { FormList } from "./form-list";
import { sampleValues } from "./sample-values";
import { needsWord } from "./standing";
import { TableHead } from "./table-head";

const useStyles = makeStyles({
  answers: {
    padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS}`,
    marginInlineStart: "32px",
  },
});

/** Other fields offered before a column is opened. */
const mostOffered = 2;

interface Props {
  readonly cells: SheetCells;
  readonly understood: UnderstoodTable;
  readonly onlyAsked: boolean;
}

/** One table: what is known of it, its columns, and one click to confirm them all. */
export function TableColumns({ cells, understood, onlyAsked }: Props) {
  const styles = useStyles();
  const { session, say } = usePane();
  const [selected, setSelected] = useState<string | null>(null);
  const { table, columns, formFields, change } = understood;
  const samples = useMemo(
    () => new Map(columns.map(({ column }) => [column, sampleValues(cells, table.dataRows, column)])),
    [cells, table, columns],
  );
  const samplesOf = ({ column }: MappedColumn): readonly string[] => samples.get(column) ?? [];
  const shown = onlyAsked ? columns.filter((column) => needsWord(column)) : columns;
  if (shown.length === 0) return null;
  const keyOf = ({ column }: MappedColumn): string => String(column);
  return (
    <section>
      <TableHead cells={cells} understood={understood} />
      {!onlyAsked && <FormList sheet={cells.name} fields={formFields} />}
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
        head={(column) => <ColumnHead column={column} samples={samplesOf(column)} />}
        detail={(column) => <ColumnDetail column={column} samples={samplesOf(column)} />}
        below={(column) =>
          needsWord(column) && (
            <div className={styles.answers}>
              <ColumnAnswers column={column} most={mostOffered} />
            </div>
          )
        }
      />
      <ConfirmTable columns={columns} change={change} />
    </section>
  );
}
