/** Whose calendars: one of the whole plan, or one each. */
export const calendarOwners = ["plan", "trainers", "venues", "teams", "people"] as const;
export type CalendarOwners = (typeof calendarOwners)[number];
