import type { AnalysisPictures as Pictures } from "../../../jobs/analysis-pictures";
import type { RoomProps } from "../../app/room-props";
import { useRoomStyles } from "../use-room-styles";
import { HandlingPicture } from "./handling-picture";
import { LostMarksPicture } from "./lost-marks-picture";
import { TeamPicture } from "./team-picture";

type AnalysisPicturesProps = RoomProps & { readonly pictures: Pictures };

/** The analysis in small pictures, each where the workbook has something to draw. */
export function AnalysisPictures({ pictures, ...room }: AnalysisPicturesProps) {
  const styles = useRoomStyles();
  const { lostMarks, handling, teams } = room.words.results.pictures;
  const sections = [
    ...(pictures.lostMarks.length === 0
      ? []
      : [
          {
            title: lostMarks.title,
            picture: <LostMarksPicture {...room} lost={pictures.lostMarks} />,
          },
        ]),
    ...(pictures.teams === null
      ? []
      : [{ title: teams.title, picture: <TeamPicture {...room} teams={pictures.teams} /> }]),
    ...(pictures.handling.length === 0
      ? []
      : [
          {
            title: handling.title,
            picture: <HandlingPicture {...room} handling={pictures.handling} />,
          },
        ]),
  ];
  return (
    <>
      {sections.map(({ title, picture }) => (
        <section key={title} className={styles.section} aria-label={title}>
          <h2 className={styles.heading}>{title}</h2>
          {picture}
        </section>
      ))}
    </>
  );
}
