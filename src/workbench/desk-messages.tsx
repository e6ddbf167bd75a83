import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  ProgressBar,
} from "@fluentui/react-components";
import type { Lang } from "../core";
import { workbenchTexts as texts } from "../i18n/workbench";
import type { Desk } from "./desk";
import type { DeskState } from "./desk-state";

interface Props {
  readonly desk: Desk;
  readonly state: DeskState;
  readonly lang: Lang;
}

/** Work under way, how the last piece of work ended, and the question before unsaved work is dropped. */
export function DeskMessages({ desk, state, lang }: Props) {
  const { job, notice, leaving } = state;
  return (
    <>
      <div role="status" aria-live="polite">
        {job && (
          <MessageBar intent="info">
            <MessageBarBody>
              {job.text[lang]}
              <ProgressBar />
            </MessageBarBody>
            {job.cancel && (
              <MessageBarActions>
                <Button size="small" onClick={job.cancel}>
                  {texts.cancel[lang]}
                </Button>
              </MessageBarActions>
            )}
          </MessageBar>
        )}
        {notice && (
          <MessageBar intent={notice.intent}>
            <MessageBarBody>{notice.text[lang]}</MessageBarBody>
            <MessageBarActions>
              <Button size="small" onClick={desk.dismissNotice}>
                {texts.close[lang]}
              </Button>
            </MessageBarActions>
          </MessageBar>
        )}
      </div>
      <Dialog modalType="alert" open={leaving !== null}>
        <DialogSurface>
          <DialogBody>
            <DialogContent>{texts.leave[lang]}</DialogContent>
            <DialogActions>
              <Button
                appearance="primary"
                onClick={() => {
                  desk.leave(false);
                }}
              >
                {texts.cancel[lang]}
              </Button>
              <Button
                onClick={() => {
                  desk.leave(true);
                }}
              >
                {texts.leaveYes[lang]}
              </Button>
            </DialogActions>
          </DialogBody>
        </DialogSurface>
      </Dialog>
    </>
  );
}
