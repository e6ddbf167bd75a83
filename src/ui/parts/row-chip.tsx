import { Button } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { paneTexts } from "../../i18n/pane";
import { usePane } from "../pane-context";
import type { ViewProps } from "../shell/view-area";

/** Says that only one row is shown, and shows all of them again. */
export function RowChip({ place, setPlace }: ViewProps) {
  const { say } = usePane();
  const { row } = place;
  if (row === null) return null;
  return (
    <Button
      size="small"
      icon={<DismissRegular />}
      iconPosition="after"
      title={say(paneTexts.allRows)}
      onClick={() => {
        setPlace({ ...place, row: null, message: false });
      }}
    >
      {say(paneTexts.onlyRow, { sheet: row.sheet, row: String(row.row) })}
    </Button>
  );
}
