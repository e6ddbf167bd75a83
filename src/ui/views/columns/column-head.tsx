import { Badge, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { columnLetters, fieldOf, type MappedColumn } from "../../../core";
import { columnsTexts } from "../../../i18n/pane-columns";
import { paneTexts } from "../../../i18n/pane";
import { usePane } from "../../pane-context";
import { isSettled, needsWord } from "./standing";

const useStyles = makeStyles({
  head: {
    display: "grid",
    gridTemplateColumns: "28px minmax(0, 1fr) minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalXS,
    overflowWrap: "anywhere",
  },
  letters: { color: tokens.colorNeutralForeground3, fontVariantNumeric: "tabular-nums" },
  field: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground3 },
  small: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  under: {
    gridColumn: "2 / -1",
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
  },
  samples: { minWidth: 0, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  standing: { flexShrink: 0 },
});

interface Props {
  readonly column: MappedColumn;
  /** Values that stand in it. */
  readonly samples: readonly string[];
}

/** A column's letter and header, the field it was taken for; below, what stands in it and how sure that is. */
export function ColumnHead({ column, samples }: Props) {
  const styles = useStyles();
  const { say } = usePane();
  const { field, unit } = column;
  return (
    <span className={styles.head}>
      <span className={styles.letters}>{columnLetters(column.column)}</span>
      <span>{column.header.replace(/\s+/g, " ")}</span>
      {field === null ? (
        <span className={styles.quiet}>{say(columnsTexts.notOurs)}</span>
      ) : (
        <span>
          <span className={styles.field}>{say(fieldOf(field).label)}</span>
          {unit !== null && (
            <span className={mergeClasses(styles.quiet, styles.small)}>
              {" "}
              {say(columnsTexts.unit, { unit })}
            </span>
          )}
        </span>
      )}
      <span className={mergeClasses(styles.under, styles.quiet, styles.small)}>
        <span className={styles.samples}>
          {samples.length > 0 ? samples.join(say(paneTexts.list)) : say(columnsTexts.noSamples)}
        </span>
        <span className={styles.standing}>
          <Standing column={column} />
        </span>
      </span>
    </span>
  );
}

/** Settled by the team, to be confirmed by it, or how sure Gendan is. */
function Standing({ column }: { readonly column: MappedColumn }) {
  const { say } = usePane();
  const { field, confidence } = column;
  const share = Math.round(confidence * 100);
  if (isSettled(column)) {
    return (
      <Badge appearance="tint" color="success">
        {say(columnsTexts.settled)}
      </Badge>
    );
  }
  if (needsWord(column)) {
    return (
      <Badge appearance="tint" color="warning">
        {field === null ? say(columnsTexts.confirm) : say(columnsTexts.confirmSure, { share })}
      </Badge>
    );
  }
  return field === null ? null : say(columnsTexts.sure, { share });
}
