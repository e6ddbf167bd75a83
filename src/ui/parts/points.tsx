import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL, overflowWrap: "anywhere" },
});

/** Sentences under a title; nothing where there is none. */
export function Points({ title, points }: { readonly title: string; readonly points: readonly string[] }) {
  const styles = useStyles();
  if (points.length === 0) return null;
  return (
    <section>
      <h2 className={styles.title}>{title}</h2>
      <ul className={styles.list}>
        {points.map((point, at) => (
          <li key={`${at} ${point}`}>{point}</li>
        ))}
      </ul>
    </section>
  );
}
