import { Field, Select } from "@fluentui/react-components";
import { fieldIds, fieldOf, type FieldId } from "../../../core";
import { columnsTexts } from "../../../i18n/pane-columns";
import { usePane } from "../../pane-context";

/** No field of ours, as a choice of the list. */
const notOurs = "";

interface Props {
  readonly label: string;
  /** The header, or the label of a form's value, as it stands in the workbook. */
  readonly header: string;
  readonly field: FieldId | null;
}

/** All fields, to say which one something is. */
export function FieldSelect({ label, header, field }: Props) {
  const { session, say } = usePane();
  return (
    <Field label={label}>
      <Select
        size="small"
        value={field ?? notOurs}
        onChange={(_, { value }) => {
          void session.settleColumn(header, fieldIds.find((id) => id === value) ?? null);
        }}
      >
        <option value={notOurs}>{say(columnsTexts.notOurs)}</option>
        {fieldIds.map((id) => (
          <option key={id} value={id}>
            {say(fieldOf(id).label)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
