import { useId } from "react";
import { clockTime, mondayOf } from "../../../foundation/day";
import type { HeadsAway } from "../../../jobs/heads-away";
import type { RoomProps } from "../../app/room-props";
import { useRoomStyles } from "../use-room-styles";
import { TableInstead } from "./table-instead";
import { usePictureStyles } from "./use-picture-styles";

/** In pixels at the narrowest pane's width; wider panes draw it larger. */
const width = 310;
const timeWidth = 36;
const headHeight = 16;
const slotHeight = 7;
const weekGap = 4;
/** Times are written every so many minutes. */
const labelledMinutes = 120;

type PlanStripProps = Pick<RoomProps, "words" | "formats"> & { readonly away: HeadsAway };

/** The whole plan in one look: a column a day, a row a slot, darker where more people are in training. */
export function PlanStrip({ away, words, formats }: PlanStripProps) {
  const common = useRoomStyles();
  const styles = usePictureStyles();
  const id = useId();
  const { strip: said, asTable } = words.results.pictures;
  const { days, dayStart, slotMinutes, slotsPerDay, heads } = away;
  const weeks = [...new Set(days.map(mondayOf))];
  const most = Math.max(1, ...heads);
  const dayWidth = (width - timeWidth - weekGap * (weeks.length - 1)) / Math.max(1, days.length);
  const leftOf = (at: number): number =>
    timeWidth + at * dayWidth + weekGap * weeks.indexOf(mondayOf(days[at] ?? 0));
  const height = headHeight + slotsPerDay * slotHeight;
  const fullest = heads.indexOf(most);
  const about = said.about(
    most,
    formats.day(days[Math.floor(fullest / slotsPerDay)] ?? 0),
    clockTime(dayStart + (fullest % slotsPerDay) * slotMinutes),
  );
  return (
    <>
      <svg
        className={styles.picture}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-labelledby={`${id}title ${id}about`}
      >
        <title id={`${id}title`}>{said.title}</title>
        <desc id={`${id}about`}>{about}</desc>
        {weeks.map((monday, week) => (
          <text
            key={monday}
            className={styles.text}
            x={leftOf(days.findIndex((day) => mondayOf(day) === monday))}
            y={11}
          >
            {week + 1}
          </text>
        ))}
        {labelledSlots(away).map((slot) => (
          <text key={slot} className={styles.text} x={0} y={headHeight + slot * slotHeight + 10}>
            {clockTime(dayStart + slot * slotMinutes)}
          </text>
        ))}
        {days.map((day, at) => (
          <g key={day}>
            <rect
              className={styles.even}
              x={leftOf(at)}
              y={headHeight}
              width={dayWidth - 1}
              height={slotsPerDay * slotHeight}
            />
            {slotsOf(away, at).map(
              (count, slot) =>
                count > 0 && (
                  <rect
                    key={slot}
                    className={styles.bar}
                    fillOpacity={0.25 + (0.75 * count) / most}
                    x={leftOf(at)}
                    y={headHeight + slot * slotHeight}
                    width={dayWidth - 1}
                    height={slotHeight - 0.5}
                  />
                ),
            )}
          </g>
        ))}
      </svg>
      <p className={common.small}>{`${said.axis} ${about}`}</p>
      <TableInstead
        summary={asTable}
        caption={about}
        headers={[said.day, ...hoursOf(away).map(({ from }) => clockTime(from))]}
        rows={days.map((day, at) => [
          formats.day(day),
          ...hoursOf(away).map(({ slots }) =>
            formats.number(Math.max(...slots.map((slot) => slotsOf(away, at)[slot] ?? 0))),
          ),
        ])}
      />
    </>
  );
}

function slotsOf({ slotsPerDay, heads }: HeadsAway, day: number): readonly number[] {
  return heads.slice(day * slotsPerDay, (day + 1) * slotsPerDay);
}

function labelledSlots({ dayStart, slotMinutes, slotsPerDay }: HeadsAway): readonly number[] {
  return Array.from({ length: slotsPerDay }, (_, slot) => slot).filter(
    (slot) => (dayStart + slot * slotMinutes) % labelledMinutes === 0,
  );
}

/** The clock hours of the plan's day, with their slots. */
function hoursOf({ dayStart, slotMinutes, slotsPerDay }: HeadsAway) {
  const hours = new Map<number, number[]>();
  for (let slot = 0; slot < slotsPerDay; slot++) {
    const from = Math.floor((dayStart + slot * slotMinutes) / 60) * 60;
    const known = hours.get(from);
    if (known === undefined) hours.set(from, [slot]);
    else known.push(slot);
  }
  return [...hours].map(([from, slots]) => ({ from, slots }));
}
