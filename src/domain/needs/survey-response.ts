import { none } from "../records/agents";
import type { Centre } from "../records/centre";
import type { TierAssignment } from "../tiers/tiers";
import type { SurveyResponse } from "./training-needs";

/**
 * Who answered the surveys and who did not: by team, and on the one-to-one list against all others. Where those who need most
 * answer least, the survey speaks for the others. `null` without a survey.
 */
export function surveyResponse(
  centre: Centre,
  tiers: readonly TierAssignment[],
): SurveyResponse | null {
  const surveys = centre.needsSurveys ?? [];
  if (surveys.length === 0) return null;
  const answered = new Set<number>();
  const byTeam = new Map<string, number>();
  let sheets = 0;
  let anonymous = 0;
  for (const { count, agent, team } of surveys) {
    sheets += count;
    for (let row = 0; row < count; row++) {
      const who = agent[row] ?? none;
      if (who !== none) answered.add(who);
      else {
        anonymous += 1;
        const name = team.words[team.codes[row] ?? none];
        if (name !== undefined) byTeam.set(name, (byTeam.get(name) ?? 0) + 1);
      }
    }
  }
  const members = new Map<string, { people: number; answered: number }>();
  let people = 0;
  let active = 0;
  centre.agents.forEach(({ status, role, team }, index) => {
    if (status !== "active" || role === "lead") return;
    people += 1;
    if (answered.has(index)) active += 1;
    if (team === null) return;
    const own = members.get(team) ?? { people: 0, answered: 0 };
    own.people += 1;
    if (answered.has(index)) own.answered += 1;
    members.set(team, own);
  });
  for (const [team, count] of byTeam) {
    const own = members.get(team);
    if (own !== undefined) own.answered = Math.min(own.people, own.answered + count);
  }
  const coached = tiers.filter(({ tier }) => tier === "one-to-one").map(({ agent }) => agent);
  const isKnown = active > 0 || byTeam.size > 0;
  return {
    sheets,
    people,
    answered: active,
    anonymous,
    teams: isKnown
      ? [...members]
          .map(([team, own]) => ({ team, ...own }))
          .sort(
            (a, b) => a.answered / a.people - b.answered / b.people || (a.team < b.team ? -1 : 1),
          )
      : [],
    coached:
      active > 0 && coached.length > 0
        ? {
            people: coached.length,
            answered: coached.filter((agent) => answered.has(agent)).length,
          }
        : null,
  };
}
