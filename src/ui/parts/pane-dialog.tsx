import {
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useFocusReturned } from "./focus-kept";

const useStyles = makeStyles({
  content: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});

interface Props {
  readonly title: string;
  readonly onClose: () => void;
  /** Buttons, the first of them the one that does it. */
  readonly actions: ReactNode;
  readonly children: ReactNode;
  /** What stands in it may be longer than the screen and holds nothing to focus: it can be scrolled by key. */
  readonly scrolls?: boolean;
}

/** A dialog over the pane; what had the focus before gets it back. */
export function PaneDialog({ title, onClose, actions, children, scrolls }: Props) {
  const styles = useStyles();
  useFocusReturned();
  return (
    <Dialog
      open
      onOpenChange={(_, { open }) => {
        if (!open) onClose();
      }}
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent className={styles.content} {...(scrolls === true && { tabIndex: 0 })}>
            {children}
          </DialogContent>
          <DialogActions>{actions}</DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
