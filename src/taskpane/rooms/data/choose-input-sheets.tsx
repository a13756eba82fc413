import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { tableKinds, type TableKind } from "../../../domain/records/data-report";
import { firstPlanKinds, groupOfKind, kindGroups } from "../../../domain/records/kind-groups";
import { focusRing } from "../../app/focus-ring";
import { startInsertingInputs } from "../../app/pane-work";
import type { RoomProps } from "../../app/room-props";
import { useRoomStyles } from "../use-room-styles";

/** Empty sheets to fill in: those for a first plan unless she chooses others. */
export function ChooseInputSheets(room: RoomProps) {
  const common = useRoomStyles();
  const styles = useStyles();
  const [chosen, setChosen] = useState<readonly TableKind[]>(firstPlanKinds);
  const { start } = room.words.pane.data;
  const { kinds } = room.words.reading;
  return (
    <>
      <Button
        disabled={room.state.work.at === "work" || chosen.length === 0}
        aria-describedby="input-sheets-hint"
        onClick={() => {
          startInsertingInputs(room, chosen);
        }}
      >
        {start.inputSheets}
      </Button>
      <p id="input-sheets-hint" className={common.small}>
        {start.inputSheetsHint}
      </p>
      <details className={styles.choice}>
        <summary className={styles.summary}>
          {start.chosen(chosen.length, tableKinds.length)}
        </summary>
        {kindGroups.map((group) => (
          <fieldset key={group} className={styles.group}>
            <legend className={styles.legend}>{start.groups[group]}</legend>
            {tableKinds
              .filter((kind) => groupOfKind[kind] === group)
              .map((kind) => (
                <Checkbox
                  key={kind}
                  className={styles.kind}
                  label={kinds[kind]}
                  checked={chosen.includes(kind)}
                  onChange={(_event, { checked }) => {
                    setChosen(
                      checked === true
                        ? [...chosen, kind]
                        : chosen.filter((other) => other !== kind),
                    );
                  }}
                />
              ))}
          </fieldset>
        ))}
      </details>
    </>
  );
}

const useStyles = makeStyles({
  choice: { alignSelf: "stretch" },
  summary: { padding: "4px 0", cursor: "pointer", ...focusRing },
  group: {
    display: "flex",
    flexDirection: "column",
    minWidth: 0,
    margin: "8px 0 0",
    padding: 0,
    border: "none",
  },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  // The label of a long kind wraps beside its box.
  kind: { maxWidth: "100%" },
});
