import type { Day, MinuteOfDay } from "../../../foundation/day";
import type { Settings } from "../../settings/settings";

/** The days and slots on which training may be placed. */
export type SlotGrid = {
  readonly days: readonly Day[];
  readonly dayStart: MinuteOfDay;
  readonly slotMinutes: number;
  readonly slotsPerDay: number;
};

/** One day's slots are the bits of one word, less the sign. */
const mostSlots = 31;

/**
 * Whole slots between the day's start and end. Where a day would have more than 31, slots are made two, three… times as
 * long until it has not. A day that ends before it starts has none, and nothing can be placed.
 */
export function slotGrid(days: readonly Day[], settings: Settings): SlotGrid {
  const { dayStart, dayEnd } = settings;
  const minutes = Math.max(0, dayEnd - dayStart);
  let slotMinutes = settings.slotMinutes;
  while (minutes / slotMinutes >= mostSlots + 1) slotMinutes += settings.slotMinutes;
  return { days, dayStart, slotMinutes, slotsPerDay: Math.floor(minutes / slotMinutes) };
}

/** The slots that lie wholly within the hours, as bits. */
export function slotsWithin(grid: SlotGrid, start: MinuteOfDay, end: MinuteOfDay): number {
  const first = Math.max(0, Math.ceil((start - grid.dayStart) / grid.slotMinutes));
  const after = Math.min(grid.slotsPerDay, Math.floor((end - grid.dayStart) / grid.slotMinutes));
  return after <= first ? 0 : ((1 << (after - first)) - 1) << first;
}
