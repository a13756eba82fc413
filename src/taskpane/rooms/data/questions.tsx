import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { FoundTable } from "../../../domain/records/data-report";
import type { RoomProps } from "../../app/room-props";
import { useRoomStyles } from "../use-room-styles";
import { openQuestions, placeOf } from "./open-questions";
import { Question } from "./question";

/** So many are asked at once. */
const step = 5;

type QuestionsProps = RoomProps & { readonly tables: readonly FoundTable[] };

/** What reading asks rather than guesses, each answered with one press. Nothing at all where nothing is asked. */
export function Questions({ tables, ...room }: QuestionsProps) {
  const styles = useRoomStyles();
  const [shown, setShown] = useState(step);
  const { questions: words } = room.words.pane.data;
  const questions = openQuestions(tables);
  if (questions.length === 0) return null;
  const rest = questions.length - shown;
  return (
    <section className={styles.section} aria-labelledby="questions-heading">
      <h2 id="questions-heading" className={styles.heading}>
        {words.title(questions.length)}
      </h2>
      <p className={styles.small}>{words.hint}</p>
      <ul className={styles.list}>
        {questions.slice(0, shown).map((question) => {
          const { sheet, row, column } = placeOf(question);
          return (
            <li key={`${sheet}!${row}:${column} ${question.about}`}>
              <Question {...room} question={question} />
            </li>
          );
        })}
      </ul>
      {rest > 0 && (
        <Button
          size="small"
          onClick={() => {
            setShown(shown + step);
          }}
        >
          {words.more(Math.min(step, rest))}
        </Button>
      )}
    </section>
  );
}
