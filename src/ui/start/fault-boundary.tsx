import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Component, type ReactNode } from "react";
import type { Lang } from "../../core";
import { startTexts } from "../../i18n/pane-start";
import { StartScreen } from "./start-screen";

const useStyles = makeStyles({
  detail: {
    margin: 0,
    maxWidth: "100%",
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
});

function FaultScreen(props: { readonly detail: string; readonly lang: Lang; readonly onRetry: () => void }) {
  const styles = useStyles();
  const { lang } = props;
  return (
    <StartScreen title={startTexts.fault[lang]} help={startTexts.faultHelp[lang]}>
      <pre className={styles.detail}>{props.detail}</pre>
      <Button appearance="primary" onClick={props.onRetry}>
        {startTexts.retry[lang]}
      </Button>
    </StartScreen>
  );
}

interface Props {
  readonly lang: Lang;
  readonly children: ReactNode;
}

/** Catches what fails while drawing, says so in place of a white pane, and offers to draw again. */
export class FaultBoundary extends Component<Props, { readonly fault: string | null }> {
  override state: { readonly fault: string | null } = { fault: null };

  static getDerivedStateFromError(error: unknown) {
    return { fault: error instanceof Error ? error.message : String(error) };
  }

  override render() {
    const { fault } = this.state;
    if (fault === null) return this.props.children;
    const retry = () => {
      this.setState({ fault: null });
    };
    return <FaultScreen detail={fault} lang={this.props.lang} onRetry={retry} />;
  }
}
