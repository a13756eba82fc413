import { makeStyles, tokens } from "@fluentui/react-components";

const widths = ["60%", "100%", "85%", "100%", "70%"] as const;

/** Grey lines where words will be. */
export function RoomSkeleton({ label }: { readonly label: string }) {
  const styles = useStyles();
  return (
    <div role="status" className={styles.lines}>
      <span className={styles.unseen}>{label}</span>
      {widths.map((width, line) => (
        <div key={line} className={styles.line} style={{ width }} />
      ))}
    </div>
  );
}

const useStyles = makeStyles({
  lines: { display: "flex", flexDirection: "column", gap: "16px" },
  line: {
    height: "16px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground4,
  },
  unseen: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
  },
});
