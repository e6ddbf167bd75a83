import { columnFactor, columnLetters, type MappedColumn } from "../../../core";
import { columnsTexts } from "../../../i18n/pane-columns";
import { paneTexts } from "../../../i18n/pane";
import { usePane } from "../../pane-context";
import { UnderstoodRow } from "./understood-row";

interface Props {
  readonly column: MappedColumn;
  /** Values that stand in it. */
  readonly samples: readonly string[];
}

/** A column: its letter and header, the field it was taken for, its unit, and values of it. */
export function ColumnHead({ column, samples }: Props) {
  const { say } = usePane();
  const { field, unit } = column;
  const factor = columnFactor(field, column);
  const remarks = [
    ...(unit !== null ? [say(columnsTexts.unit, { unit })] : []),
    ...(factor !== 1 ? [say(columnsTexts.factor, { factor })] : []),
  ];
  return (
    <UnderstoodRow
      understood={column}
      place={columnLetters(column.column)}
      name={column.header}
      remarks={remarks}
      values={samples.length > 0 ? samples.join(say(paneTexts.list)) : say(columnsTexts.noSamples)}
    />
  );
}
