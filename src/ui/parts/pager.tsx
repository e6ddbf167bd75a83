import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronLeftRegular } from "@fluentui/react-icons/svg/chevron-left";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { paneTexts } from "../../i18n/pane";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  pager: {
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingVerticalS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});

interface Props {
  /** Index of the first item shown. */
  readonly first: number;
  readonly size: number;
  readonly count: number;
  readonly onPage: (page: number) => void;
}

/** Turns the pages of a list that does not fit one. */
export function Pager({ first, size, count, onPage }: Props) {
  const styles = useStyles();
  const { say } = usePane();
  if (count <= size) return null;
  const page = first / size;
  const last = Math.min(first + size, count);
  return (
    <div className={styles.pager} role="group" aria-label={say(paneTexts.pages)}>
      <Button
        size="small"
        appearance="subtle"
        icon={<ChevronLeftRegular />}
        aria-label={say(paneTexts.previousPage)}
        disabledFocusable={page === 0}
        onClick={() => {
          onPage(page - 1);
        }}
      />
      {say(paneTexts.page, { first: first + 1, last, count })}
      <Button
        size="small"
        appearance="subtle"
        icon={<ChevronRightRegular />}
        aria-label={say(paneTexts.nextPage)}
        disabledFocusable={last === count}
        onClick={() => {
          onPage(page + 1);
        }}
      />
    </div>
  );
}
