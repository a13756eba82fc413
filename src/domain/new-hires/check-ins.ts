import { weekday, type Day } from "../../foundation/day";
import type { AgentIndex } from "../records/agents";
import type { CheckIn } from "./new-hires";

const ages = [7, 14, 30, 45, 60] as const;

/**
 * The talks of one newcomer's first weeks, at 7, 14, 30, 45 and 60 days as far as the window reaches, and at its end; one that
 * falls on a weekend is due on the Monday after.
 */
export function checkInsOf(
  agent: AgentIndex,
  hiredOn: Day,
  window: number,
  plan: { readonly today: Day; readonly end: Day },
): readonly CheckIn[] {
  const within = ages.filter((age) => age <= window);
  const all = window > 0 && within[within.length - 1] !== window ? [...within, window] : within;
  return all.map((age) => {
    const due = onWeekday(hiredOn + age);
    const state = due <= plan.today ? "past" : due <= plan.end ? "in-plan" : "later";
    return { agent, age, due, state };
  });
}

function onWeekday(day: Day): Day {
  const beyondFriday = weekday(day) - 4;
  return beyondFriday > 0 ? day + 3 - beyondFriday : day;
}
