import { Badge, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { fieldOf, type FieldId } from "../../../core";
import { columnsTexts } from "../../../i18n/pane-columns";
import { usePane } from "../../pane-context";
import { isSettled, needsWord, type Understood } from "./standing";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "28px minmax(0, 1fr) minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalXS,
    overflowWrap: "anywhere",
  },
  place: { color: tokens.colorNeutralForeground3, fontVariantNumeric: "tabular-nums" },
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
  values: { minWidth: 0, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  standing: { flexShrink: 0 },
});

interface Props {
  readonly understood: Understood;
  /** `C`, or `B2`. */
  readonly place: string;
  readonly name: string;
  /** What is known of its figures: the unit, what one counts for. */
  readonly remarks: readonly string[];
  /** What stands in it. */
  readonly values: string;
}

/** Where something stands and what it was taken for; below, what it holds and how sure that is. */
export function UnderstoodRow({ understood, place, name, remarks, values }: Props) {
  const styles = useStyles();
  const quiet = mergeClasses(styles.quiet, styles.small);
  return (
    <span className={styles.row}>
      <span className={styles.place}>{place}</span>
      <span>{name.replace(/\s+/g, " ")}</span>
      <span>
        <FieldName field={understood.field} />
        {remarks.length > 0 && <span className={quiet}> {remarks.join(" ")}</span>}
      </span>
      <span className={mergeClasses(styles.under, quiet)}>
        <span className={styles.values}>{values}</span>
        <span className={styles.standing}>
          <Standing understood={understood} />
        </span>
      </span>
    </span>
  );
}

function FieldName({ field }: { readonly field: FieldId | null }) {
  const styles = useStyles();
  const { say } = usePane();
  if (field === null) return <span className={styles.quiet}>{say(columnsTexts.notOurs)}</span>;
  return <span className={styles.field}>{say(fieldOf(field).label)}</span>;
}

/** Settled by the team, to be confirmed by it, or how sure Gendan is. */
function Standing({ understood }: { readonly understood: Understood }) {
  const { say } = usePane();
  const { field, confidence } = understood;
  const share = Math.round(confidence * 100);
  if (isSettled(understood)) {
    return (
      <Badge appearance="tint" color="success">
        {say(columnsTexts.settled)}
      </Badge>
    );
  }
  if (needsWord(understood)) {
    return (
      <Badge appearance="tint" color="warning">
        {field === null ? say(columnsTexts.confirm) : say(columnsTexts.confirmSure, { share })}
      </Badge>
    );
  }
  return field === null ? null : say(columnsTexts.sure, { share });
}
