import { makeStyles, SearchBox, Spinner, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { dayText } from "../../../core";
import { checkTexts } from "../../../i18n/pane-check";
import { paneTexts } from "../../../i18n/pane";
import { todayTexts } from "../../../i18n/pane-today";
import { usePane } from "../../pane-context";
import { Empty } from "../../parts/empty";
import { ItemList } from "../../parts/item-list";
import { RowChip } from "../../parts/row-chip";
import type { ViewProps } from "../../shell/view-area";
import { cellOf, lineId } from "../order-lines";
import { OnlySelect } from "./only-select";
import { RoundBar } from "./round-bar";
import { StateGroups } from "./state-groups";
import { TodayDetail } from "./today-detail";
import { TodayHead } from "./today-head";
import { useToday } from "./use-today";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  top: { display: "flex", justifyContent: "space-between", color: tokens.colorNeutralForeground2 },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  search: { width: "100%", maxWidth: "none" },
});

/** The daily round: every order line in exactly one group, the most urgent first. */
export default function TodayView({ place, setPlace }: ViewProps) {
  const styles = useStyles();
  const { session, state, say } = usePane();
  const today = useToday(place.row);
  const [selected, setSelected] = useState<string | null>(null);
  const only = place.row !== null ? today.shown[0] : undefined;
  const open = only ? lineId(only) : selected;

  if (today.waiting) return <Spinner size="tiny" label={say(paneTexts.sorting)} />;
  if (today.all.length === 0) {
    return <Empty title={say(checkTexts.noTable)} help={say(checkTexts.noTableHelp)} />;
  }
  return (
    <div className={styles.view}>
      <div className={styles.top}>
        <span>{say(paneTexts.asOf, { day: dayText(state.asOf) })}</span>
        <span>{say(todayTexts.open, { count: today.open })}</span>
      </div>
      <RowChip place={place} setPlace={setPlace} />
      {place.row === null && <RoundBar today={today} />}
      <OnlySelect today={today} />
      <StateGroups today={today} />
      <SearchBox
        className={styles.search}
        size="small"
        placeholder={say(todayTexts.searchLines)}
        aria-label={say(todayTexts.searchLines)}
        value={today.search}
        onChange={(_, { value }) => {
          today.setSearch(value);
        }}
      />
      {today.hiddenCount > 0 && (
        <p className={styles.note}>{say(paneTexts.hiddenLeftOut, { count: today.hiddenCount })}</p>
      )}
      {today.shown.length === 0 ? (
        <Empty title={say(todayTexts.none)} help={say(todayTexts.noneHelp)} />
      ) : (
        <ItemList
          label={say(todayTexts.lines)}
          items={today.shown}
          keyOf={lineId}
          selected={open}
          onSelect={(line) => {
            setSelected(line === null ? null : lineId(line));
            if (line !== null) void session.jump(cellOf(line));
          }}
          head={(line) => <TodayHead line={line} />}
          detail={(line) => <TodayDetail line={line} writeNow={place.message} />}
        />
      )}
    </div>
  );
}
