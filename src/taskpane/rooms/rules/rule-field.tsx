import {
  Button,
  Field,
  Input,
  makeStyles,
  Select,
  type SelectProps,
} from "@fluentui/react-components";
import { ArrowResetRegular } from "@fluentui/react-icons/svg/arrow-reset";
import type { SettingField } from "../../../domain/settings/settings";
import { choiceLabel, settingExplanation, settingLabel } from "../../app/setting-words";
import { timeShown, problemText } from "../../app/trouble";
import { problemOf, settingsInForce, shownSetting } from "../../app/typed-settings";
import type { RoomProps } from "../../app/room-props";

type RuleFieldProps = RoomProps & {
  readonly field: SettingField;
  /** In place of the setting's explanation. */
  readonly hint?: string;
  /** The setting that says in what this one is counted, chosen beside it. */
  readonly countedIn?: ChoiceField;
};

type ChoiceField = Extract<SettingField, { readonly kind: "choice" }>;

/** One rule: its value, what it does, why it was refused, and the way back to the default. */
export function RuleField({ field, hint, countedIn, ...room }: RuleFieldProps) {
  const styles = useStyles();
  const { words, state, dispatch } = room;
  const { rules } = words.pane;
  const { id } = field;
  const label = settingLabel(id, words);
  const problem = problemOf(state, id);
  const inForce = settingsInForce(state).settings[id];
  const type = (value: string): void => {
    dispatch({ type: "setting-typed", id, value });
  };
  const value = shownText(field, shownSetting(state, id));
  const byDefault = shownText(field, field.default);
  const note = [
    hint ?? settingExplanation(id, words),
    rules.isDefault(
      countedIn === undefined
        ? namedValue(room, field, field.default)
        : `${field.default} ${choiceLabel(countedIn.default, words)}`,
    ),
  ];
  return (
    <Field
      className={styles.field}
      label={label}
      hint={note.join(" ")}
      {...(problem && {
        validationState: "error",
        validationMessage: `${problemText(problem, words)} ${rules.stays(namedValue(room, field, inForce))}`,
      })}
    >
      {(control) => (
        <div className={styles.line}>
          {field.kind === "choice" ? (
            <ChoiceSelect {...control} {...room} field={field} />
          ) : (
            <Input
              {...control}
              className={styles.input}
              value={value}
              inputMode={field.kind === "time" ? "text" : "decimal"}
              autoComplete="off"
              contentAfter={countedIn ? null : unitOf(field, room)}
              onChange={(_event, changed) => {
                type(changed.value);
              }}
            />
          )}
          {countedIn && (
            <ChoiceSelect
              {...room}
              field={countedIn}
              aria-label={settingLabel(countedIn.id, words)}
            />
          )}
          {value !== byDefault && (
            <Button
              appearance="subtle"
              icon={<ArrowResetRegular />}
              aria-label={rules.toDefaultLabel(label)}
              title={rules.toDefault}
              onClick={() => {
                type(byDefault);
              }}
            />
          )}
        </div>
      )}
    </Field>
  );
}

type ChoiceSelectProps = Omit<SelectProps, "onChange" | "value"> &
  Pick<RoomProps, "words" | "state" | "dispatch"> & { readonly field: ChoiceField };

function ChoiceSelect({ field, words, state, dispatch, ...rest }: ChoiceSelectProps) {
  const styles = useStyles();
  return (
    <Select
      {...rest}
      className={styles.select}
      value={String(shownSetting(state, field.id))}
      onChange={(_event, { value }) => {
        dispatch({ type: "setting-typed", id: field.id, value });
      }}
    >
      {field.choices.map((choice) => (
        <option key={choice} value={choice}>
          {choiceLabel(choice, words)}
        </option>
      ))}
    </Select>
  );
}

/** A weight is relative: it has no unit worth a word. */
function unitOf(field: SettingField, { words }: Pick<RoomProps, "words">): string | null {
  return field.kind === "number" && field.unit !== "weight"
    ? words.settings.units[field.unit]
    : null;
}

/** What a field's box shows: minutes of the day as a clock time. */
function shownText(field: SettingField, value: number | string): string {
  return field.kind === "time" && typeof value === "number" ? timeShown(value) : String(value);
}

/** A value as a person says it: "9:00", "100 agents", "Automatic". */
function namedValue(
  { words }: Pick<RoomProps, "words">,
  field: SettingField,
  value: number | string,
): string {
  switch (field.kind) {
    case "choice":
      return choiceLabel(String(value), words);
    case "several":
    case "time":
      return shownText(field, value);
    case "number": {
      const unit = words.settings.units[field.unit];
      return field.unit === "percent" ? `${value}${unit}` : String(value);
    }
  }
}

const useStyles = makeStyles({
  // Long sentences and lists wrap and shrink rather than widen the room.
  field: { gridTemplateColumns: "minmax(0, 1fr)", marginBottom: "16px" },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px" },
  input: { flex: "1 1 80px", minWidth: 0, maxWidth: "220px", whiteSpace: "nowrap" },
  select: { flex: "1 1 104px", minWidth: 0, maxWidth: "220px" },
});
