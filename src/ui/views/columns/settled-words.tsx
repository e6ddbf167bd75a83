import { Button } from "@fluentui/react-components";
import { fieldOf } from "../../../core";
import { columnsTexts } from "../../../i18n/pane-columns";
import { usePane } from "../../pane-context";
import { Fold, FoldItem } from "../../parts/fold";

/** All that the team has said of headers, those of other workbooks too; each word can be taken back. */
export function SettledWords() {
  const { session, state, say } = usePane();
  const words = Object.entries(state.memory.profile.columns ?? {});
  if (words.length === 0) return null;
  return (
    <Fold title={say(columnsTexts.words, { count: words.length })}>
      {words.map(([header, field]) => (
        <FoldItem
          key={header}
          title={header}
          note={say(field === null ? columnsTexts.notOurs : fieldOf(field).label)}
        >
          <Button
            size="small"
            aria-label={say(columnsTexts.automaticFor, { header })}
            disabledFocusable={state.job !== null}
            onClick={() => void session.settleColumn(header, undefined)}
          >
            {say(columnsTexts.automatic)}
          </Button>
        </FoldItem>
      ))}
    </Fold>
  );
}
