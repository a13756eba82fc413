import { Field, makeStyles, Select } from "@fluentui/react-components";
import { columnLetters } from "../../../foundation/address";
import type { FoundColumn, FoundTable, TableKind } from "../../../domain/records/data-report";
import { correctableFields } from "../../../reading/kinds/all-kinds";
import type { RoomProps } from "../../app/room-props";

/** What she chose for a column: a field, nothing at all, or what recognition makes of it. */
export type ColumnChoice = { readonly field: string | null } | "automatic";

type ColumnSelectProps = {
  readonly words: RoomProps["words"];
  readonly table: FoundTable;
  readonly kind: TableKind;
  readonly column: FoundColumn;
  readonly choice: ColumnChoice;
  readonly onChange: (choice: ColumnChoice) => void;
};

/** Choices that no field is called. */
const none = "-";
const automatic = "*";

/** What a column holds: as recognised, the likeliest fields with their confidence, every field of the kind, or nothing. */
export function ColumnSelect(props: ColumnSelectProps) {
  const { words, table, kind, column, choice, onChange } = props;
  const styles = useStyles();
  const { correction } = words.pane.data;
  const { field: nameOf, reasons } = words.reading;
  const isSaid = isSaidByPerson(column);
  const likely = column.likely.filter(({ field }) => isSaid || field !== column.field);
  const others = correctableFields(kind).filter(
    (field) => !likely.some((one) => one.field === field),
  );
  const recognised = isSaid || column.field === null ? null : nameOf(column.field);
  return (
    <Field
      orientation="horizontal"
      className={styles.column}
      label={correction.column(columnLetters(table.range.column + column.column), column.header)}
      hint={reasons(column.reasons)}
    >
      <Select
        size="small"
        value={choice === "automatic" ? automatic : (choice.field ?? none)}
        onChange={(_event, { value }) => {
          onChange(value === automatic ? "automatic" : { field: value === none ? null : value });
        }}
      >
        <option value={automatic}>
          {recognised === null && !isSaid
            ? correction.automatic(correction.unused)
            : correction.automatic(recognised)}
        </option>
        <option value={none}>{correction.unused}</option>
        {likely.length > 0 && (
          <optgroup label={correction.likely}>
            {likely.map(({ field, confidence }) => (
              <option key={field} value={field}>
                {correction.sure(nameOf(field), confidence)}
              </option>
            ))}
          </optgroup>
        )}
        <optgroup label={correction.columns}>
          {others.map((field) => (
            <option key={field} value={field}>
              {nameOf(field)}
            </option>
          ))}
        </optgroup>
      </Select>
    </Field>
  );
}

/** What the report says of a column as a choice of this list. */
export function presentChoice(column: FoundColumn): ColumnChoice {
  return isSaidByPerson(column) ? { field: column.field } : "automatic";
}

function isSaidByPerson({ reasons }: FoundColumn): boolean {
  return reasons.some(({ kind }) => kind === "said");
}

const useStyles = makeStyles({
  column: {
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    marginBottom: "8px",
    overflowWrap: "anywhere",
  },
});
