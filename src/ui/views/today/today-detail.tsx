import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";
import { textAt } from "../../../app/session/line-names";
import { fieldOf, findingText, type FieldId } from "../../../core";
import { paneTexts } from "../../../i18n/pane";
import { todayTexts } from "../../../i18n/pane-today";
import { usePane } from "../../pane-context";
import { Facts } from "../../parts/facts";
import { SeverityMark } from "../../parts/severity-mark";
import { Points } from "../../parts/points";
import { cellOf, figureOf } from "../order-lines";
import { changeTexts, waitText } from "./today-texts";
import type { TodayLine } from "./today-lines";

const MessageDialog = lazy(() => import("./message-dialog"));

const useStyles = makeStyles({
  detail: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  found: { listStyleType: "none", margin: 0, padding: 0 },
  finding: { display: "flex", gap: tokens.spacingHorizontalXS, overflowWrap: "anywhere" },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

const shownTexts = [
  "productName",
  "productCode",
  "clerk",
  "salesperson",
] as const satisfies readonly FieldId[];
const shownFigures = ["orderQty", "shippedQty"] as const satisfies readonly FieldId[];

/** One order line: its figures, all that was found on it, and a message about it. */
export function TodayDetail({ line, writeNow }: { readonly line: TodayLine; readonly writeNow: boolean }) {
  const styles = useStyles();
  const { session, state, say, lang } = usePane();
  const [writing, setWriting] = useState(writeNow);
  const texts = shownTexts.map((field) => [
    fieldOf(field).label[lang],
    textAt(line.table.lines, field, line.line) ?? "",
  ]);
  const figures = shownFigures.map((field) => {
    const value = figureOf(line, field);
    return [fieldOf(field).label[lang], Number.isNaN(value) ? "" : value.toLocaleString("en-US")];
  });
  const facts = [...texts, ...figures].filter(([, value]) => value !== "");
  return (
    <div className={styles.detail}>
      <Facts facts={facts.map(([name = "", value = ""]) => ({ name, value }))} />
      <Points title={say(todayTexts.changed)} points={line.change ? changeTexts(line.change, say) : []} />
      <Points
        title={say(todayTexts.waiting)}
        points={line.waiting.map((one) => waitText(one, state.asOf, say))}
      />
      {line.found.length > 0 && (
        <section>
          <h2 className={styles.title}>{say(todayTexts.found)}</h2>
          <ul className={styles.found}>
            {line.found.map(({ finding }) => (
              <li key={`${finding.code} ${finding.column ?? ""}`} className={styles.finding}>
                <SeverityMark severity={finding.severity} />
                <span>{findingText(finding, lang)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {line.found.length + line.waiting.length === 0 && <span>{say(todayTexts.nothing)}</span>}
      <div className={styles.actions}>
        <Button size="small" onClick={() => void session.jump(cellOf(line))}>
          {say(paneTexts.jump)}
        </Button>
        <Button
          size="small"
          onClick={() => {
            setWriting(true);
          }}
        >
          {say(todayTexts.message)}
        </Button>
      </div>
      {writing && (
        <Suspense>
          <MessageDialog
            line={line}
            onClose={() => {
              setWriting(false);
            }}
          />
        </Suspense>
      )}
    </div>
  );
}
