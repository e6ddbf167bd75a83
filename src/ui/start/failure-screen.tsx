import { Button } from "@fluentui/react-components";
import { failureOf, type Failure } from "../../app/session/failure";
import type { Lang } from "../../core";
import { failureTexts } from "../../i18n/pane-notices";
import { startTexts } from "../../i18n/pane-start";
import { FailureDetail } from "../parts/failure-detail";
import { StartScreen } from "./start-screen";

interface Props {
  readonly failure: Failure;
  readonly lang: Lang;
  readonly busy: boolean;
  readonly onRetry: () => void;
}

/** The workbook could not be reached or read: why, and a way to try again. */
export function FailureScreen({ failure, lang, busy, onRetry }: Props) {
  return (
    <StartScreen title={startTexts.openFailed[lang]} help={failureTexts[failure.code][lang]}>
      <Button appearance="primary" disabledFocusable={busy} onClick={onRetry}>
        {startTexts.retry[lang]}
      </Button>
      <FailureDetail detail={failure.detail} lang={lang} />
    </StartScreen>
  );
}

/** The same for whatever was thrown on the way to the workbook. */
export default function ConnectFailed(props: {
  readonly error: unknown;
  readonly lang: Lang;
  readonly onRetry: () => void;
}) {
  const { error, lang, onRetry } = props;
  return <FailureScreen failure={failureOf(error)} lang={lang} busy={false} onRetry={onRetry} />;
}
