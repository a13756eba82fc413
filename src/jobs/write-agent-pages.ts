import { findChosen, type ChosenPeople } from "../domain/standing/chosen-people";
import { fail, ok, type Result } from "../foundation/result";
import { localeFor } from "../locales/locale";
import type { LocaleTag } from "../locales/locale-tag";
import { nearestPeople } from "../reading/people/nearest-people";
import { agentPagesId, agentPagesSheet } from "../sheets/agent-pages";
import type { WorkbookSnapshot } from "../workbook/port";
import type { WritePlan } from "../workbook/sheet-spec";
import { carriedOver } from "./carried-over";
import type { Choices } from "./choices";
import { fingerprints } from "./fingerprints";
import type { JobCause, JobContext } from "./job";
import { judgeCentre } from "./judge-centre";

export type AgentPages = {
  readonly write: WritePlan;
  readonly pages: number;
  /** The language of the sheet. */
  readonly language: LocaleTag;
};

/** Excel keeps 1,026 page breaks on a sheet. */
const mostPages = 1000;

/** A page for each of the people chosen, on one sheet; nothing else in the workbook changes. */
export async function writeAgentPages(
  snapshot: WorkbookSnapshot,
  choices: Choices,
  people: ChosenPeople,
  context: JobContext,
): Promise<Result<AgentPages, JobCause>> {
  const judged = await judgeCentre(snapshot, choices, context, 0.9);
  if (!judged.ok) return judged;
  const { centre, ranking, tiers, diagnosis, analysis, language } = judged.value;
  const { agents, unknown, ambiguous } = findChosen(people, centre.agents, tiers);
  if (unknown.length > 0 || ambiguous.length > 0) {
    return fail({
      kind: "people-not-found",
      unknown: unknown.map((typed) => ({
        typed,
        nearest: nearestPeople({ id: null, name: typed }, centre.agents).flatMap(
          (i) => centre.agents[i]?.name ?? [],
        ),
      })),
      ambiguous,
    });
  }
  if (agents.length === 0) return fail({ kind: "nobody-chosen" });
  if (agents.length > mostPages) {
    return fail({ kind: "too-many-pages", people: agents.length, most: mostPages });
  }
  const locale = localeFor(language);
  const { standings } = analysis;
  const sheet = agentPagesSheet(
    { today: context.today, agents: centre.agents, ranking, tiers, diagnosis, standings },
    agents,
    locale,
  );
  return ok({
    write: {
      sheets: carriedOver([sheet], snapshot, locale),
      basedOn: fingerprints(snapshot, [agentPagesId]),
    },
    pages: agents.length,
    language,
  });
}
