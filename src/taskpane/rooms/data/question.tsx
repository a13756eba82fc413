import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { columnLetters } from "../../../foundation/address";
import { unreachable } from "../../../foundation/result";
import { startCorrected } from "../../app/pane-work";
import type { RoomProps } from "../../app/room-props";
import { placeName } from "../../place-name";
import { useRoomStyles } from "../use-room-styles";
import { withCorrection, type Said } from "./corrected";
import {
  placeOf,
  saidOfColumn,
  saidOfDates,
  saidOfTable,
  type OpenQuestion,
} from "./open-questions";

type QuestionProps = RoomProps & { readonly question: OpenQuestion };

/** An answer that a press gives, and what speaks for it. */
type Answer = { readonly label: string; readonly why: string; readonly said: Said };

/** One question: where it lies, the answers with their reasons, and "none of these". */
export function Question({ question, ...room }: QuestionProps) {
  const common = useRoomStyles();
  const styles = useStyles();
  const id = useId();
  const { words, state, worker } = room;
  const place = placeOf(question);
  const answers = answersTo(question, words);
  const answer = (said: Said): void => {
    const before = state.choices.corrections ?? state.kept.corrections;
    startCorrected(room, withCorrection(before, question.table, said));
  };
  return (
    <div role="group" aria-labelledby={id} className={styles.question}>
      <p id={id} className={styles.asked}>
        {askedOf(question, words)}
      </p>
      <Link
        as="button"
        className={styles.place}
        title={words.pane.data.tables.goTo(placeName(place))}
        onClick={() => {
          worker.reveal(place);
        }}
      >
        {placeName(place)}
      </Link>
      {question.about === "table" && (
        <p className={common.small}>{headersOf(question, words.pane.data.listSeparator)}</p>
      )}
      <ul className={styles.answers}>
        {answers.map(({ label, why, said }, at) => (
          <li key={label}>
            <Button
              size="small"
              className={styles.answer}
              disabled={state.work.at === "work"}
              aria-describedby={why === "" ? undefined : `${id}-${at}`}
              onClick={() => {
                answer(said);
              }}
            >
              {label}
            </Button>
            {why !== "" && (
              <p id={`${id}-${at}`} className={common.small}>
                {why}
              </p>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function askedOf(question: OpenQuestion, { pane }: RoomProps["words"]): string {
  const { questions, correction } = pane.data;
  if (question.about === "table") return questions.table;
  const { header, column } = question.column;
  const name =
    header === ""
      ? correction.column(columnLetters(question.table.range.column + column), header)
      : header;
  return question.about === "column" ? questions.column(name) : questions.dates(name);
}

function answersTo(question: OpenQuestion, { pane, reading }: RoomProps["words"]): Answer[] {
  const { questions, correction } = pane.data;
  const named = (name: string, confidence: number): string =>
    questions.is(correction.sure(name, confidence));
  switch (question.about) {
    case "table":
      return [
        ...question.candidates.map(({ kind, confidence, reasons }) => ({
          label: named(reading.kinds[kind], confidence),
          why: reading.reasons(reasons),
          said: saidOfTable(kind),
        })),
        { label: questions.none, why: "", said: saidOfTable(null) },
      ];
    case "column":
      return [
        ...question.candidates.map(({ field, confidence, reasons }) => ({
          label: named(reading.field(field), confidence),
          why: reading.reasons(reasons),
          said: saidOfColumn(question, field),
        })),
        { label: questions.none, why: "", said: saidOfColumn(question, null) },
      ];
    case "dates":
      return [
        { label: questions.dayFirst, why: "", said: saidOfDates(question, "day-month") },
        { label: questions.monthFirst, why: "", said: saidOfDates(question, "month-day") },
      ];
    default:
      return unreachable(question);
  }
}

function headersOf({ table }: OpenQuestion, separator: string): string {
  return table.columns
    .map(({ header }) => header)
    .filter((header) => header !== "")
    .join(separator);
}

const useStyles = makeStyles({
  question: { padding: "8px 0", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  asked: { margin: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  place: { overflowWrap: "anywhere", textAlign: "start" },
  answers: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    margin: "8px 0 0",
    padding: 0,
    listStyleType: "none",
  },
  // Names of kinds and fields may be long in a narrow pane.
  answer: { maxWidth: "100%", textAlign: "start", overflowWrap: "anywhere" },
});
