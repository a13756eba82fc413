import { Field, makeStyles, Select } from "@fluentui/react-components";
import { tableKinds, type FoundTable, type TableKind } from "../../../domain/records/data-report";
import { groupOfKind, kindGroups } from "../../../domain/records/kind-groups";
import type { RoomProps } from "../../app/room-props";

type KindSelectProps = {
  readonly words: RoomProps["words"];
  readonly table: FoundTable;
  readonly kind: TableKind | null;
  readonly onChange: (kind: TableKind | null) => void;
};

/** The choice "leave alone", which no kind is called. */
const none = "-";

/** What a table is: the likeliest kinds with their confidence, then all of them by what they are about. */
export function KindSelect({ words, table, kind, onChange }: KindSelectProps) {
  const styles = useStyles();
  const { kinds } = words.reading;
  const { correction, start } = words.pane.data;
  const likely = table.likely.filter((one) => !(table.isCorrected && one.kind === table.kind));
  const option = (each: TableKind, confidence?: number) => (
    <option key={each} value={each}>
      {confidence === undefined ? kinds[each] : correction.sure(kinds[each], confidence)}
    </option>
  );
  const isLikely = (each: TableKind): boolean => likely.some((one) => one.kind === each);
  return (
    <Field label={correction.kind} className={styles.kind}>
      <Select
        value={kind ?? none}
        onChange={(_event, { value }) => {
          onChange(tableKinds.find((each) => each === value) ?? null);
        }}
      >
        {likely.length > 0 && (
          <optgroup label={correction.likely}>
            {likely.map((one) => option(one.kind, one.confidence))}
          </optgroup>
        )}
        {kindGroups.map((group) => (
          <optgroup key={group} label={start.groups[group]}>
            {tableKinds
              .filter((each) => groupOfKind[each] === group && !isLikely(each))
              .map((each) => option(each))}
          </optgroup>
        ))}
        <option value={none}>{correction.leaveAlone}</option>
      </Select>
    </Field>
  );
}

const useStyles = makeStyles({
  kind: { gridTemplateColumns: "minmax(0, 1fr)" },
});
