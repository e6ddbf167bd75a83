import { makeStyles, SearchBox, ToggleButton, tokens } from "@fluentui/react-components";
import { severities } from "../../../core";
import { severityNames } from "../../../i18n/terms";
import { checkTexts } from "../../../i18n/pane-check";
import { usePane } from "../../pane-context";
import { SeverityMark } from "../../parts/severity-mark";
import type { Findings } from "./use-findings";

const useStyles = makeStyles({
  counts: { display: "flex", gap: tokens.spacingHorizontalXS },
  count: { flexGrow: 1, minWidth: 0, minHeight: "32px", paddingInline: tokens.spacingHorizontalXXS },
  number: { fontWeight: tokens.fontWeightBold, marginInlineStart: tokens.spacingHorizontalXS },
  search: { width: "100%", maxWidth: "none" },
});

/** How many of each severity; choosing one shows only those. And a search. */
export function CheckFilters({ findings }: { readonly findings: Findings }) {
  const styles = useStyles();
  const { say } = usePane();
  return (
    <>
      <div className={styles.counts} role="group" aria-label={say(checkTexts.filters)}>
        {severities.map((severity) => {
          const chosen = findings.severity === severity;
          return (
            <ToggleButton
              key={severity}
              className={styles.count}
              size="small"
              checked={chosen}
              icon={<SeverityMark severity={severity} silent />}
              onClick={() => {
                findings.setSeverity(chosen ? null : severity);
              }}
            >
              {say(severityNames[severity])}
              <span className={styles.number}>{findings.counts[severity].toLocaleString("en-US")}</span>
            </ToggleButton>
          );
        })}
      </div>
      <SearchBox
        className={styles.search}
        size="small"
        placeholder={say(checkTexts.searchFindings)}
        aria-label={say(checkTexts.searchFindings)}
        value={findings.search}
        onChange={(_, { value }) => {
          findings.setSearch(value);
        }}
      />
    </>
  );
}
