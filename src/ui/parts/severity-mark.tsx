import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ErrorCircleFilled } from "@fluentui/react-icons/svg/error-circle";
import { InfoRegular } from "@fluentui/react-icons/svg/info";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import type { Severity } from "../../core";
import { severityNames } from "../../i18n/terms";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  mark: { flexShrink: 0, fontSize: "16px" },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorBrandForeground1 },
});

const icons = { error: ErrorCircleFilled, warning: WarningFilled, info: InfoRegular } as const;

/** The severity as a shape, told by name to those who do not see it. */
export function SeverityMark({
  severity,
  silent,
}: {
  readonly severity: Severity;
  readonly silent?: boolean;
}) {
  const styles = useStyles();
  const { say } = usePane();
  const Icon = icons[severity];
  const name = say(severityNames[severity]);
  return (
    <Icon
      className={mergeClasses(styles.mark, styles[severity])}
      {...(silent === true ? { "aria-hidden": true } : { "aria-label": name, role: "img" })}
    />
  );
}
