import { Button, Field, makeStyles, Select } from "@fluentui/react-components";
import { useState } from "react";
import { columnLetters } from "../../../foundation/address";
import { tableKinds, type FoundTable, type TableKind } from "../../../domain/records/data-report";
import type { FieldId } from "../../../locales/header-synonyms";
import { correctableFields } from "../../../reading/kinds/all-kinds";
import { startCorrected } from "../../app/pane-work";
import type { RoomProps } from "../../app/room-props";
import { useRoomStyles } from "../use-room-styles";
import { withCorrection } from "./corrected";

type CorrectionFormProps = RoomProps & {
  readonly table: FoundTable;
  readonly onApplied: () => void;
};

/** The choice "leave alone", which no kind or field is called. */
const none = "-";

/** Says what a table is and what its columns mean; the workbook is read again with it. */
export function CorrectionForm({ table, onApplied, ...room }: CorrectionFormProps) {
  const common = useRoomStyles();
  const styles = useStyles();
  const { words, state } = room;
  const { correction } = words.pane.data;
  const [kind, setKind] = useState(table.kind);
  const [fields, setFields] = useState<ReadonlyMap<number, string | null>>(new Map());
  const isSameKind = kind !== null && kind === table.kind;
  // The days of a roster are known by their headers alone.
  const chosen = table.columns.filter(({ field }) => field !== "rosterDay");
  const apply = (): void => {
    const columns = isSameKind ? [...fields].map(([column, field]) => ({ column, field })) : [];
    const before = state.choices.corrections ?? state.kept.corrections;
    onApplied();
    startCorrected(room, withCorrection(before, table, { kind, columns }));
  };
  return (
    <div className={styles.form}>
      <Field label={correction.kind}>
        <Select
          value={kind ?? none}
          onChange={(_event, { value }) => {
            setKind(tableKinds.find((each) => each === value) ?? null);
          }}
        >
          {tableKinds.map((each) => (
            <option key={each} value={each}>
              {words.reading.kinds[each]}
            </option>
          ))}
          <option value={none}>{correction.leaveAlone}</option>
        </Select>
      </Field>
      {kind !== null && !isSameKind && <p className={common.small}>{correction.newKind}</p>}
      {isSameKind && (
        <fieldset className={styles.columns}>
          <legend className={common.heading}>{correction.columns}</legend>
          {chosen.map(({ column, header, field }) => (
            <Field
              key={column}
              orientation="horizontal"
              className={styles.column}
              label={correction.column(columnLetters(table.range.column + column), header)}
            >
              <Select
                size="small"
                value={(fields.has(column) ? fields.get(column) : field) ?? none}
                onChange={(_event, { value }) => {
                  setFields(new Map(fields).set(column, value === none ? null : value));
                }}
              >
                <option value={none}>{correction.unused}</option>
                {choicesFor(kind, field).map((each) => (
                  <option key={each} value={each}>
                    {words.reading.fields[each as FieldId]}
                  </option>
                ))}
              </Select>
            </Field>
          ))}
        </fieldset>
      )}
      <Button
        appearance="primary"
        className={styles.apply}
        disabled={state.work.at === "work" || (kind === table.kind && fields.size === 0)}
        onClick={apply}
      >
        {correction.apply}
      </Button>
    </div>
  );
}

/** The fields of the kind, and what the column is taken for even where nobody may choose that. */
function choicesFor(kind: TableKind, present: string | null): readonly string[] {
  const fields: readonly string[] = correctableFields(kind);
  return present === null || fields.includes(present) ? fields : [...fields, present];
}

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: "12px", padding: "8px 0 12px" },
  columns: { margin: 0, padding: 0, border: "none" },
  column: {
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    marginBottom: "4px",
    overflowWrap: "anywhere",
  },
  apply: { alignSelf: "flex-start" },
});
