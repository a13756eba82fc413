import { makeStyles, tokens } from "@fluentui/react-components";
import { useState, type DragEvent, type ReactNode } from "react";
import type { TryoutWords } from "../locales/en/tryout";

type DropZoneProps = {
  readonly words: TryoutWords;
  readonly onFile: (file: File) => void;
  readonly children: ReactNode;
};

/** Takes a file that is dropped anywhere on it. */
export function DropZone({ words, onFile, children }: DropZoneProps) {
  const styles = useStyles();
  const [isOver, setOver] = useState(false);

  const over = (event: DragEvent): void => {
    if (!event.dataTransfer.types.includes("Files")) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = "copy";
    setOver(true);
  };
  const leave = (event: DragEvent): void => {
    const into = event.relatedTarget;
    if (!(into instanceof Node) || !event.currentTarget.contains(into)) setOver(false);
  };
  const drop = (event: DragEvent): void => {
    const [file] = event.dataTransfer.files;
    setOver(false);
    if (!file) return;
    event.preventDefault();
    onFile(file);
  };

  return (
    <div className={styles.zone} onDragOver={over} onDragLeave={leave} onDrop={drop}>
      {children}
      {isOver && <div className={styles.hint}>{words.dropHere}</div>}
    </div>
  );
}

const useStyles = makeStyles({
  zone: { position: "relative", display: "flex", flexDirection: "column", height: "100%" },
  hint: {
    position: "absolute",
    inset: 0,
    zIndex: 10,
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    pointerEvents: "none",
    border: `3px dashed ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackgroundAlpha2,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase500,
  },
});
