import type { AgentIndex } from "../../records/agents";
import type { Centre } from "../../records/centre";
import type { Trainer, Venue } from "../../records/resources";
import type { SiteIndex } from "../problem";

/** Where everybody and every room is. */
export type Sites = {
  /** Branches as the workbook words them; empty: all are taken to be in one place. */
  readonly sites: readonly string[];
  readonly ofAgent: (agent: AgentIndex) => SiteIndex;
  readonly ofVenue: (venue: Venue) => SiteIndex;
  /** −1 for those from outside, and for all where trainers travel. */
  readonly ofTrainer: (trainer: Trainer) => SiteIndex;
};

/**
 * The branches between which nobody travels for a session. Only rooms in at least two branches keep people apart: where all
 * rooms are in one, or none says where it is, whoever trains in a room is taken to come there. Names differing in width, case
 * or spaces are one branch.
 *
 * @param trainersTravel whether trainers teach at every site; external ones always do.
 */
export function sitesOf(centre: Centre, trainersTravel: boolean): Sites {
  const rooms = new Set((centre.venues ?? []).flatMap(({ branch }) => keyOf(branch) ?? []));
  const nowhere = (): SiteIndex => -1;
  if (rooms.size < 2) {
    return { sites: [], ofAgent: nowhere, ofVenue: nowhere, ofTrainer: nowhere };
  }
  const sites = new Map<string, string>();
  for (const { branch } of [...(centre.venues ?? []), ...centre.agents]) {
    const key = keyOf(branch);
    if (branch !== null && key !== null && !sites.has(key)) sites.set(key, branch);
  }
  const keys = [...sites.keys()];
  const siteOf = (branch: string | null): SiteIndex => {
    const key = keyOf(branch);
    return key === null ? -1 : keys.indexOf(key);
  };
  const ofAgent = (agent: AgentIndex): SiteIndex => siteOf(centre.agents[agent]?.branch ?? null);
  return {
    sites: [...sites.values()],
    ofAgent,
    ofVenue: ({ branch }) => siteOf(branch),
    ofTrainer: ({ kind, branch, agent }) => {
      if (trainersTravel || kind === "external") return -1;
      return branch === null && agent !== null ? ofAgent(agent) : siteOf(branch);
    },
  };
}

function keyOf(branch: string | null): string | null {
  const key = branch?.normalize("NFKC").toLowerCase().replace(/\s+/g, "") ?? "";
  return key === "" ? null : key;
}
