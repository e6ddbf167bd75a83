import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  empty: { padding: `${tokens.spacingVerticalXL} ${tokens.spacingHorizontalS}`, textAlign: "center" },
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  help: { margin: `${tokens.spacingVerticalXS} 0 0`, color: tokens.colorNeutralForeground2 },
});

/** Nothing to list: what that means, and what to do. */
export function Empty({ title, help }: { readonly title: string; readonly help: string }) {
  const styles = useStyles();
  return (
    <div className={styles.empty}>
      <p className={styles.title}>{title}</p>
      <p className={styles.help}>{help}</p>
    </div>
  );
}
