import { Button, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { useEffect, useRef, useState } from "react";
import { metrics } from "../../../domain/metrics/metric";
import type { Condition, ConditionProblem } from "../../../domain/selections/selections";
import type { PaneLocale } from "../../../locales/pane-locale";
import {
  comparedAs,
  comparisonsFor,
  conditionsOf,
  newCondition,
  onMetric,
  unitOf,
  type ConditionDraft,
  type SelectionDraft,
} from "./selection-draft";

type SelectionFormProps = {
  readonly words: PaneLocale;
  readonly draft: SelectionDraft;
  /** Names that other selections have. */
  readonly taken: readonly string[];
  readonly onDone: (conditions: readonly Condition[]) => void;
  readonly onCancel: () => void;
};

/** One selection being typed: its name, its conditions, what is wrong with them once she says it is done. */
export function SelectionForm({ words, draft, taken, onDone, onCancel }: SelectionFormProps) {
  const styles = useStyles();
  const [typed, setTyped] = useState(draft);
  const [isTried, setIsTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const { selections } = words.pane.rules;
  const read = conditionsOf(typed, taken);
  const problems = isTried && "problems" in read ? read.problems : null;
  useEffect(() => {
    form.current?.querySelector("input")?.focus();
  }, []);

  const change = (at: number, condition: ConditionDraft): void => {
    setTyped({
      ...typed,
      conditions: typed.conditions.map((one, i) => (i === at ? condition : one)),
    });
  };
  const finish = (): void => {
    if ("conditions" in read) onDone(read.conditions);
    else setIsTried(true);
  };
  return (
    <form
      ref={form}
      className={styles.form}
      aria-label={selections.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        finish();
      }}
    >
      <Field
        label={selections.name}
        required
        {...(problems?.name && {
          validationState: "error",
          validationMessage: selections.nameProblems[problems.name],
        })}
      >
        <Input
          value={typed.name}
          autoComplete="off"
          onChange={(_event, { value }) => {
            setTyped({ ...typed, name: value });
          }}
        />
      </Field>
      {typed.conditions.map((condition, at) => (
        <ConditionFields
          key={at}
          words={words}
          position={at + 1}
          condition={condition}
          problem={problems?.values[at] ?? null}
          onChange={(next) => {
            change(at, next);
          }}
          onRemove={
            typed.conditions.length > 1
              ? () => {
                  const left = typed.conditions.filter((_, i) => i !== at);
                  setTyped({ ...typed, conditions: left });
                }
              : null
          }
        />
      ))}
      <div className={styles.line}>
        <Button
          appearance="subtle"
          size="small"
          onClick={() => {
            setTyped({ ...typed, conditions: [...typed.conditions, newCondition] });
          }}
        >
          {selections.addCondition}
        </Button>
      </div>
      <div className={styles.line}>
        <Button type="submit" appearance="primary" size="small">
          {selections.done}
        </Button>
        <Button size="small" onClick={onCancel}>
          {selections.cancel}
        </Button>
      </div>
    </form>
  );
}

type ConditionFieldsProps = {
  readonly words: PaneLocale;
  readonly position: number;
  readonly condition: ConditionDraft;
  readonly problem: ConditionProblem | null;
  readonly onChange: (condition: ConditionDraft) => void;
  readonly onRemove: (() => void) | null;
};

function ConditionFields({
  words,
  position,
  condition,
  problem,
  onChange,
  onRemove,
}: ConditionFieldsProps) {
  const styles = useStyles();
  const { selections } = words.pane.rules;
  const { comparisons, problems } = words.sheets.selections;
  return (
    <fieldset className={styles.condition}>
      <legend className={styles.legend}>{selections.condition(position)}</legend>
      <Select
        className={styles.wide}
        aria-label={selections.metric}
        value={condition.metric}
        onChange={(_event, { value }) => {
          const chosen = Object.values(metrics).find(({ id }) => id === value);
          if (chosen !== undefined) onChange(onMetric(condition, chosen.id));
        }}
      >
        {Object.values(metrics).map(({ id }) => (
          <option key={id} value={id}>
            {words.domain.metrics[id]}
          </option>
        ))}
      </Select>
      <Select
        className={styles.comparison}
        aria-label={selections.comparison}
        value={condition.comparison}
        onChange={(_event, { value }) => {
          const chosen = comparisonsFor(condition.metric).find((one) => one === value);
          if (chosen !== undefined) onChange(comparedAs(condition, chosen));
        }}
      >
        {comparisonsFor(condition.metric).map((one) => (
          <option key={one} value={one}>
            {comparisons[one]}
          </option>
        ))}
      </Select>
      <Field
        className={styles.narrow}
        {...(problem && { validationState: "error", validationMessage: problems[problem] })}
      >
        <Input
          className={styles.value}
          aria-label={selections.value}
          inputMode="decimal"
          autoComplete="off"
          value={condition.value}
          contentAfter={selections.units[unitOf(condition)]}
          onChange={(_event, { value }) => {
            onChange({ ...condition, value });
          }}
        />
      </Field>
      {onRemove !== null && (
        <Button
          appearance="subtle"
          icon={<DismissRegular />}
          aria-label={selections.removeCondition(position)}
          title={selections.removeCondition(position)}
          onClick={onRemove}
        />
      )}
    </fieldset>
  );
}

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    gap: "12px",
    margin: "8px 0",
    padding: "12px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  condition: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "flex-start",
    gap: "4px",
    minWidth: 0,
    margin: 0,
    padding: 0,
    border: "none",
  },
  legend: { padding: "0 0 4px", fontWeight: tokens.fontWeightSemibold },
  wide: { flex: "1 1 100%", minWidth: 0 },
  // On a line of its own in the narrowest pane, so that its longest word is read whole.
  comparison: { flex: "1 1 144px", minWidth: 0 },
  narrow: { flex: "1 1 96px", minWidth: 0, gridTemplateColumns: "minmax(0, 1fr)" },
  value: { minWidth: 0 },
  line: { display: "flex", flexWrap: "wrap", gap: "8px" },
});
