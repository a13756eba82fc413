import { Badge, Button, makeStyles } from "@fluentui/react-components";
import type { RoomProps } from "../../app/room-props";
import type { PreparedPlan } from "../../engine";
import { Fold } from "../fold";
import { ComparisonView } from "../results/comparison-view";
import { KeyFigures } from "../results/key-figures";
import { useRoomStyles } from "../use-room-styles";
import { startGenerating, startWriting } from "./plan-work";

type PlanPreviewProps = RoomProps & {
  readonly plan: PreparedPlan;
  /** Why the plan no longer fits the workbook; `null` when it does. */
  readonly outdated: "stale" | "changed-meanwhile" | null;
};

/** A plan that is made and not yet written: what would be written, what stays, and the decision. */
export function PlanPreview({ plan, outdated, ...room }: PlanPreviewProps) {
  const common = useRoomStyles();
  const styles = useStyles();
  const { words, state, dispatch } = room;
  const { preview, generate } = words.results;
  const isBusy = state.work.at === "work";
  const created = plan.changes.filter(({ action }) => action === "created").length;
  const write = (
    <Button
      key="write"
      appearance={outdated === null ? "primary" : "secondary"}
      disabled={isBusy || outdated === "changed-meanwhile" || state.write === "interrupted"}
      onClick={() => {
        startWriting(room, plan);
      }}
    >
      {outdated === null ? preview.write : preview.writeAnyway}
    </Button>
  );
  const again = (
    <Button
      key="again"
      appearance={outdated === null ? "secondary" : "primary"}
      disabled={isBusy}
      onClick={() => {
        startGenerating(room);
      }}
    >
      {generate.again}
    </Button>
  );
  return (
    <>
      <p className={common.text}>{preview.lead}</p>
      {outdated !== null && (
        <p role="status" className={common.hint}>
          {outdated === "stale" ? preview.stale : preview.changedMeanwhile}
        </p>
      )}
      <KeyFigures {...room} overview={plan.overview} />
      {plan.comparison !== null && (
        <section className={common.section} aria-labelledby="comparison-heading">
          <h2 id="comparison-heading" className={common.heading}>
            {words.results.comparison.title}
          </h2>
          <ComparisonView
            words={words}
            comparison={plan.comparison}
            thisPlan={words.results.comparison.inWorkbook}
            otherPlan={words.results.comparison.newPlan}
          />
        </section>
      )}
      <section className={common.section} aria-labelledby="written-heading">
        <h2 id="written-heading" className={common.heading}>
          {preview.sheets}
        </h2>
        <p className={styles.line}>{preview.counts(created, plan.changes.length - created)}</p>
        <Fold title={preview.showTabs}>
          <ul className={common.list}>
            {plan.changes.map(({ tab, action }) => (
              <li key={tab} className={styles.tab}>
                <span className={styles.name}>{tab}</span>
                <Badge appearance="tint" color={action === "created" ? "brand" : "informative"}>
                  {preview[action]}
                </Badge>
              </li>
            ))}
          </ul>
        </Fold>
      </section>
      <section className={common.section} aria-labelledby="kept-heading">
        <h2 id="kept-heading" className={common.heading}>
          {preview.kept}
        </h2>
        <ul className={styles.kept}>
          <li>{preview.untouched(plan.untouchedTabs)}</li>
          {created < plan.changes.length && <li>{preview.carried}</li>}
          <li>{preview.restore}</li>
        </ul>
      </section>
      <div className={common.actions}>
        {outdated === null ? [write, again] : [again, write]}
        <Button
          appearance="subtle"
          disabled={isBusy}
          onClick={() => {
            dispatch({ type: "room-entered", room: "rules" });
          }}
        >
          {preview.back}
        </Button>
      </div>
    </>
  );
}

const useStyles = makeStyles({
  line: { margin: "0 0 4px" },
  tab: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    padding: "4px 0 4px 20px",
  },
  name: { flexGrow: 1, overflowWrap: "anywhere" },
  kept: { margin: 0, paddingLeft: "20px" },
});
