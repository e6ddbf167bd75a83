import { fieldOf, ruleKindText } from "../../../core";
import { checkTexts } from "../../../i18n/pane-check";
import { paneTexts } from "../../../i18n/pane";
import { usePane } from "../../pane-context";
import { Fold, FoldItem } from "../../parts/fold";

/** Rules that could not look, and the columns they miss. */
export function NotChecked() {
  const { state, say, lang } = usePane();
  const entries = state.sheets.flatMap(({ checked }) =>
    checked.flatMap(({ lines, notChecked }) =>
      notChecked.map((one) => ({ ...one, sheet: lines.sheet, from: lines.table.area.firstRow })),
    ),
  );
  if (entries.length === 0) return null;
  return (
    <Fold title={say(checkTexts.notChecked, { count: entries.length })}>
      {entries.map(({ code, missing, sheet, from }) => (
        <FoldItem
          key={`${code} ${from} ${sheet}`}
          title={ruleKindText(code, lang)}
          note={say(checkTexts.missing, {
            sheet,
            fields: missing.map((field) => fieldOf(field).label[lang]).join(say(paneTexts.list)),
          })}
        />
      ))}
    </Fold>
  );
}
