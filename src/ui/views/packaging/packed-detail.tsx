import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { sizeText, type OrderLines, type Text } from "../../../core";
import { packagingTexts } from "../../../i18n/pane-packaging";
import { paneTexts } from "../../../i18n/pane";
import { usePane } from "../../pane-context";
import { Facts } from "../../parts/facts";
import { cellOf } from "../order-lines";
import { deviationText, figureText } from "./figure-text";
import type { Ordered, PackedLine } from "./use-packaging";

const useStyles = makeStyles({
  detail: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalS,
  },
  table: { width: "100%", borderCollapse: "collapse", fontVariantNumeric: "tabular-nums" },
  cell: { textAlign: "end", fontWeight: tokens.fontWeightRegular, padding: tokens.spacingVerticalXXS },
  name: { textAlign: "start", fontWeight: tokens.fontWeightRegular, padding: tokens.spacingVerticalXXS },
  note: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

const countsTexts: Readonly<Record<OrderLines["quantityUnit"]["counts"], Text>> = {
  pieces: packagingTexts.countsPieces,
  bags: packagingTexts.countsBags,
  cartons: packagingTexts.countsCartons,
};
const fromTexts: Readonly<Record<OrderLines["quantityUnit"]["from"], Text>> = {
  header: packagingTexts.fromHeader,
  unitColumn: packagingTexts.fromUnitColumn,
  cells: packagingTexts.fromCells,
  cartonCounts: packagingTexts.fromCartonCounts,
  assumed: packagingTexts.fromAssumed,
};

/** Everything worked out for a line, and what its quantity was taken to count. */
export function PackedDetail({ line }: { readonly line: PackedLine }) {
  const styles = useStyles();
  const { session, say } = usePane();
  const { quantityUnit, columns } = line.table.lines;
  const size = columns.cartonSize?.sizes[line.line];
  const facts = [
    { name: say(packagingTexts.shipCartons), value: figureText(line.shipCartons) },
    { name: say(packagingTexts.lastCarton), value: figureText(line.lastCarton) },
    { name: say(packagingTexts.cartonSize), value: size ? sizeText(size) : say(paneTexts.none) },
    { name: say(packagingTexts.volume), value: figureText(line.volumeM3, 3) },
    { name: say(packagingTexts.weight), value: figureText(line.grossWeightKg, 1) },
  ];
  return (
    <div className={styles.detail}>
      <table className={styles.table}>
        <thead>
          <tr>
            <td />
            {[packagingTexts.needed, packagingTexts.ordered, packagingTexts.deviation].map((text) => (
              <th key={text.en} scope="col" className={styles.cell}>
                {say(text)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <OrderedRow name={say(packagingTexts.bags)} of={line.bags} />
          <OrderedRow name={say(packagingTexts.cartons)} of={line.cartons} />
        </tbody>
      </table>
      <Facts facts={facts} />
      <span className={styles.note}>
        {`${say(countsTexts[quantityUnit.counts])} (${say(fromTexts[quantityUnit.from])})`}
      </span>
      <Button size="small" onClick={() => void session.jump(cellOf(line))}>
        {say(paneTexts.jump)}
      </Button>
    </div>
  );
}

function OrderedRow({ name, of }: { readonly name: string; readonly of: Ordered }) {
  const styles = useStyles();
  return (
    <tr>
      <th scope="row" className={styles.name}>
        {name}
      </th>
      <td className={styles.cell}>{figureText(of.needed)}</td>
      <td className={styles.cell}>{figureText(of.ordered)}</td>
      <td className={styles.cell}>{deviationText(of.deviation)}</td>
    </tr>
  );
}
