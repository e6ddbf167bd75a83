import { Button } from "@fluentui/react-components";
import { checkTexts } from "../../../i18n/pane-check";
import { usePane } from "../../pane-context";
import { Fold, FoldItem } from "../../parts/fold";

/** What was waived, why, by whom and when. */
export function Waivers() {
  const { session, state, say } = usePane();
  const { waivers } = state.memory;
  if (waivers.length === 0) return null;
  return (
    <Fold title={say(checkTexts.waivers, { count: waivers.length })}>
      {waivers.map(({ key, sentence, reason, by, on }) => (
        <FoldItem key={key} title={sentence} note={say(checkTexts.waivedBy, { reason, by, on })}>
          <Button
            size="small"
            disabledFocusable={state.job !== null}
            onClick={() => void session.unwaive(key)}
          >
            {say(checkTexts.unwaive)}
          </Button>
        </FoldItem>
      ))}
    </Fold>
  );
}
