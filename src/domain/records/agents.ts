import type { CellAddress } from "../../foundation/address";
import type { Day } from "../../foundation/day";

/** Position of an agent in `Centre.agents`; every other record refers to people by it. */
export type AgentIndex = number;

/** In a `Uint32Array` of references: refers to nobody. */
export const none = 0xffffffff;

/** One person, whatever sheets she appears on. A few thousand at most, so an object each is fine here. */
export type Agent = {
  /** As written in the workbook, leading zeros kept; the name when the workbook has no ids. */
  readonly id: string;
  readonly name: string;
  readonly team: string | null;
  readonly branch: string | null;
  /** Name of the team lead. */
  readonly leader: string | null;
  /** Level or grade as the centre words it. */
  readonly level: string | null;
  readonly role: "agent" | "lead";
  /** Who a list says looks after her; `agent` `null`: nobody of that name is known, or several are. */
  readonly mentor?: { readonly name: string; readonly agent: AgentIndex | null } | null;
  readonly hiredOn: Day | null;
  readonly status: "active" | "left";
  /** Where she was first found. */
  readonly source: CellAddress;
};
