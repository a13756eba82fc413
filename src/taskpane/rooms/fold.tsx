import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { focusRing } from "../app/focus-ring";

type FoldProps = {
  readonly title: ReactNode;
  readonly isOpenAtFirst?: boolean;
  /** Long content waits until it is first opened. */
  readonly drawn?: "at-once" | "when-opened";
  readonly className?: string;
  readonly titleClassName?: string;
  readonly children: ReactNode;
};

/** A title that opens and closes what belongs to it. */
export function Fold({
  title,
  isOpenAtFirst = false,
  drawn = "when-opened",
  className,
  titleClassName,
  children,
}: FoldProps) {
  const styles = useStyles();
  const [wasOpened, setWasOpened] = useState(isOpenAtFirst || drawn === "at-once");
  return (
    <details
      className={className}
      open={isOpenAtFirst}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) setWasOpened(true);
      }}
    >
      {/* In Excel on the web office.js moves the focus itself, and of what takes the focus by nature it does not know this. */}
      <summary tabIndex={0} className={mergeClasses(styles.title, titleClassName)}>
        {title}
      </summary>
      {wasOpened && children}
    </details>
  );
}

const useStyles = makeStyles({
  title: {
    ...focusRing,
    padding: "4px",
    borderRadius: tokens.borderRadiusMedium,
    cursor: "pointer",
  },
});
