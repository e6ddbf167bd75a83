import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { changesOf } from "../../../app/session/fixes";
import type { Found } from "../../../app/session/found";
import { cellAddress } from "../../../core";
import { checkTexts } from "../../../i18n/pane-check";
import { paneTexts } from "../../../i18n/pane";
import { usePane } from "../../pane-context";
import { PaneDialog } from "../../parts/pane-dialog";
import { BeforeAfter } from "./before-after";

/** Changes shown before they are accepted; the rest are counted. */
const mostShown = 200;

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: {
    paddingBlock: tokens.spacingVerticalXS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  help: { margin: 0 },
});

/** Shows every change before it is made. */
export default function FixAllDialog(props: {
  readonly found: readonly Found[];
  readonly onClose: () => void;
}) {
  const styles = useStyles();
  const { session, say } = usePane();
  const { found, onClose } = props;
  const changes = changesOf(found);
  const cellsOf = new Map(found.map(({ sheet }) => [sheet.cells.name, sheet.cells]));
  return (
    <PaneDialog
      title={say(checkTexts.fixAllTitle, { count: changes.length })}
      onClose={onClose}
      scrolls
      actions={
        <>
          <Button
            appearance="primary"
            onClick={() => {
              onClose();
              void session.applyFixes(found);
            }}
          >
            {say(checkTexts.fix)}
          </Button>
          <Button onClick={onClose}>{say(paneTexts.cancel)}</Button>
        </>
      }
    >
      <p className={styles.help}>{say(checkTexts.fixAllHelp)}</p>
      <ul className={styles.list}>
        {changes.slice(0, mostShown).map((change) => {
          const { sheet, row, column } = change;
          const address = cellAddress(row, column);
          const cells = cellsOf.get(sheet);
          return (
            <li key={`${address} ${sheet}`} className={styles.item}>
              {say(paneTexts.cell, { sheet, address })}
              {cells && <BeforeAfter change={change} cells={cells} />}
            </li>
          );
        })}
      </ul>
      {changes.length > mostShown && (
        <p>{say(checkTexts.fixAllMore, { count: changes.length - mostShown })}</p>
      )}
    </PaneDialog>
  );
}
