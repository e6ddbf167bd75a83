import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { useState, type DragEvent, type ReactNode } from "react";
import type { Lang } from "../core";
import { workbenchTexts as texts } from "../i18n/workbench";
import type { Desk } from "./desk";

const useStyles = makeStyles({
  area: { position: "relative" },
  over: {
    position: "absolute",
    inset: 0,
    zIndex: 1000,
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    backgroundColor: tokens.colorBackgroundOverlay,
    color: tokens.colorNeutralForegroundOnBrand,
    pointerEvents: "none",
  },
});

interface Props {
  readonly desk: Desk;
  readonly lang: Lang;
  readonly className: string;
  readonly children: ReactNode;
}

const holdsFile = ({ dataTransfer }: DragEvent) => dataTransfer.types.includes("Files");

/** Opens the workbook dropped on what it holds. */
export function DropArea({ desk, lang, className, children }: Props) {
  const styles = useStyles();
  const [over, setOver] = useState(false);
  return (
    <div
      className={mergeClasses(styles.area, className)}
      onDragOver={(event) => {
        if (!holdsFile(event)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={({ currentTarget, relatedTarget }) => {
        if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setOver(false);
      }}
      onDrop={(event) => {
        if (!holdsFile(event)) return;
        event.preventDefault();
        setOver(false);
        const [file] = event.dataTransfer.files;
        if (file) desk.openFile(file);
      }}
    >
      {children}
      {over && (
        <div className={styles.over}>
          <Text size={600}>{texts.drop[lang]}</Text>
        </div>
      )}
    </div>
  );
}
