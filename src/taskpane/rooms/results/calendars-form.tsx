import { Button, Field, makeStyles, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { CalendarFiles } from "../../../jobs/calendar-files";
import { calendarOwners, type CalendarOwners } from "../../../jobs/calendar-owners";
import { giveFile } from "../../app/give-file";
import { startMakingCalendars } from "../../app/pane-work";
import type { RoomProps } from "../../app/room-props";
import { useRoomStyles } from "../use-room-styles";
import { calendarPackage, type CalendarPackage } from "./calendar-package";

type Made = { readonly files: number; readonly events: number; readonly pack: CalendarPackage };

/** Files for any calendar program, of the timetable as it stands on its sheet. */
export function CalendarsForm(room: RoomProps) {
  const common = useRoomStyles();
  const styles = useStyles();
  const [owners, setOwners] = useState<CalendarOwners>("plan");
  const [made, setMade] = useState<Made | null>(null);
  const { words, state } = room;
  const { calendars: said } = words.results;
  const make = (): void => {
    setMade(null);
    startMakingCalendars(room, owners, async (found) => {
      setMade({ ...countsOf(found), pack: await calendarPackage(found, said.fileName) });
    });
  };
  return (
    <section className={common.section} aria-labelledby="calendars-heading">
      <h2 id="calendars-heading" className={common.heading}>
        {said.title}
      </h2>
      <p className={common.text}>{said.lead}</p>
      <Field label={said.forWhom}>
        <Select
          value={owners}
          onChange={(_, { value }) => {
            setMade(null);
            setOwners(calendarOwners.find((one) => one === value) ?? "plan");
          }}
        >
          {calendarOwners.map((one) => (
            <option key={one} value={one}>
              {said.owners[one]}
            </option>
          ))}
        </Select>
      </Field>
      <Button className={styles.button} disabled={state.work.at === "work"} onClick={make}>
        {said.make}
      </Button>
      {made !== null && (
        <div role="status">
          <p className={common.text}>{said.made(made.files, made.events)}</p>
          <Button
            onClick={() => {
              giveFile(made.pack.bytes, made.pack.fileName, made.pack.type);
            }}
          >
            {said.save(made.pack.fileName)}
          </Button>
          <p className={common.small}>{said.whereSaved}</p>
        </div>
      )}
    </section>
  );
}

function countsOf({ files }: CalendarFiles): { readonly files: number; readonly events: number } {
  return { files: files.length, events: files.reduce((sum, { events }) => sum + events, 0) };
}

const useStyles = makeStyles({ button: { marginTop: "8px" } });
