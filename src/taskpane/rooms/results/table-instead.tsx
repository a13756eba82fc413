import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { focusRing } from "../../app/focus-ring";
import { Fold } from "../fold";

type TableInsteadProps = {
  readonly summary: string;
  readonly caption: string;
  readonly headers: readonly string[];
  /** The first cell of a row names it. */
  readonly rows: readonly (readonly string[])[];
};

/** The numbers of a picture for whoever would rather read them; drawn when opened. */
export function TableInstead({ summary, caption, headers, rows }: TableInsteadProps) {
  const styles = useStyles();
  return (
    <Fold title={summary} titleClassName={styles.summary}>
      <div className={styles.scroller} role="region" aria-label={caption} tabIndex={0}>
        <table className={styles.table}>
          {caption !== summary && <caption className={styles.caption}>{caption}</caption>}
          <thead>
            <tr>
              {headers.map((header) => (
                <th key={header} scope="col" className={mergeClasses(styles.cell, styles.header)}>
                  {header}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([name, ...figures], i) => (
              <tr key={i}>
                <th scope="row" className={styles.cell}>
                  {name}
                </th>
                {figures.map((figure, j) => (
                  <td key={j} className={styles.cell}>
                    {figure}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Fold>
  );
}

const useStyles = makeStyles({
  summary: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  scroller: { ...focusRing, overflowX: "auto", padding: "4px 0" },
  table: {
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
  },
  caption: { padding: "0 8px 4px 4px", textAlign: "start" },
  cell: {
    padding: "4px 8px 4px 4px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontWeight: tokens.fontWeightRegular,
    textAlign: "end",
    whiteSpace: "nowrap",
    // Long names wrap before the figures are out of sight, yet not letter by letter.
    ":first-child": { minWidth: "7em", textAlign: "start", whiteSpace: "normal" },
    // Excel's narrowest pane at twice the size: two plans still stand side by side.
    "@media (max-width: 240px)": {
      padding: "4px 4px 4px 0",
      ":first-child": { minWidth: "3em" },
    },
  },
  header: { whiteSpace: "normal", verticalAlign: "bottom" },
});
