import type { SampleWords } from "../locales/sample-words";
import { itemAt } from "./draws";
import type { SamplePeople } from "./people";
import type { SampleTrainings } from "./training-records";
import type { Planted } from "./truth";

/** Whom the training records leave out, in the words of the sheets. */
export function plantedTraining(
  { agents, teams }: SamplePeople,
  { teamMissed, moduleMissed }: SampleTrainings,
  { training }: SampleWords,
): readonly Planted[] {
  const release: Planted = {
    kind: "release-missed",
    release: training.releases.list.abroad.name,
    team: itemAt(teams, teamMissed).name,
  };
  if (moduleMissed === null) return [release];
  return [
    release,
    {
      kind: "module-missed",
      agent: itemAt(agents, moduleMissed.agent).id,
      course: itemAt(training.records.newcomers, moduleMissed.module),
    },
  ];
}
