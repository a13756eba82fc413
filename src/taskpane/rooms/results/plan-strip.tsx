import { useId } from "react";
import { clockTime } from "../../../foundation/day";
import type { HeadsAway } from "../../../jobs/heads-away";
import type { RoomProps } from "../../app/room-props";
import { useRoomStyles } from "../use-room-styles";
import { stripBands, type StripWeek } from "./strip-bands";
import { TableInstead } from "./table-instead";
import { usePictureStyles } from "./use-picture-styles";

/** In pixels at the narrowest pane's width; wider panes draw it larger. */
const width = 310;
const timeWidth = 36;
const headHeight = 16;
const slotHeight = 7;
const weekGap = 4;
const bandGap = 6;
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
  const { bands, quiet } = stripBands(away);
  const most = Math.max(1, ...heads);
  const bandHeight = headHeight + slotsPerDay * slotHeight;
  const height = bands.length * bandHeight + (bands.length - 1) * bandGap;
  const fullest = heads.indexOf(most);
  const about = said.about(
    most,
    formats.day(days[Math.floor(fullest / slotsPerDay)] ?? 0),
    clockTime(dayStart + (fullest % slotsPerDay) * slotMinutes),
  );
  const [firstQuiet, lastQuiet] = [quiet[0], quiet.at(-1)];
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
        {bands.map((weeks, band) => (
          <g key={band} transform={`translate(0 ${band * (bandHeight + bandGap)})`}>
            <Band away={away} weeks={weeks} dayWidth={dayWidthOf(bands)} most={most} />
          </g>
        ))}
      </svg>
      <p className={common.small}>
        {`${said.axis} ${about}`}
        {firstQuiet !== undefined &&
          lastQuiet !== undefined &&
          ` ${said.quiet(firstQuiet.number, lastQuiet.number)}`}
      </p>
      <TableInstead
        summary={asTable}
        caption={about}
        headers={[said.day, ...hoursOf(away).map(({ from }) => clockTime(from))]}
        rows={bands
          .flat()
          .flatMap((week) =>
            week.days.map((at) => [
              formats.day(days[at] ?? 0),
              ...hoursOf(away).map(({ slots }) =>
                formats.number(Math.max(...slots.map((slot) => slotsOf(away, at)[slot] ?? 0))),
              ),
            ]),
          )}
      />
    </>
  );
}

type BandProps = {
  readonly away: HeadsAway;
  readonly weeks: readonly StripWeek[];
  readonly dayWidth: number;
  readonly most: number;
};

/** Some weeks in a row, each under its number. */
function Band({ away, weeks, dayWidth, most }: BandProps) {
  const styles = usePictureStyles();
  const { dayStart, slotMinutes, slotsPerDay } = away;
  return (
    <>
      {labelledSlots(away).map((slot) => (
        <text key={slot} className={styles.text} x={0} y={headHeight + slot * slotHeight + 10}>
          {clockTime(dayStart + slot * slotMinutes)}
        </text>
      ))}
      {weeks.map(({ number, days }, week) => {
        const left = timeWidth + week * weekGap + daysOf(weeks.slice(0, week)) * dayWidth;
        return (
          <g key={number} transform={`translate(${left} 0)`}>
            <text className={styles.text} x={0} y={11}>
              {number}
            </text>
            {days.map((at, i) => (
              <g key={at} transform={`translate(${i * dayWidth} ${headHeight})`}>
                <rect
                  className={styles.even}
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
                        y={slot * slotHeight}
                        width={dayWidth - 1}
                        height={slotHeight - 0.5}
                      />
                    ),
                )}
              </g>
            ))}
          </g>
        );
      })}
    </>
  );
}

/** One for all rows, so that the fullest row fills the width. */
function dayWidthOf(bands: readonly (readonly StripWeek[])[]): number {
  const widths = bands.map(
    (weeks) => (width - timeWidth - weekGap * (weeks.length - 1)) / Math.max(1, daysOf(weeks)),
  );
  return Math.min(...widths);
}

function daysOf(weeks: readonly StripWeek[]): number {
  return weeks.reduce((sum, { days }) => sum + days.length, 0);
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
