import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { templates, type TableKind } from "../../../core";
import { templateTexts } from "../../../i18n/pane-templates";
import { usePane } from "../../pane-context";

const useStyles = makeStyles({
  group: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    alignItems: "center",
    gap: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  help: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    "::first-letter": { textTransform: "uppercase" },
  },
});

/** The empty sheets a team can add, with which of them the workbook has already. */
export function TemplateList() {
  const styles = useStyles();
  const { session, state, say } = usePane();
  const sheetsWith = (kind: TableKind): readonly string[] =>
    state.sheets.flatMap(({ cells, tables }) =>
      tables.some((table) => table.kind === kind) ? [cells.name] : [],
    );
  return (
    <section className={styles.group} aria-labelledby="templates">
      <h2 id="templates" className={styles.heading}>
        {say(templateTexts.heading)}
      </h2>
      <p className={styles.note}>{say(templateTexts.help)}</p>
      <ul className={styles.list}>
        {templates.map((template) => {
          const there = sheetsWith(template.kind).join(say(templateTexts.separator));
          return (
            <li key={template.kind} className={styles.item}>
              <span>
                <span className={styles.name}>{say(template.name)}</span>
                <span className={styles.help}>{say(template.help)}</span>
                {there !== "" && (
                  <span className={styles.help}>{say(templateTexts.there, { sheets: there })}</span>
                )}
              </span>
              <Button
                size="small"
                aria-label={say(templateTexts.addNamed, { name: say(template.name) })}
                disabledFocusable={state.job !== null}
                onClick={() => void session.addTemplate(template)}
              >
                {say(templateTexts.add)}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
