import { Checkbox, makeStyles, SearchBox, Spinner, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { packagingTexts } from "../../../i18n/pane-packaging";
import { paneTexts } from "../../../i18n/pane";
import { usePane } from "../../pane-context";
import { Empty } from "../../parts/empty";
import { ItemList } from "../../parts/item-list";
import { RowChip } from "../../parts/row-chip";
import type { ViewProps } from "../../shell/view-area";
import { cellOf, lineId } from "../order-lines";
import { PackedDetail } from "./packed-detail";
import { PackedHead } from "./packed-head";
import { PackedTotals } from "./packed-totals";
import { usePackaging } from "./use-packaging";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  search: { width: "100%", maxWidth: "none" },
});

/** Bags, cartons, volume and weight of every order line beside what was ordered. */
export default function PackagingView({ place, setPlace }: ViewProps) {
  const styles = useStyles();
  const { session, say } = usePane();
  const packaging = usePackaging(place.row);
  const [selected, setSelected] = useState<string | null>(null);
  const only = place.row !== null ? packaging.shown[0] : undefined;
  const open = only ? lineId(only) : selected;

  if (packaging.waiting) return <Spinner size="tiny" label={say(paneTexts.sorting)} />;
  if (packaging.listed.length === 0 && place.row === null) {
    return <Empty title={say(packagingTexts.none)} help={say(packagingTexts.noneHelp)} />;
  }
  return (
    <div className={styles.view}>
      <RowChip place={place} setPlace={setPlace} />
      <PackedTotals lines={packaging.shown} />
      <SearchBox
        className={styles.search}
        size="small"
        placeholder={say(packagingTexts.search)}
        aria-label={say(packagingTexts.search)}
        value={packaging.search}
        onChange={(_, { value }) => {
          packaging.setSearch(value);
        }}
      />
      {packaging.off > 0 && (
        <Checkbox
          label={say(packagingTexts.onlyOff, { count: packaging.off })}
          checked={packaging.onlyOff}
          onChange={(_, { checked }) => {
            packaging.setOnlyOff(checked === true);
          }}
        />
      )}
      {packaging.hiddenCount > 0 && (
        <p className={styles.note}>{say(paneTexts.hiddenLeftOut, { count: packaging.hiddenCount })}</p>
      )}
      {packaging.shown.length === 0 ? (
        <Empty title={say(packagingTexts.none)} help={say(packagingTexts.noneHelp)} />
      ) : (
        <ItemList
          label={say(packagingTexts.lines)}
          items={packaging.shown}
          keyOf={lineId}
          selected={open}
          onSelect={(line) => {
            setSelected(line === null ? null : lineId(line));
            if (line !== null) void session.jump(cellOf(line));
          }}
          head={(line) => <PackedHead line={line} />}
          detail={(line) => <PackedDetail line={line} />}
        />
      )}
    </div>
  );
}
