import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { tableKinds, type TableKind } from "../../../domain/records/data-report";
import { firstPlanKinds, groupOfKind, kindGroups } from "../../../domain/records/kind-groups";
import { focusRing } from "../../app/focus-ring";
import { startInsertingInputs } from "../../app/pane-work";
import type { RoomProps } from "../../app/room-props";
import { Fold } from "../fold";
import { useRoomStyles } from "../use-room-styles";

/** Empty sheets to fill in: those for a first plan unless she chooses others. */
export function ChooseInputSheets(room: RoomProps) {
  const common = useRoomStyles();
  const styles = useStyles();
  const [chosen, setChosen] = useState<readonly TableKind[]>(firstPlanKinds);
  const { start } = room.words.pane.data;
  const { kinds } = room.words.reading;
  const box = (kind: TableKind) => (
    <label key={kind} className={styles.kind}>
      <input
        type="checkbox"
        className={styles.box}
        checked={chosen.includes(kind)}
        onChange={({ currentTarget: { checked } }) => {
          setChosen(checked ? [...chosen, kind] : chosen.filter((other) => other !== kind));
        }}
      />
      {kinds[kind]}
    </label>
  );
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
      <Fold title={start.chosen(chosen.length, tableKinds.length)} className={styles.choice}>
        {kindGroups.map((group) => (
          <fieldset key={group} className={styles.group}>
            <legend className={styles.legend}>{start.groups[group]}</legend>
            {tableKinds.filter((kind) => groupOfKind[kind] === group).map(box)}
          </fieldset>
        ))}
      </Fold>
    </>
  );
}

const useStyles = makeStyles({
  choice: { alignSelf: "stretch" },
  group: {
    display: "flex",
    flexDirection: "column",
    minWidth: 0,
    margin: "8px 0 0",
    padding: "0 4px",
    border: "none",
  },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  // The name of a long kind wraps beside its box.
  kind: {
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
