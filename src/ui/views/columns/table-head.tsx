import { makeStyles, tokens } from "@fluentui/react-components";
import {
  areaAddress,
  fieldOf,
  hasChanged,
  layoutChangeText,
  type ExclusionReason,
  type SheetCells,
  type UnderstoodTable,
} from "../../../core";
import { columnsTexts } from "../../../i18n/pane-columns";
import { paneTexts } from "../../../i18n/pane";
import { exclusionNames, tableKindNames } from "../../../i18n/terms";
import { usePane } from "../../pane-context";

const useStyles = makeStyles({
  head: { marginBottom: tokens.spacingVerticalS },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  facts: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  change: {
    margin: `${tokens.spacingVerticalXS} 0`,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground1,
    overflowWrap: "anywhere",
  },
});

interface Props {
  readonly cells: SheetCells;
  readonly understood: UnderstoodTable;
}

/** Where a table stands, what it keeps and lacks, and what is different since it was remembered. */
export function TableHead({ cells, understood }: Props) {
  const styles = useStyles();
  const { say, lang } = usePane();
  const { kind, table, columns, missingFields, change } = understood;
  const list = say(paneTexts.list);
  const used = columns.filter(({ field }) => field !== null).length;
  const where = [
    say(columnsTexts.table, {
      kind: say(tableKindNames[kind]),
      range: areaAddress(table.area),
      lines: table.dataRows.length,
    }),
    ...(table.hiddenRows > 0 ? [say(columnsTexts.hiddenRows, { count: table.hiddenRows })] : []),
  ];
  const excluded = countedReasons(table.excludedRows).map(([reason, count]) =>
    say(columnsTexts.excludedRows, { reason: say(exclusionNames[reason]), count }),
  );
  const missing = missingFields.map((field) => fieldOf(field).label[lang]);
  const facts = [
    where.join(list),
    ...(cells.hidden ? [say(columnsTexts.hiddenSheet)] : []),
    say(columnsTexts.understood, { used, unused: columns.length - used }),
    ...(excluded.length > 0 ? [say(columnsTexts.excluded, { rows: excluded.join(list) })] : []),
    ...(missing.length > 0 ? [say(columnsTexts.missing, { fields: missing.join(list) })] : []),
    ...(change !== null && !hasChanged(change) ? [layoutChangeText(change, lang)] : []),
  ];
  return (
    <div className={styles.head}>
      <h2 className={styles.title}>{cells.name}</h2>
      {facts.map((fact) => (
        <p key={fact} className={styles.facts}>
          {fact}
        </p>
      ))}
      {change !== null && hasChanged(change) && (
        <p className={styles.change}>{layoutChangeText(change, lang)}</p>
      )}
    </div>
  );
}

function countedReasons(
  rows: UnderstoodTable["table"]["excludedRows"],
): readonly (readonly [ExclusionReason, number])[] {
  const counts = new Map<ExclusionReason, number>();
  for (const { reason } of rows) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts];
}
