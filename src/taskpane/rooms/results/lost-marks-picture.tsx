import { useId } from "react";
import type { LostShare } from "../../../jobs/analysis-pictures";
import type { RoomProps } from "../../app/room-props";
import { useRoomStyles } from "../use-room-styles";
import { shortened } from "./shortened";
import { TableInstead } from "./table-instead";
import { usePictureStyles } from "./use-picture-styles";

/** In pixels at the narrowest pane's width; wider panes draw it larger. */
const width = 310;
const nameWidth = 104;
const shareWidth = 40;
const row = 24;
const nameLetters = 15;

type LostMarksPictureProps = Pick<RoomProps, "words" | "formats"> & {
  /** The greatest loss first; at least one. */
  readonly lost: readonly LostShare[];
};

/** Where marks are lost: a bar a criterion, the longest first. */
export function LostMarksPicture({ lost, words, formats }: LostMarksPictureProps) {
  const common = useRoomStyles();
  const styles = usePictureStyles();
  const id = useId();
  const { lostMarks: said, asTable } = words.results.pictures;
  const most = Math.max(...lost.map(({ share }) => share));
  const [first] = lost;
  const about =
    first === undefined ? said.title : said.about(first.name, formats.percent(first.share));
  return (
    <>
      <svg
        className={styles.picture}
        viewBox={`0 0 ${width} ${lost.length * row + 4}`}
        role="img"
        aria-labelledby={`${id}title ${id}about`}
      >
        <title id={`${id}title`}>{said.title}</title>
        <desc id={`${id}about`}>{about}</desc>
        {lost.map(({ name, share }, i) => (
          <g key={name}>
            <text className={styles.strong} x={0} y={i * row + 16}>
              {shortened(name, nameLetters)}
            </text>
            <rect
              className={styles.bar}
              x={nameWidth}
              y={i * row + 4}
              width={Math.max(1, (share / most) * (width - nameWidth - shareWidth))}
              height={row - 8}
            />
            <text className={styles.text} x={width} y={i * row + 16} textAnchor="end">
              {formats.percent(share)}
            </text>
          </g>
        ))}
      </svg>
      <p className={common.small}>{said.axis}</p>
      <TableInstead
        summary={asTable}
        caption={about}
        headers={[said.criterion, said.share, said.cumulative]}
        rows={lost.map(({ name, share, cumulative }) => [
          name,
          formats.percent(share),
          formats.percent(cumulative),
        ])}
      />
    </>
  );
}
