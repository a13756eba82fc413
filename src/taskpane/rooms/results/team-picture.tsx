import { useId } from "react";
import type { TeamPicture as Teams } from "../../../jobs/analysis-pictures";
import type { RoomProps } from "../../app/room-props";
import { useRoomStyles } from "../use-room-styles";
import { shortened } from "./shortened";
import { TableInstead } from "./table-instead";
import { usePictureStyles } from "./use-picture-styles";

/** In pixels at the narrowest pane's width; wider panes draw it larger. */
const width = 310;
const nameWidth = 84;
const row = 22;
const head = 18;
const mostTeams = 12;
const nameLetters = 12;

type TeamPictureProps = Pick<RoomProps, "words" | "formats"> & { readonly teams: Teams };

/** Teams by topic: a sign where a team is weaker or stronger than the others beyond chance. */
export function TeamPicture({ teams, words }: TeamPictureProps) {
  const common = useRoomStyles();
  const styles = usePictureStyles();
  const id = useId();
  const { teams: said, asTable } = words.results.pictures;
  const shown = teams.rows.slice(0, mostTeams);
  const cell = (width - nameWidth) / Math.max(1, teams.topics.length);
  const weak = teams.rows.flatMap(({ verdicts }) => verdicts.filter((one) => one === "weaker"));
  const about = said.about(teams.rows.length, teams.topics.length, weak.length);
  return (
    <>
      <svg
        className={styles.picture}
        viewBox={`0 0 ${width} ${head + shown.length * row}`}
        role="img"
        aria-labelledby={`${id}title ${id}about`}
      >
        <title id={`${id}title`}>{said.title}</title>
        <desc id={`${id}about`}>{about}</desc>
        {teams.topics.map((topic, t) => (
          <text
            key={topic}
            className={styles.text}
            x={nameWidth + (t + 0.5) * cell}
            y={12}
            textAnchor="middle"
          >
            {t + 1}
          </text>
        ))}
        {shown.map(({ team, verdicts }, i) => (
          <g key={team}>
            <text className={styles.strong} x={0} y={head + i * row + 15}>
              {shortened(team, nameLetters)}
            </text>
            {verdicts.map((verdict, t) => (
              <g key={t}>
                <rect
                  className={
                    verdict === "weaker"
                      ? styles.weaker
                      : verdict === "stronger"
                        ? styles.stronger
                        : styles.even
                  }
                  x={nameWidth + t * cell + 1}
                  y={head + i * row + 1}
                  width={Math.max(1, cell - 2)}
                  height={row - 2}
                />
                <text
                  className={styles.strong}
                  x={nameWidth + (t + 0.5) * cell}
                  y={head + i * row + 15}
                  textAnchor="middle"
                >
                  {verdict === "weaker" ? "−" : verdict === "stronger" ? "+" : ""}
                </text>
              </g>
            ))}
          </g>
        ))}
      </svg>
      <p className={common.small}>
        {said.axis}
        {teams.rows.length > mostTeams && ` ${said.more(teams.rows.length - mostTeams)}`}
      </p>
      <ol className={common.small}>
        {teams.topics.map((topic) => (
          <li key={topic}>{topic}</li>
        ))}
      </ol>
      <TableInstead
        summary={asTable}
        caption={about}
        headers={[said.team, ...teams.topics]}
        rows={teams.rows.map(({ team, verdicts }) => [
          team,
          ...verdicts.map((verdict) => (verdict === null ? "" : said.verdicts[verdict])),
        ])}
      />
    </>
  );
}
