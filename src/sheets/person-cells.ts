import type { RankedAgent } from "../domain/ranking/ranking";
import type { AgentIndex } from "../domain/records/agents";
import type { CellContent } from "../workbook/sheet-spec";
import type { PlanIndex } from "./plan-index";

/** Name, id, team: who a row is about. */
export function personCells(index: PlanIndex, agent: AgentIndex): CellContent[] {
  const one = index.agent(agent);
  return [one?.name ?? "", one?.id ?? "", one?.team ?? null];
}

/** Results, mean, fair mean and its interval. */
export function evidenceCells(ranked: RankedAgent | undefined): CellContent[] {
  return [
    ranked?.n ?? 0,
    ranked?.mean ?? null,
    ranked?.fairMean?.value ?? null,
    ranked?.fairMean?.low ?? null,
    ranked?.fairMean?.high ?? null,
  ];
}

/** Rank and its interval. */
export function rankCells(ranked: RankedAgent | undefined): CellContent[] {
  return [ranked?.rank ?? null, ranked?.rankLow ?? null, ranked?.rankHigh ?? null];
}

/** "Tied at the bottom cut", or empty. */
export function atCutCell(index: PlanIndex, ranked: RankedAgent | undefined): CellContent {
  const cut = ranked?.atCut ?? null;
  return cut === null ? null : index.locale.domain.atCut[cut];
}

/** Day, start and trainer of an agent's first session of this kind; empty when none is placed. */
export function nextSessionCells(
  index: PlanIndex,
  agent: AgentIndex,
  method: "one-to-one" | "recording-study",
): CellContent[] {
  const session = index.firstSession(agent, method);
  if (session === null) return [null, null, null];
  return [
    { type: "day", day: session.day },
    { type: "time", minute: session.start },
    index.trainerName(session),
  ];
}

/** The agent's three weakest or strongest topics with their gaps, in words; only gaps on that side count. */
export function topicsCell(
  index: PlanIndex,
  agent: AgentIndex,
  side: "weakest" | "strongest",
): CellContent {
  const sign = side === "weakest" ? 1 : -1;
  const words = [...(index.results.get(agent) ?? [])]
    .filter((result) => result.gap.value * sign < 0)
    .sort((a, b) => sign * (a.gap.value - b.gap.value) || a.topic - b.topic)
    .slice(0, 3)
    .flatMap((result) => {
      const summary = index.plan.diagnosis.topics[result.topic];
      return summary === undefined
        ? []
        : [index.locale.domain.weakness(summary.topic, result.gap.value)];
    });
  return words.length === 0 ? null : words.join(index.locale.sheets.common.listSeparator);
}

/** Why somebody is in her group, as the sheet of tiers says it. */
export function reasonCell({ tier, locale }: PlanIndex, agent: AgentIndex): string | null {
  const own = tier.get(agent);
  return own === undefined ? null : locale.domain.tierReason(own.reason);
}
