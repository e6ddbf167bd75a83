import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { cellAddress, type UnderstoodTable } from "../../../core";
import { columnsTexts } from "../../../i18n/pane-columns";
import { usePane } from "../../pane-context";
import { ItemList } from "../../parts/item-list";
import { FieldSelect } from "./field-select";
import { UnderstoodRow } from "./understood-row";

const useStyles = makeStyles({
  title: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  value: { margin: `0 0 ${tokens.spacingVerticalS}`, overflowWrap: "anywhere" },
});

interface Props {
  readonly sheet: string;
  readonly fields: UnderstoodTable["formFields"];
}

/** What stands in the form above a table and holds for every line of it. */
export function FormList({ sheet, fields }: Props) {
  const styles = useStyles();
  const { session, say } = usePane();
  const [selected, setSelected] = useState<string | null>(null);
  if (fields.length === 0) return null;
  const title = say(columnsTexts.form);
  return (
    <>
      <h3 className={styles.title}>{title}</h3>
      <ItemList
        label={title}
        items={fields}
        keyOf={({ row, column }) => cellAddress(row, column)}
        selected={selected}
        onSelect={(form) => {
          setSelected(form === null ? null : cellAddress(form.row, form.column));
          if (form !== null) void session.jump({ sheet, row: form.row, column: form.column });
        }}
        head={(form) => (
          <UnderstoodRow
            understood={form}
            place={cellAddress(form.row, form.column)}
            name={form.label}
            remarks={[]}
            values={form.value}
          />
        )}
        detail={({ label, field, value }) => (
          <>
            <p className={styles.value}>{value}</p>
            <FieldSelect label={say(columnsTexts.isFormField)} header={label} field={field} />
          </>
        )}
      />
    </>
  );
}
