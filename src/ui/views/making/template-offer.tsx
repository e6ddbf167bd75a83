import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { documents, templateOf } from "../../../core";
import { templateTexts } from "../../../i18n/pane-templates";
import { usePane } from "../../pane-context";

const useStyles = makeStyles({
  offer: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** Under a document (its kind) whose table the workbook lacks: the template that makes one. */
export function TemplateOffer({ kind }: { readonly kind: string }) {
  const styles = useStyles();
  const { session, state, say } = usePane();
  const from = documents.find((document) => document.kind === kind)?.from ?? [];
  const isThere = state.sheets.some(({ tables }) => tables.some((table) => from.includes(table.kind)));
  const offered = isThere ? [] : from.flatMap((kind) => templateOf(kind) ?? []);
  if (offered.length === 0) return null;
  return (
    <span className={styles.offer}>
      {say(templateTexts.missing)}
      {offered.map((template) => (
        <Button
          key={template.kind}
          size="small"
          appearance="subtle"
          disabledFocusable={state.job !== null}
          onClick={() => void session.addTemplate(template)}
        >
          {say(templateTexts.addNamed, { name: say(template.name) })}
        </Button>
      ))}
    </span>
  );
}
