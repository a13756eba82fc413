import type { Held } from "../../../domain/records/previous-plan";
import type { Move } from "../../../domain/tiers/movement";
import { whole } from "../../figures";
import { likely } from "../domain";

/** What moved since the last plan; part of the sheet of tiers. */
export const movementWords = {
  sheet: {
    moves: {
      up: "Moved up",
      down: "Moved down",
      regrouped: "Other group",
      new: "New",
      same: "As before",
    } satisfies Record<Move, string>,
    left: "Left",
    since: (date: string, dataTo: string): string =>
      dataTo === ""
        ? `Compared with the plan of ${date}.`
        : `Compared with the plan of ${date} (data up to ${dataTo}). A plan made again on the same day or from the same data keeps this comparison.`,
    first: "This workbook held no earlier plan: there is nothing to compare with yet.",
    inShort: (date: string, counts: string): string => `Since the plan of ${date}: ${counts}.`,
    count: (move: string, n: number): string => `${move.toLowerCase()} ${whole(n)}`,
    was: (tier: string): string => `Before: ${tier}.`,
    /** Of belonging to the group, then and now, with so many results more (+) or fewer (−). */
    chance: (group: "bottom" | "top", before: number, now: number, more: number): string =>
      `The chance of belonging to the ${group} group ${went(before, now)} ${results(more)}.`,
    held: { stays: "Stays once", waits: "Waits once" } satisfies Record<Held, string>,
    notes: {
      held: "At a cut the last plan counts once: whoever was in the group gives way only to someone likelier to belong there by the margin in the settings. The next time the rank decides.",
      was: "Tier in the plan compared with; its figures are in the columns on the right.",
    },
    leftHeading: "No longer with the centre",
    plansHeading: "The plans compared",
    plans: { present: "This plan", compared: "Compared with" },
  },
  columns: {
    tiers: {
      pBottom: "Chance bottom",
      pTop: "Chance top",
      move: "Movement",
      was: "Was",
      held: "At the margin",
      wasRank: "Rank then",
      wasN: "Results then",
      wasPBottom: "Chance bottom then",
      wasPTop: "Chance top then",
      wasHeld: "At the margin then",
    },
    left: { name: "Name", agentId: "Agent ID", team: "Team", was: "Was" },
    plans: {
      plan: "Plan",
      madeOn: "Made on",
      dataTo: "Data up to",
      results: "Results that counted",
    },
  },
};

function went(before: number, now: number): string {
  const [from, to] = [likely(before), likely(now)];
  if (from === to) return `stayed at ${to}`;
  return `${now < before ? "fell" : "rose"} from ${from} to ${to}`;
}

function results(more: number): string {
  if (more === 0) return "with the same number of results";
  const noun = Math.abs(more) === 1 ? "result" : "results";
  return more > 0
    ? `after ${whole(more)} more ${noun}`
    : `with ${whole(-more)} ${noun} fewer in the period`;
}

export type MovementWords = typeof movementWords;
