import { makeStyles, mergeClasses, tokens, useArrowNavigationGroup } from "@fluentui/react-components";
import { useEffect, useRef, useState, type ReactNode } from "react";
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
}

/** A list a page at a time; arrow keys move along it, and the item chosen opens. */
export function ItemList<T>({ label, items, keyOf, selected, onSelect, head, detail }: Props<T>) {
  const styles = useStyles();
  const arrows = useArrowNavigationGroup({ axis: "vertical", memorizeCurrent: true });
  const { page, setPage } = usePageOf(items, keyOf, selected);
  const open = useRef<HTMLLIElement>(null);
  const list = useRef<HTMLUListElement>(null);
  useFocusKeptIn(list);
  useEffect(() => {
    open.current?.scrollIntoView({ block: "nearest" });
  }, [selected]);

  const first = page * pageSize;
  const shown = items.slice(first, first + pageSize);
  return (
    <>
      <ul ref={list} className={styles.list} aria-label={label} {...arrows}>
        {shown.map((item) => {
          const key = keyOf(item);
          const isOpen = key === selected;
          return (
            <li key={key} className={styles.item} {...(isOpen && { ref: open })}>
              <button
                type="button"
                className={mergeClasses(styles.head, isOpen && styles.selected)}
                aria-expanded={isOpen}
                onClick={() => {
                  onSelect(isOpen ? null : item);
                }}
              >
                {head(item)}
              </button>
              {isOpen && <div className={styles.detail}>{detail(item)}</div>}
            </li>
          );
        })}
      </ul>
      <Pager first={first} size={pageSize} count={items.length} onPage={setPage} />
    </>
  );
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
