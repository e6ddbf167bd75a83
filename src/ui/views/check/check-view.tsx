import { makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Found } from "../../../app/session/found";
import { checkTexts } from "../../../i18n/pane-check";
import { paneTexts } from "../../../i18n/pane";
import { usePane } from "../../pane-context";
import { Empty } from "../../parts/empty";
import { ItemList } from "../../parts/item-list";
import { RowChip } from "../../parts/row-chip";
import type { ViewProps } from "../../shell/view-area";
import { CheckBar } from "./check-bar";
import { CheckFilters } from "./check-filters";
import { FindingDetail } from "./finding-detail";
import { FindingHead } from "./finding-head";
import { Habits } from "./habits";
import { NotChecked } from "./not-checked";
import { findingId, placeOf, useFindings } from "./use-findings";
import { Waivers } from "./waivers";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** What the rules found, to be gone through one by one. */
export default function CheckView({ place, setPlace }: ViewProps) {
  const styles = useStyles();
  const { session, state, say } = usePane();
  const findings = useFindings(place.row);
  const [selected, setSelected] = useState<string | null>(null);
  const choose = (found: Found | null): void => {
    setSelected(found === null ? null : findingId(found));
    if (found !== null) void session.jump(placeOf(found));
  };

  if (state.sheets.every(({ checked }) => checked.length === 0)) {
    return <Empty title={say(checkTexts.noTable)} help={say(checkTexts.noTableHelp)} />;
  }
  if (findings.waiting) return <Spinner size="tiny" label={say(paneTexts.sorting)} />;
  return (
    <div className={styles.view}>
      <RowChip place={place} setPlace={setPlace} />
      <CheckFilters findings={findings} />
      <CheckBar findings={findings} selected={selected} onChoose={choose} />
      {findings.hiddenCount > 0 && (
        <p className={styles.note}>{say(paneTexts.hiddenLeftOut, { count: findings.hiddenCount })}</p>
      )}
      {findings.shown.length === 0 ? (
        <NoFindings any={findings.open.length > 0} lines={findings.lines} />
      ) : (
        <ItemList
          label={say(checkTexts.findings)}
          items={findings.shown}
          keyOf={findingId}
          selected={selected}
          onSelect={choose}
          head={(found) => <FindingHead found={found} />}
          detail={(found) => <FindingDetail found={found} />}
        />
      )}
      <NotChecked />
      <Habits />
      <Waivers />
    </div>
  );
}

function NoFindings({ any, lines }: { readonly any: boolean; readonly lines: number }) {
  const { say } = usePane();
  return any ? (
    <Empty title={say(checkTexts.noMatch)} help={say(checkTexts.noMatchHelp)} />
  ) : (
    <Empty title={say(checkTexts.allGood)} help={say(checkTexts.allGoodHelp, { lines })} />
  );
}
