import { Button, Checkbox, makeStyles, SearchBox, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { makingTexts } from "../../../i18n/pane-making";
import { usePane } from "../../pane-context";
import { matches } from "../../parts/matches";
import { Pager } from "../../parts/pager";
import { orderAt, type OrderChoice } from "./order-choices";
import type { CheckedTable } from "../../../core";

const pageSize = 50;

const useStyles = makeStyles({
  picker: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  search: { width: "100%", maxWidth: "none" },
  list: { listStyleType: "none", margin: 0, padding: 0, maxHeight: "240px", overflowY: "auto" },
  order: { overflowWrap: "anywhere" },
  quiet: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  note: { margin: 0 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

interface Props {
  readonly tables: readonly CheckedTable[];
  readonly choices: readonly OrderChoice[];
  readonly chosen: readonly string[];
}

/** Orders to tick, searched by number and customer; the row selected in the sheet is one click away. */
export function OrderPicker({ tables, choices, chosen }: Props) {
  const styles = useStyles();
  const { host, session, say } = usePane();
  const [search, setSearch] = useState("");
  const [page, setPage] = useState(0);
  const [missed, setMissed] = useState(false);
  const ticked = useMemo(() => new Set(chosen), [chosen]);
  const found = useMemo(
    () => choices.filter(({ orderNo, customer }) => matches(search, () => [orderNo, customer])),
    [choices, search],
  );
  const first = Math.min(page, Math.max(0, Math.ceil(found.length / pageSize) - 1)) * pageSize;

  const tick = (orderNo: string, on: boolean): void => {
    const others = chosen.filter((one) => one !== orderNo);
    session.chooseOrders(on ? [...others, orderNo] : others);
  };
  async function addSelected(): Promise<void> {
    const cell = await host.selectedCell();
    const orderNo = cell === null ? null : orderAt(tables, cell);
    setMissed(orderNo === null);
    if (orderNo !== null) tick(orderNo, true);
  }
  const { ordersOpen, ordersDone } = makingTexts;
  return (
    <div className={styles.picker}>
      <SearchBox
        className={styles.search}
        size="small"
        placeholder={say(makingTexts.ordersSearch)}
        aria-label={say(makingTexts.ordersSearch)}
        value={search}
        onChange={(_, { value }) => {
          setSearch(value);
          setPage(0);
        }}
      />
      <div className={styles.actions}>
        <Button
          size="small"
          onClick={() => {
            addSelected().catch((problem: unknown) => {
              session.tellProblem("jump", problem);
            });
          }}
        >
          {say(makingTexts.ordersFromCell)}
        </Button>
        <Button
          size="small"
          disabledFocusable={chosen.length === 0}
          onClick={() => {
            session.chooseOrders([]);
          }}
        >
          {say(makingTexts.ordersClear)}
        </Button>
      </div>
      <p className={styles.note} role="status">
        {missed && say(makingTexts.ordersNoneThere)}
        {!missed && chosen.length === 0 && say(makingTexts.ordersNone)}
      </p>
      {found.length === 0 && <p className={styles.note}>{say(makingTexts.ordersNoMatch)}</p>}
      <ul className={styles.list} aria-label={say(makingTexts.ordersList)}>
        {found.slice(first, first + pageSize).map(({ orderNo, customer, lines, open }) => (
          <li key={orderNo}>
            <Checkbox
              className={styles.order}
              checked={ticked.has(orderNo)}
              label={
                <>
                  {[orderNo, ...(customer === null ? [] : [customer])].join(" ")}{" "}
                  <span className={styles.quiet}>
                    {say(open > 0 ? ordersOpen : ordersDone, { lines, open })}
                  </span>
                </>
              }
              onChange={(_, { checked }) => {
                tick(orderNo, checked === true);
              }}
            />
          </li>
        ))}
      </ul>
      <Pager first={first} size={pageSize} count={found.length} onPage={setPage} />
    </div>
  );
}
