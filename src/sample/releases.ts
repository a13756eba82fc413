import type { Day } from "../foundation/day";
import type { SampleRelease, SampleTrainingWords } from "../locales/sample-training-words";
import type { SampleWords } from "../locales/sample-words";
import type { SamplePeople } from "./people";

export type SampleReleaseRow = {
  readonly release: SampleRelease;
  readonly goLive: Day;
  readonly status: keyof SampleTrainingWords["releases"]["statuses"];
  /** As somebody would type it. */
  readonly audience: string;
};

/** Days after `today` on which each goes live. */
const daysFromToday: Readonly<Record<SampleRelease, number>> = {
  lostCard: -75,
  abroad: -8,
  app: 15,
  points: 18,
  instalment: 20,
};
const teamsOfInstalment = 2;

/** When the release that is live already went live. */
export function wentLive(today: Day): Day {
  return today + daysFromToday.abroad;
}

/** The releases of the season by their day: two to come, one just live, one long live, one called off. */
export function sampleReleases(
  people: SamplePeople,
  words: SampleWords,
  today: Day,
): readonly SampleReleaseRow[] {
  const { everybody } = words.training.releases;
  const teams = people.teams.slice(0, teamsOfInstalment).map(({ name }) => name);
  return (Object.keys(daysFromToday) as SampleRelease[]).map((release) => ({
    release,
    goLive: today + daysFromToday[release],
    status: release === "points" ? "cancelled" : daysFromToday[release] < 0 ? "live" : "planned",
    audience: release === "instalment" ? teams.join(words.listSeparator) : everybody,
  }));
}
