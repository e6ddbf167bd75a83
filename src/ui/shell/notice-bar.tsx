import {
  Button,
  Link,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import type { Notice } from "../../app/session/state";
import { paneTexts } from "../../i18n/pane";
import { makingTexts } from "../../i18n/pane-making";
import { usePane } from "../pane-context";
import { FailureDetail } from "../parts/failure-detail";
import { noticeIntent, noticeText } from "./notice-text";

const useStyles = makeStyles({
  region: { flexShrink: 0 },
  body: { whiteSpace: "pre-line" },
  sheets: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS },
});

/** What the last piece of work came to; read out where a screen reader listens. */
export function NoticeBar() {
  const styles = useStyles();
  const { session, state, say, lang } = usePane();
  const { notice } = state;
  return (
    <div className={styles.region} role="status" aria-live="polite" aria-label={say(paneTexts.results)}>
      {notice !== null && (
        <MessageBar intent={noticeIntent(notice)} layout="multiline">
          <MessageBarBody className={styles.body}>
            {noticeText(notice, lang)}
            <NoticeDetail notice={notice} />
          </MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                size="small"
                appearance="transparent"
                aria-label={say(paneTexts.close)}
                icon={<DismissRegular />}
                onClick={session.dismissNotice}
              />
            }
          >
            {notice.kind === "fixed" && state.undoable > 0 && (
              <Button size="small" onClick={() => void session.undo()}>
                {say(paneTexts.undo)}
              </Button>
            )}
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
}

function NoticeDetail({ notice }: { readonly notice: Notice }) {
  const styles = useStyles();
  const { session, say, lang } = usePane();
  switch (notice.kind) {
    case "made":
      return (
        <span className={styles.sheets}>
          {notice.sheets.map((sheet) => (
            <Link
              key={sheet}
              as="button"
              aria-label={say(makingTexts.show, { sheet })}
              onClick={() => void session.jump({ sheet, row: 1, column: 0 })}
            >
              {sheet}
            </Link>
          ))}
        </span>
      );
    case "memoryUnreadable":
      return <FailureDetail detail={notice.detail} lang={lang} />;
    case "failed":
      return <FailureDetail detail={notice.failure.detail} lang={lang} />;
    default:
      return null;
  }
}
