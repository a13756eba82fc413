import { weekday, type Day } from "../../foundation/day";
import { none } from "../records/agents";
import type { Traffic } from "../records/traffic";
import type { SlotGrid } from "../scheduling/build/slot-grid";
import { DayProfile } from "./day-profile";
import { SlotLoadsDraft, type SlotLoad, type SlotLoads } from "./slot-loads";

/** Older history says little of next month. */
const historyDays = 56;

const unknownLoad: SlotLoad = {
  calls: NaN,
  handleSeconds: NaN,
  patienceSeconds: NaN,
  staffNeeded: NaN,
  days: 0,
};

/** The days of one queue that the records know, from the most to the least telling of a day to come. */
type QueueProfiles = {
  readonly dated: Map<Day, DayProfile>;
  readonly forecast: Profiles;
  readonly history: Profiles;
};

type Profiles = { readonly weekdays: Map<number, DayProfile>; readonly any: DayProfile };

/**
 * The calls to expect in each slot of the plan: a forecast for the day itself; else a forecast for its weekday or for any day;
 * else the mean of that weekday over the last eight weeks counted; else the mean of all days. `null` when no record has calls.
 */
export function trafficLoads(traffic: Traffic, grid: SlotGrid): SlotLoads | null {
  const newest = newestCounted(traffic);
  const queues = new Map<string, QueueProfiles>();
  for (let row = 0; row < traffic.count; row++) {
    const day = traffic.day[row] ?? NaN;
    if (Number.isNaN(traffic.calls[row] ?? NaN) && Number.isNaN(traffic.staffNeeded[row] ?? NaN)) {
      continue;
    }
    const isForecast = traffic.isForecast[row] === 1;
    if (!isForecast && day <= newest - historyDays) continue;
    const code = traffic.queue.codes[row] ?? none;
    const name = traffic.queue.words[code] ?? "";
    const profiles = queues.get(name) ?? emptyProfiles(grid);
    queues.set(name, profiles);
    addRecord(profiles, traffic, row, grid);
  }
  return queues.size === 0 ? null : loadsOf(queues, grid);
}

function newestCounted(traffic: Traffic): Day {
  let newest = -Infinity;
  for (let row = 0; row < traffic.count; row++) {
    const day = traffic.day[row] ?? NaN;
    if (traffic.isForecast[row] === 0 && day > newest) newest = day;
  }
  return newest;
}

function emptyProfiles(grid: SlotGrid): QueueProfiles {
  const none = (): Profiles => ({ weekdays: new Map(), any: new DayProfile(grid) });
  return { dated: new Map(), forecast: none(), history: none() };
}

function addRecord(profiles: QueueProfiles, traffic: Traffic, row: number, grid: SlotGrid): void {
  const day = traffic.day[row] ?? NaN;
  const figures = {
    start: traffic.start[row] ?? NaN,
    minutes: traffic.minutes[row] ?? NaN,
    calls: traffic.calls[row] ?? NaN,
    handleSeconds: traffic.handleSeconds[row] ?? NaN,
    patienceSeconds: traffic.patienceSeconds[row] ?? NaN,
    staffNeeded: traffic.staffNeeded[row] ?? NaN,
  };
  if (!(figures.minutes > 0)) return;
  const isForecast = traffic.isForecast[row] === 1;
  if (isForecast && !Number.isNaN(day)) profileAt(profiles.dated, day, grid).add(day, figures);
  const { weekdays, any } = isForecast ? profiles.forecast : profiles.history;
  const at = Number.isNaN(day) ? (traffic.weekday[row] ?? NaN) : weekday(day);
  // A table of one usual week has a day a weekday.
  any.add(Number.isNaN(day) ? at : day, figures);
  if (!Number.isNaN(at)) profileAt(weekdays, at, grid).add(Number.isNaN(day) ? at : day, figures);
}

function profileAt(profiles: Map<number, DayProfile>, key: number, grid: SlotGrid): DayProfile {
  const known = profiles.get(key) ?? new DayProfile(grid);
  profiles.set(key, known);
  return known;
}

function loadsOf(queues: ReadonlyMap<string, QueueProfiles>, grid: SlotGrid): SlotLoads {
  const draft = new SlotLoadsDraft(grid, [...queues.keys()]);
  let forecasts = 0;
  let counts = 0;
  [...queues.values()].forEach((profiles, queue) => {
    grid.days.forEach((day, position) => {
      const forecast = forecastFor(profiles, day);
      const chosen = forecast ?? usualDay(profiles.history, day);
      if (forecast === null) counts++;
      else forecasts++;
      for (let slot = 0; slot < grid.slotsPerDay; slot++) {
        const load = chosen?.slot(slot) ?? unknownLoad;
        draft.put(queue, position * grid.slotsPerDay + slot, load);
      }
    });
  });
  return draft.finished(
    forecasts === 0 ? "history" : counts === 0 ? "forecast" : "forecast-and-history",
  );
}

/** Days of a forecast for other dates say nothing of this one where the queue has been counted too. */
function forecastFor({ dated, forecast, history }: QueueProfiles, day: Day): DayProfile | null {
  const own = dated.get(day);
  if (own !== undefined) return own;
  if (dated.size > 0 && history.any.days > 0) return null;
  return usualDay(forecast, day);
}

function usualDay({ weekdays, any }: Profiles, day: Day): DayProfile | null {
  return weekdays.get(weekday(day)) ?? (any.days > 0 ? any : null);
}
