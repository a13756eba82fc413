import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { allTiers } from "../../domain/tiers/tiers";
import type { PlanOverview } from "../../jobs/plan-overview";
import type { RoomProps } from "../app/room-props";
import { writtenPlan, type WrittenPlan } from "../app/written-steps";
import { AgentPagesForm } from "./results/agent-pages-form";
import { AnalysisPictures } from "./results/analysis-pictures";
import { CalendarsForm } from "./results/calendars-form";
import { CheckChanges } from "./results/check-changes";
import { FindingList } from "./results/finding-list";
import { KeyFigures } from "./results/key-figures";
import { LoadPicture } from "./results/load-picture";
import { NotPlacedList } from "./results/not-placed-list";
import { PlanStrip } from "./results/plan-strip";
import { RestorePlan } from "./results/restore-plan";
import { ScorePicture } from "./results/score-picture";
import { WhatIfSection } from "./results/what-if-section";
import { SheetLinks } from "./results/sheet-links";
import { useRoomStyles } from "./use-room-styles";

/** Results: what the plan comes to, the way to its sheets, and the way back. */
export function ResultsRoom(room: RoomProps) {
  const written = writtenPlan(room.state);
  return written === null ? <NothingWritten {...room} /> : <Written {...room} written={written} />;
}

function NothingWritten(room: RoomProps) {
  const styles = useRoomStyles();
  const { results } = room.words.results;
  return (
    <>
      <h1 className={styles.title}>{results.title}</h1>
      <p className={styles.text}>{results.none}</p>
      <p className={styles.text}>{results.noneHint}</p>
      <div className={styles.actions}>
        <Button
          appearance="primary"
          onClick={() => {
            room.dispatch({ type: "room-entered", room: "generate" });
          }}
        >
          {results.toGenerate}
        </Button>
      </div>
      <CheckChanges {...room} />
      {room.state.restorable > 0 && <Restore {...room} />}
    </>
  );
}

type WrittenProps = RoomProps & { readonly written: WrittenPlan };

function Written({ written, ...room }: WrittenProps) {
  const common = useRoomStyles();
  const styles = useStyles();
  const { words, worker } = room;
  const { results, pictures, assumptions } = words.results;
  const { overview } = written.plan;
  const tabOf = (id: string): string | null =>
    written.receipt.sheets.find((sheet) => sheet.id === id)?.name ?? null;
  const summary = tabOf("summary");
  const teaches = overview.trainerLoad.some(({ minutesByWeek }) =>
    minutesByWeek.some((m) => m > 0),
  );
  return (
    <>
      <h1 className={common.title}>{results.title}</h1>
      {written.isStale && (
        <p role="status" className={common.hint}>
          {results.stale}
        </p>
      )}
      <KeyFigures {...room} overview={overview} />
      {summary !== null && (
        <div className={styles.first}>
          <Button
            appearance="primary"
            onClick={() => {
              worker.reveal({ sheet: summary, row: 0, column: 0 });
            }}
          >
            {results.toSummary}
          </Button>
        </div>
      )}
      <Tiers {...room} overview={overview} />
      <FindingList {...room} overview={overview} tabOf={tabOf} />
      <section className={common.section} aria-labelledby="scores-heading">
        <h2 id="scores-heading" className={common.heading}>
          {pictures.scores.title}
        </h2>
        {overview.scores === null ? (
          <p className={common.text}>{pictures.scores.none}</p>
        ) : (
          <ScorePicture {...room} scores={overview.scores} />
        )}
      </section>
      <AnalysisPictures {...room} pictures={overview.pictures} />
      {overview.sessions > 0 && (
        <section className={common.section} aria-labelledby="strip-heading">
          <h2 id="strip-heading" className={common.heading}>
            {pictures.strip.title}
          </h2>
          <PlanStrip {...room} away={overview.away} />
        </section>
      )}
      <section className={common.section} aria-labelledby="load-heading">
        <h2 id="load-heading" className={common.heading}>
          {pictures.load.title}
        </h2>
        {teaches ? (
          <LoadPicture {...room} load={overview.trainerLoad} />
        ) : (
          <p className={common.text}>{pictures.load.none}</p>
        )}
      </section>
      <NotPlacedList {...room} overview={overview} sheet={tabOf("unplaced")} />
      {overview.unplaced > 0 && <WhatIfSection {...room} />}
      <section className={common.section} aria-labelledby="assumptions-heading">
        <h2 id="assumptions-heading" className={common.heading}>
          {assumptions.title}
        </h2>
        {overview.assumptions.length === 0 && <p className={common.text}>{assumptions.none}</p>}
        <ul className={styles.sentences}>
          {overview.assumptions.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </section>
      <CheckChanges {...room} />
      <AgentPagesForm {...room} />
      <CalendarsForm {...room} />
      <SheetLinks {...room} receipt={written.receipt} />
      <Restore {...room} />
    </>
  );
}

function Tiers({ overview, words, formats }: RoomProps & { readonly overview: PlanOverview }) {
  const common = useRoomStyles();
  const styles = useStyles();
  const { results } = words.results;
  return (
    <section className={common.section} aria-labelledby="tiers-heading">
      <h2 id="tiers-heading" className={common.heading}>
        {results.tiers}
      </h2>
      <dl className={styles.tiers}>
        {allTiers.map((tier) => (
          <div key={tier} className={styles.tier}>
            <dt>{words.domain.tiers[tier]}</dt>
            <dd className={styles.count}>{formats.number(overview.tiers[tier])}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Restore(room: RoomProps) {
  const styles = useRoomStyles();
  return (
    <section className={styles.section} aria-labelledby="restore-heading">
      <h2 id="restore-heading" className={styles.heading}>
        {room.words.results.restore.title}
      </h2>
      <RestorePlan {...room} />
    </section>
  );
}

const useStyles = makeStyles({
  first: { marginTop: "16px" },
  tiers: { margin: 0 },
  tier: {
    display: "flex",
    justifyContent: "space-between",
    gap: "8px",
    padding: "4px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  count: { margin: 0, fontVariantNumeric: "tabular-nums" },
  sentences: { margin: 0, paddingLeft: "20px" },
});
