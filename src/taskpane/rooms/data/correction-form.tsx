import { Button, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { FoundTable } from "../../../domain/records/data-report";
import { startCorrected } from "../../app/pane-work";
import type { RoomProps } from "../../app/room-props";
import { useRoomStyles } from "../use-room-styles";
import { ColumnSelect, presentChoice, type ColumnChoice } from "./column-select";
import { withCorrection, withoutCorrection } from "./corrected";
import { KindSelect } from "./kind-select";

type CorrectionFormProps = RoomProps & {
  readonly table: FoundTable;
  readonly onApplied: () => void;
};

/** Says what a table is and what its columns mean, or leaves that to recognition again; the workbook is read anew with it. */
export function CorrectionForm({ table, onApplied, ...room }: CorrectionFormProps) {
  const common = useRoomStyles();
  const styles = useStyles();
  const { words, state } = room;
  const { correction } = words.pane.data;
  const [kind, setKind] = useState(table.kind);
  const [changed, setChanged] = useState<ReadonlyMap<number, ColumnChoice>>(new Map());
  const isSameKind = kind !== null && kind === table.kind;
  // The days of a roster are known by their headers alone.
  const chosen = table.columns.filter(({ field }) => field !== "rosterDay");
  const before = state.choices.corrections ?? state.kept.corrections;
  const isWorking = state.work.at === "work";
  const apply = (): void => {
    const choices = isSameKind ? [...changed] : [];
    onApplied();
    startCorrected(
      room,
      withCorrection(before, table, {
        kind,
        columns: choices.flatMap(([column, choice]) =>
          choice === "automatic" ? [] : [{ column, field: choice.field }],
        ),
        automatic: choices.flatMap(([column, choice]) => (choice === "automatic" ? [column] : [])),
      }),
    );
  };
  return (
    <div className={styles.form}>
      {table.reasons.length > 0 && (
        <p className={common.small}>{correction.why(words.reading.reasons(table.reasons))}</p>
      )}
      <KindSelect words={words} table={table} kind={kind} onChange={setKind} />
      {kind !== null && !isSameKind && <p className={common.small}>{correction.newKind}</p>}
      {isSameKind && (
        <fieldset className={styles.columns}>
          <legend className={common.heading}>{correction.columns}</legend>
          {chosen.map((column) => (
            <ColumnSelect
              key={column.column}
              words={words}
              table={table}
              kind={kind}
              column={column}
              choice={changed.get(column.column) ?? presentChoice(column)}
              onChange={(choice) => {
                setChanged(new Map(changed).set(column.column, choice));
              }}
            />
          ))}
        </fieldset>
      )}
      <div className={styles.actions}>
        <Button
          appearance="primary"
          disabled={isWorking || (kind === table.kind && changed.size === 0)}
          onClick={apply}
        >
          {correction.apply}
        </Button>
        {table.isCorrected && (
          <Button
            disabled={isWorking}
            onClick={() => {
              onApplied();
              startCorrected(room, withoutCorrection(before, table));
            }}
          >
            {correction.toAutomatic}
          </Button>
        )}
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: "12px", padding: "8px 0 12px" },
  // A fieldset is by nature never narrower than the longest choice in it.
  columns: { minWidth: 0, margin: 0, padding: 0, border: "none" },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px" },
});
