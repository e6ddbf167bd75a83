import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  fold: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  title: {
    padding: `${tokens.spacingVerticalS} 0`,
    fontWeight: tokens.fontWeightSemibold,
    cursor: "pointer",
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  list: { listStyleType: "none", margin: 0, padding: 0 },
});

/** A list under a title that opens and closes. */
export function Fold({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <details className={styles.fold}>
      <summary className={styles.title}>{title}</summary>
      <ul className={styles.list}>{children}</ul>
    </details>
  );
}

const useItemStyles = makeStyles({
  item: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalXXS,
    paddingBlock: tokens.spacingVerticalXS,
    overflowWrap: "anywhere",
  },
  note: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

/** One entry: what it is, a word on it, and what can be done. */
export function FoldItem(props: {
  readonly title: ReactNode;
  readonly note: string;
  readonly children?: ReactNode;
}) {
  const styles = useItemStyles();
  return (
    <li className={styles.item}>
      <span>{props.title}</span>
      <span className={styles.note}>{props.note}</span>
      {props.children}
    </li>
  );
}
