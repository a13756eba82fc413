import { useId } from "react";
import type { TypicalTimes } from "../../../jobs/analysis-pictures";
import type { RoomProps } from "../../app/room-props";
import { useRoomStyles } from "../use-room-styles";
import { shortened } from "./shortened";
import { TableInstead } from "./table-instead";
import { usePictureStyles } from "./use-picture-styles";

/** In pixels at the narrowest pane's width; wider panes draw it larger. */
const width = 310;
const left = 104;
const right = width - 10;
const row = 24;
const foot = 18;
const nameLetters = 15;

type HandlingPictureProps = Pick<RoomProps, "words" | "formats"> & {
  /** The most frequent business type first; at least one. */
  readonly handling: readonly TypicalTimes[];
};

/** How far agents differ on each business type: a bar from the quick quarter to the slow one, a mark at the middle. */
export function HandlingPicture({ handling, words, formats }: HandlingPictureProps) {
  const common = useRoomStyles();
  const styles = usePictureStyles();
  const id = useId();
  const { handling: said, asTable } = words.results.pictures;
  const longest = Math.max(...handling.map(({ high }) => high));
  const x = (seconds: number): number => left + (seconds / longest) * (right - left);
  const seconds = (value: number): string => formats.number(Math.round(value));
  const base = handling.length * row + 2;
  return (
    <>
      <svg
        className={styles.picture}
        viewBox={`0 0 ${width} ${base + foot}`}
        role="img"
        aria-labelledby={`${id}title ${id}about`}
      >
        <title id={`${id}title`}>{said.title}</title>
        <desc id={`${id}about`}>{said.axis}</desc>
        {handling.map(({ name, low, median, high }, i) => (
          <g key={name}>
            <text className={styles.strong} x={0} y={i * row + 16}>
              {shortened(name, nameLetters)}
            </text>
            <rect
              className={styles.bar}
              x={x(low)}
              y={i * row + 7}
              width={Math.max(1, x(high) - x(low))}
              height={row - 14}
            />
            <line
              className={styles.middle}
              x1={x(median)}
              x2={x(median)}
              y1={i * row + 3}
              y2={(i + 1) * row - 3}
            />
          </g>
        ))}
        <line className={styles.axis} x1={left} x2={right} y1={base} y2={base} />
        <text className={styles.text} x={left} y={base + 14}>
          0
        </text>
        <text className={styles.text} x={right} y={base + 14} textAnchor="end">
          {seconds(longest)}
        </text>
      </svg>
      <p className={common.small}>{said.axis}</p>
      <TableInstead
        summary={asTable}
        caption={said.title}
        headers={[said.type, said.agents, said.low, said.median, said.high]}
        rows={handling.map(({ name, agents, low, median, high }) => [
          name,
          formats.number(agents),
          seconds(low),
          seconds(median),
          seconds(high),
        ])}
      />
    </>
  );
}
