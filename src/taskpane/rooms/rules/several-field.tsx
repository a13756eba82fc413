import { makeStyles, tokens } from "@fluentui/react-components";
import { chosenOf } from "../../../domain/settings/optional-sheets";
import type { SettingField } from "../../../domain/settings/settings";
import { focusRing } from "../../app/focus-ring";
import type { RoomProps } from "../../app/room-props";
import { settingExplanation, settingLabel } from "../../app/setting-words";
import { shownSetting } from "../../app/typed-settings";
import { useRoomStyles } from "../use-room-styles";

type SeveralFieldProps = RoomProps & {
  readonly field: Extract<SettingField, { readonly kind: "several" }>;
};

/** A rule that is a choice of several: a box for each. */
export function SeveralField({ field, words, state, dispatch }: SeveralFieldProps) {
  const common = useRoomStyles();
  const styles = useStyles();
  const chosen = chosenOf(String(shownSetting(state, field.id)));
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{settingLabel(field.id, words)}</legend>
      <p className={common.small}>{settingExplanation(field.id, words)}</p>
      {field.choices.map((id) => (
        <label key={id} className={styles.choice}>
          <input
            type="checkbox"
            className={styles.box}
            checked={chosen.includes(id)}
            onChange={({ currentTarget: { checked } }) => {
              const next = checked ? [...chosen, id] : chosen.filter((other) => other !== id);
              dispatch({ type: "setting-typed", id: field.id, value: next.join(",") });
            }}
          />
          {words.sheets[id].name}
        </label>
      ))}
    </fieldset>
  );
}

const useStyles = makeStyles({
  group: { minWidth: 0, margin: "0 0 16px", padding: 0, border: "none" },
  legend: { padding: 0 },
  choice: {
    display: "flex",
    alignItems: "flex-start",
    gap: "8px",
    padding: "4px 0",
    overflowWrap: "anywhere",
    cursor: "pointer",
  },
  box: {
    flexShrink: 0,
    width: "16px",
    height: "16px",
    margin: "2px 0 0",
    accentColor: tokens.colorBrandBackground,
    ...focusRing,
  },
});
