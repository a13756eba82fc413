import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import { DeleteRegular } from "@fluentui/react-icons/svg/delete";
import { EditRegular } from "@fluentui/react-icons/svg/edit";
import { useState } from "react";
import { sameConditions } from "../../../domain/selections/same-conditions";
import type { SelectionCount } from "../../../domain/selections/selection-counts";
import type { Condition } from "../../../domain/selections/selections";
import { startCheck } from "../../app/pane-work";
import type { RoomProps } from "../../app/room-props";
import { useRoomStyles } from "../use-room-styles";
import { draftOf, newCondition, unitOf, valueShown } from "./selection-draft";
import { SelectionForm } from "./selection-form";

/** Which selection is being typed: one by name, a new one, or none. */
type Edited =
  { readonly at: "none" } | { readonly at: "new" } | { readonly at: "old"; readonly name: string };

/** Selections: whom figures choose for a topic, what each asks for and how many it finds; to change, add and remove. */
export function SelectionList(room: RoomProps) {
  const common = useRoomStyles();
  const styles = useStyles();
  const [edited, setEdited] = useState<Edited>({ at: "none" });
  const { words, state, dispatch } = room;
  const { selections: texts } = words.pane.rules;
  if (state.data.at !== "read") return <p className={common.small}>{texts.checkFirst}</p>;
  const { check } = state.data;
  const all = state.choices.selections ?? state.kept.selections;
  const names = [...new Set(all.map(({ name }) => name))];
  const of = (name: string): readonly Condition[] => all.filter((one) => one.name === name);
  const choose = (selections: readonly Condition[]): void => {
    dispatch({ type: "selections-chosen", selections });
    setEdited({ at: "none" });
  };
  const close = (): void => {
    setEdited({ at: "none" });
  };
  const countOf = (name: string): SelectionCount | null => {
    const then = check.selections.conditions.filter((one) => one.name === name);
    const count = check.selectionCounts.find((one) => one.name === name) ?? null;
    return sameConditions(then, of(name)) ? count : null;
  };
  const refused = check.selections.refused.length;
  return (
    <>
      <p className={styles.hint}>{texts.hint}</p>
      {names.length === 0 && <p className={common.small}>{texts.none}</p>}
      <ul className={common.list}>
        {names.map((name) => (
          <li key={name} className={styles.item}>
            {edited.at === "old" && edited.name === name ? (
              <SelectionForm
                words={words}
                draft={draftOf(name, of(name))}
                taken={names.filter((other) => other !== name)}
                onCancel={close}
                onDone={(conditions) => {
                  choose(names.flatMap((one) => (one === name ? conditions : of(one))));
                }}
              />
            ) : (
              <div className={styles.row}>
                <div className={styles.text}>
                  <p className={styles.name}>{name}</p>
                  <p className={common.small}>
                    {of(name)
                      .map((one) => conditionText(room, one))
                      .join(texts.and)}
                  </p>
                  <p className={common.small}>{countText(room, countOf(name))}</p>
                </div>
                <Button
                  appearance="subtle"
                  icon={<EditRegular />}
                  aria-label={texts.edit(name)}
                  title={texts.edit(name)}
                  onClick={() => {
                    setEdited({ at: "old", name });
                  }}
                />
                <Button
                  appearance="subtle"
                  icon={<DeleteRegular />}
                  aria-label={texts.remove(name)}
                  title={texts.remove(name)}
                  onClick={() => {
                    choose(all.filter((one) => one.name !== name));
                  }}
                />
              </div>
            )}
          </li>
        ))}
      </ul>
      {edited.at === "new" && (
        <SelectionForm
          words={words}
          draft={{ name: "", conditions: [newCondition] }}
          taken={names}
          onCancel={close}
          onDone={(conditions) => {
            choose([...all, ...conditions]);
          }}
        />
      )}
      {refused > 0 && <p className={common.small}>{texts.refused(refused)}</p>}
      <div className={styles.row}>
        <Button
          size="small"
          icon={<AddRegular />}
          onClick={() => {
            setEdited({ at: "new" });
          }}
        >
          {texts.add}
        </Button>
        <Button
          size="small"
          disabled={state.work.at === "work"}
          onClick={() => {
            startCheck(room);
          }}
        >
          {texts.countAgain}
        </Button>
        {state.choices.selections !== null && (
          <Button
            size="small"
            appearance="subtle"
            onClick={() => {
              choose(state.kept.selections);
            }}
          >
            {texts.undo}
          </Button>
        )}
      </div>
    </>
  );
}

function conditionText({ words }: Pick<RoomProps, "words">, condition: Condition): string {
  const { selections } = words.pane.rules;
  const unit = selections.units[unitOf(condition)];
  return selections.asks(
    words.domain.metrics[condition.metric],
    words.sheets.selections.comparisons[condition.comparison],
    valueShown(condition),
    unit,
  );
}

function countText({ words }: Pick<RoomProps, "words">, count: SelectionCount | null): string {
  const { selections } = words.pane.rules;
  if (count === null) return selections.notCounted;
  return count.lacksFigures ? selections.noFigures : selections.found(count.people, count.surely);
}

const useStyles = makeStyles({
  hint: { margin: "0 0 12px" },
  item: { padding: "4px 0" },
  row: { display: "flex", flexWrap: "wrap", alignItems: "flex-start", gap: "4px" },
  text: { flex: "1 1 140px", minWidth: 0, overflowWrap: "anywhere" },
  name: { margin: 0, fontWeight: tokens.fontWeightSemibold },
});
