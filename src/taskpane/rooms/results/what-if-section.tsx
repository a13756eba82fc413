import { Button, makeStyles } from "@fluentui/react-components";
import { changeFamilies } from "../../../domain/what-if/change";
import type { WhatIfAnswer } from "../../../jobs/what-if";
import { startTryingChanges, startWritingWhatIf } from "../../app/pane-work";
import type { RoomProps } from "../../app/room-props";
import { Fold } from "../fold";
import { useRoomStyles } from "../use-room-styles";
import { TriedList } from "./tried-list";

/** What would help those without a place: tried when asked for, ranked, each a proposal; kept while the plan is. */
export function WhatIfSection(room: RoomProps) {
  const common = useRoomStyles();
  const styles = useStyles();
  const { words, state } = room;
  const { whatIf: said } = words.results;
  const isBusy = state.work.at === "work";
  return (
    <section className={common.section} aria-labelledby="what-if-heading">
      <h2 id="what-if-heading" className={common.heading}>
        {said.title}
      </h2>
      <p className={common.text}>{said.lead}</p>
      <Button
        disabled={isBusy}
        onClick={() => {
          startTryingChanges(room, null);
        }}
      >
        {said.start}
      </Button>
      <p className={styles.only}>{said.only}</p>
      <div className={styles.families}>
        {changeFamilies.map((family) => (
          <Button
            key={family}
            size="small"
            disabled={isBusy}
            onClick={() => {
              startTryingChanges(room, family);
            }}
          >
            {said.families[family]}
          </Button>
        ))}
      </div>
      {state.whatIf?.isStale === true && <p className={common.hint}>{said.stale}</p>}
      {state.whatIf !== null && <Answer {...room} answer={state.whatIf.answer} />}
    </section>
  );
}

function Answer({ answer, ...room }: RoomProps & { readonly answer: WhatIfAnswer }) {
  const common = useRoomStyles();
  const styles = useStyles();
  const { words, state, worker } = room;
  const { whatIf: said } = words.results;
  const { summary, certain, tried, hopeless } = answer.overview;
  return (
    <div>
      <div role="status">
        {summary.map((sentence) => (
          <p key={sentence} className={common.text}>
            {sentence}
          </p>
        ))}
      </div>
      {certain.length > 0 && (
        <Fold title={said.certain}>
          <ul className={styles.sentences}>
            {certain.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Fold>
      )}
      {tried.length + hopeless.length === 0 && <p className={common.text}>{said.nothing}</p>}
      <TriedList {...room} tried={tried} />
      {hopeless.length > 0 && (
        <Fold title={said.hopeless(hopeless.length)}>
          <ul className={styles.sentences}>
            {hopeless.map((change) => (
              <li key={change}>{change}</li>
            ))}
          </ul>
        </Fold>
      )}
      <Button
        className={styles.write}
        disabled={state.work.at === "work" || state.write === "interrupted"}
        onClick={() => {
          startWritingWhatIf(room, answer, (sheet) => {
            worker.reveal({ sheet, row: 0, column: 0 });
          });
        }}
      >
        {said.write}
      </Button>
    </div>
  );
}

const useStyles = makeStyles({
  families: { display: "flex", flexWrap: "wrap", gap: "8px", margin: "4px 0 12px" },
  only: { margin: "12px 0 0" },
  sentences: { margin: 0, paddingLeft: "20px" },
  write: { marginTop: "12px" },
});
