import { useId } from "react";
import type { ScoreDistribution } from "../../../jobs/plan-overview";
import type { RoomProps } from "../../app/room-props";
import { useRoomStyles } from "../use-room-styles";
import { TableInstead } from "./table-instead";
import { usePictureStyles } from "./use-picture-styles";

/** In pixels at the narrowest pane's width; wider panes draw it larger. */
const width = 310;
const left = 14;
const right = width - 14;
const top = 34;
const base = 120;
const height = 140;
const mostTicks = 6;

type ScorePictureProps = Pick<RoomProps, "words" | "formats"> & {
  readonly scores: ScoreDistribution;
};

/** How many agents have which score, with the cuts of the bottom and the top group. */
export function ScorePicture({ scores, words, formats }: ScorePictureProps) {
  const common = useRoomStyles();
  const styles = usePictureStyles();
  const id = useId();
  const { scores: said, asTable } = words.results.pictures;
  const { from, step, counts, bottomCut, topCut } = scores;
  const to = from + step * counts.length;
  const most = Math.max(1, ...counts);
  const x = (score: number): number => left + ((score - from) / (to - from)) * (right - left);
  const y = (count: number): number => base - (count / most) * (base - top - 14);
  const binWidth = (right - left) / counts.length;
  const every = Math.ceil(counts.length / mostTicks);
  const tallest = counts.indexOf(Math.max(...counts));
  const sentences = [
    said.about(
      counts.reduce((sum, each) => sum + each, 0),
      formats.number(from),
      formats.number(to),
    ),
    ...(bottomCut === null ? [] : [said.bottom(formats.number(bottomCut))]),
    ...(topCut === null ? [] : [said.top(formats.number(topCut))]),
  ];
  return (
    <>
      <svg
        className={styles.picture}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-labelledby={`${id}title ${id}about`}
      >
        <title id={`${id}title`}>{said.title}</title>
        <desc id={`${id}about`}>{sentences.join(words.sheets.common.sentenceSeparator)}</desc>
        {bottomCut !== null && (
          <rect
            className={styles.bottom}
            x={left}
            y={top}
            width={x(bottomCut) - left}
            height={base - top}
          />
        )}
        {topCut !== null && (
          <rect
            className={styles.top}
            x={x(topCut)}
            y={top}
            width={right - x(topCut)}
            height={base - top}
          />
        )}
        {counts.map((count, i) => (
          <rect
            key={i}
            className={styles.bar}
            x={left + i * binWidth + 1}
            y={y(count)}
            width={Math.max(1, binWidth - 2)}
            height={base - y(count)}
          />
        ))}
        <text
          className={styles.text}
          x={left + (tallest + 0.5) * binWidth}
          y={y(most) - 3}
          textAnchor="middle"
        >
          {formats.number(most)}
        </text>
        <line className={styles.axis} x1={left} x2={right} y1={base} y2={base} />
        {counts.map((_, i) =>
          i % every === 0 ? (
            <text
              key={i}
              className={styles.text}
              x={left + i * binWidth}
              y={height - 5}
              textAnchor="middle"
            >
              {formats.number(from + i * step)}
            </text>
          ) : null,
        )}
        {bottomCut !== null && (
          <Cut
            at={x(bottomCut)}
            row={0}
            label={`${said.bottomMark} < ${formats.number(bottomCut)}`}
          />
        )}
        {topCut !== null && (
          <Cut at={x(topCut)} row={1} label={`${said.topMark} > ${formats.number(topCut)}`} />
        )}
      </svg>
      <p className={common.small}>{said.axis}</p>
      <TableInstead
        summary={asTable}
        caption={sentences.join(words.sheets.common.sentenceSeparator)}
        headers={[said.from, said.to, said.agents]}
        rows={counts.map((count, i) => [
          formats.number(from + i * step),
          formats.number(from + (i + 1) * step),
          formats.number(count),
        ])}
      />
    </>
  );
}

type CutProps = {
  readonly at: number;
  /** Two labels never meet: each has a row of its own. */
  readonly row: 0 | 1;
  readonly label: string;
};

function Cut({ at, row, label }: CutProps) {
  const styles = usePictureStyles();
  const isLeft = at < width / 2;
  return (
    <>
      <line className={styles.cut} x1={at} x2={at} y1={4 + row * 15} y2={base} />
      <text
        className={styles.strong}
        x={isLeft ? at + 4 : at - 4}
        y={13 + row * 15}
        textAnchor={isLeft ? "start" : "end"}
      >
        {label}
      </text>
    </>
  );
}
