import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { RoomProps } from "../../app/room-props";
import type { Room } from "../../app/rooms";
import { settingsInForce } from "../../app/typed-settings";
import { useRoomStyles } from "../use-room-styles";

/** What the plan will rest on: the data as last read, the rules in force, each a click from where it is changed. */
export function PlanBasis(room: RoomProps) {
  const common = useRoomStyles();
  const styles = useStyles();
  const { words, formats, state } = room;
  const { generate } = words.results;
  const { settings } = settingsInForce(state);
  const size = (count: number, unit: "people" | "percent"): string =>
    unit === "people" ? generate.people(count) : generate.percent(formats.percent(count / 100));
  return (
    <section aria-labelledby="basis-heading" className={styles.basis}>
      <h2 id="basis-heading" className={common.heading}>
        {generate.basis}
      </h2>
      <Line {...room} to="data" link={generate.toData}>
        {dataSentence(room)}
      </Line>
      <Line {...room} to="rules" link={generate.toRules}>
        {generate.rules(
          size(settings.bottomSize, settings.bottomUnit),
          size(settings.topSize, settings.topUnit),
          settings.planWeeks,
        )}
      </Line>
    </section>
  );
}

function dataSentence({ words, state: { data } }: RoomProps): string {
  const { generate } = words.results;
  if (data.at !== "read") return generate.unread;
  const { tables, rows, issues } = data.check.report;
  const used = tables.filter(({ kind }) => kind !== null).length;
  const places = issues.reduce((sum, { count }) => sum + (count ?? 1), 0);
  return [generate.tables(used, rows.in), ...(places > 0 ? [generate.toLookAt(places)] : [])].join(
    words.sheets.common.listSeparator,
  );
}

type LineProps = RoomProps & {
  readonly to: Room;
  readonly link: string;
  readonly children: ReactNode;
};

function Line({ to, link, children, dispatch }: LineProps) {
  const styles = useStyles();
  return (
    <div className={styles.line}>
      <p className={styles.text}>{children}</p>
      <Link
        as="button"
        onClick={() => {
          dispatch({ type: "room-entered", room: to });
        }}
      >
        {link}
      </Link>
    </div>
  );
}

const useStyles = makeStyles({
  basis: {
    padding: "12px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  line: { marginTop: "8px" },
  text: { margin: 0 },
});
