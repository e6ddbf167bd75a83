import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from "react";
import { useFocusKeptIn } from "./focus-kept";
import { Pager } from "./pager";

const pageSize = 50;

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  head: {
    display: "block",
    width: "100%",
    boxSizing: "border-box",
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}`,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})`,
    },
  },
  selected: {
    backgroundColor: tokens.colorSubtleBackgroundSelected,
    "@media (forced-colors: active)": { outline: `${tokens.strokeWidthThin} solid Highlight` },
  },
  detail: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalM}`,
  },
});

interface Props<T> {
  readonly label: string;
  readonly items: readonly T[];
  readonly keyOf: (item: T) => string;
  /** Key of the item that is open; its page is shown. */
  readonly selected: string | null;
  /** null: the open item was closed. */
  readonly onSelect: (item: T | null) => void;
  readonly head: (item: T) => ReactNode;
  readonly detail: (item: T) => ReactNode;
  /** What stands below an item that is not open. */
  readonly below?: (item: T) => ReactNode;
}

/** A list a page at a time; arrow keys move along it, and the item chosen opens. */
export function ItemList<T>({ label, items, keyOf, selected, onSelect, head, detail, below }: Props<T>) {
  const styles = useStyles();
  const { page, setPage } = usePageOf(items, keyOf, selected);
  const open = useRef<HTMLLIElement>(null);
  const list = useRef<HTMLUListElement>(null);
  useFocusKeptIn(list);
  useEffect(() => {
    open.current?.scrollIntoView({ block: "nearest" });
  }, [selected]);

  const first = page * pageSize;
  const shown = items.slice(first, first + pageSize);
  const keys = shown.map(keyOf);
  const [focused, setFocused] = useState<string | null>(null);
  const stop = [focused, selected].find((key) => key !== null && keys.includes(key)) ?? keys[0];
  return (
    <>
      <ul ref={list} className={styles.list} aria-label={label} onKeyDown={moveFocus}>
        {shown.map((item) => {
          const key = keyOf(item);
          const isOpen = key === selected;
          return (
            <li key={key} className={styles.item} {...(isOpen && { ref: open })}>
              <button
                type="button"
                className={mergeClasses(styles.head, isOpen && styles.selected)}
                aria-expanded={isOpen}
                tabIndex={key === stop ? 0 : -1}
                onFocus={() => {
                  setFocused(key);
                }}
                onClick={() => {
                  onSelect(isOpen ? null : item);
                }}
              >
                {head(item)}
              </button>
              {isOpen ? <div className={styles.detail}>{detail(item)}</div> : below?.(item)}
            </li>
          );
        })}
      </ul>
      <Pager first={first} size={pageSize} count={items.length} onPage={setPage} />
    </>
  );
}

const moves: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

/** The list is one stop of Tab, with the open item's buttons after it; arrow keys move along its items. */
function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const heads = [...event.currentTarget.querySelectorAll<HTMLElement>(":scope > li > button")];
  const at = heads.findIndex((head) => head === event.target);
  const move = moves[event.key];
  if (at < 0 || move === undefined) return;
  event.preventDefault();
  heads[move(at, heads.length - 1)]?.focus();
}

/** The page shown: the one turned to, until another item is chosen or the list gets shorter. */
function usePageOf<T>(items: readonly T[], keyOf: (item: T) => string, selected: string | null) {
  const [page, setPage] = useState(0);
  const [followed, setFollowed] = useState<string | null>(null);
  if (selected !== followed) {
    setFollowed(selected);
    const index = items.findIndex((item) => keyOf(item) === selected);
    if (index >= 0) setPage(Math.floor(index / pageSize));
  }
  const last = Math.max(0, Math.ceil(items.length / pageSize) - 1);
  return { page: Math.min(page, last), setPage };
}
