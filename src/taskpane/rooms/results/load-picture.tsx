import { useId } from "react";
import type { TrainerLoad } from "../../../jobs/plan-overview";
import type { RoomProps } from "../../app/room-props";
import { useRoomStyles } from "../use-room-styles";
import { shortened } from "./shortened";
import { TableInstead } from "./table-instead";
import { usePictureStyles } from "./use-picture-styles";

/** In pixels at the narrowest pane's width; wider panes draw it larger. */
const width = 310;
const nameWidth = 96;
const totalWidth = 44;
const row = 30;
const barHeight = 22;
const mostShown = 8;
/** Latin letters that fit before the columns; a Han character takes the room of two. */
const nameLetters = 14;

type LoadPictureProps = Pick<RoomProps, "words" | "formats"> & {
  /** Whoever teaches most first; at least one teaches. */
  readonly load: readonly TrainerLoad[];
};

/** What each trainer teaches, a column a week. */
export function LoadPicture({ load, words, formats }: LoadPictureProps) {
  const common = useRoomStyles();
  const styles = usePictureStyles();
  const id = useId();
  const { load: said, asTable } = words.results.pictures;
  const hours = (minutes: number): string => formats.number(Math.round(minutes / 6) / 10);
  const shown = load.slice(0, mostShown);
  const weeks = load[0]?.weeks ?? [];
  const most = Math.max(1, ...load.flatMap(({ minutesByWeek }) => minutesByWeek));
  const slot = (width - nameWidth - totalWidth) / Math.max(1, weeks.length);
  const about = said.about(load.length, load[0]?.trainer ?? "", hours(totalOf(load[0])));
  return (
    <>
      <svg
        className={styles.picture}
        viewBox={`0 0 ${width} ${shown.length * row + 4}`}
        role="img"
        aria-labelledby={`${id}title ${id}about`}
      >
        <title id={`${id}title`}>{said.title}</title>
        <desc id={`${id}about`}>{about}</desc>
        {shown.map((trainer, i) => {
          const base = (i + 1) * row;
          return (
            <g key={i}>
              <text className={styles.strong} x={0} y={base - 6}>
                {shortened(trainer.trainer, nameLetters)}
              </text>
              {trainer.minutesByWeek.map((minutes, week) => {
                const tall = (minutes / most) * barHeight;
                return (
                  <rect
                    key={week}
                    className={styles.bar}
                    x={nameWidth + week * slot + 2}
                    y={base - tall}
                    width={Math.max(1, slot - 4)}
                    height={tall}
                  />
                );
              })}
              <line
                className={styles.axis}
                x1={nameWidth}
                x2={width - totalWidth}
                y1={base}
                y2={base}
              />
              <text className={styles.text} x={width} y={base - 6} textAnchor="end">
                {hours(totalOf(trainer))}
              </text>
            </g>
          );
        })}
      </svg>
      <p className={common.small}>
        {weeks[0] !== undefined && said.axis(formats.day(weeks[0]))}
        {load.length > mostShown && ` ${said.more(load.length - mostShown)}`}
      </p>
      <TableInstead
        summary={asTable}
        caption={about}
        headers={[said.trainer, ...weeks.map((day) => said.week(formats.day(day))), said.total]}
        rows={load.map((trainer) => [
          trainer.trainer,
          ...trainer.minutesByWeek.map(hours),
          hours(totalOf(trainer)),
        ])}
      />
    </>
  );
}

function totalOf(trainer: TrainerLoad | undefined): number {
  return (trainer?.minutesByWeek ?? []).reduce((sum, minutes) => sum + minutes, 0);
}
