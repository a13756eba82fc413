import type { SampleWords } from "../../locales/sample-words";
import type { TableColumnSpec } from "../../workbook/sheet-spec";
import type { SampleTrainer } from "../trainers";
import type { SampleVenue } from "../venues";
import { Page, type DrawnSheet } from "./page";
import { column } from "./table-column";

/** Two tables on one sheet: trainers above, rooms below, each under its title; one room's seats are text. */
export function resourcesSheet(
  trainers: readonly SampleTrainer[],
  venues: readonly SampleVenue[],
  words: SampleWords,
): DrawnSheet {
  const page = new Page("sample-resources", words.sheets.resources);
  page.putStyled(0, 0, words.titles.trainers, "title");
  page.table({
    kind: "table",
    id: "trainers",
    tableName: "SampleTrainers",
    row: 2,
    column: 0,
    columns: trainerColumns(words),
    rows: trainers.map((trainer) => [
      trainer.id,
      trainer.name,
      words.trainerKinds[trainer.kind],
      trainer.branch,
      trainer.skills.join(words.listSeparator),
      trainer.minutesPerDay,
      trainer.minutesPerWeek,
      words.trainerTimes[trainer.kind],
    ]),
    key: [],
  });
  const venueTitle = 2 + trainers.length + 3;
  const venueHeader = venueTitle + 2;
  page.putStyled(venueTitle, 0, words.titles.venues, "title");
  const headers = words.headers.venues;
  page.table({
    kind: "table",
    id: "venues",
    tableName: "SampleVenues",
    row: venueHeader,
    column: 0,
    columns: [
      column("id", headers.id),
      column("name", headers.name),
      column("branch", headers.branch),
      column("seats", headers.seats, "integer"),
      column("equipment", headers.equipment),
    ],
    rows: venues.map((venue, i) => [
      venue.id,
      venue.name,
      venue.branch,
      i === venues.length - 1 ? String(venue.seats) : venue.seats,
      venue.equipment,
    ]),
    key: [],
  });
  page.planted("number-as-text", venueHeader + venues.length, 3);
  return page.drawn({ widths: [13, 26, 16, 16, 50, 18, 18, 28], header: null });
}

function trainerColumns(words: SampleWords): readonly TableColumnSpec[] {
  const headers = words.headers.trainers;
  return [
    column("id", headers.id),
    column("name", headers.name),
    column("kind", headers.kind),
    column("branch", headers.branch),
    { ...column("skills", headers.skills), wrap: true },
    column("daily", headers.daily, "integer"),
    column("weekly", headers.weekly, "integer"),
    column("times", headers.times),
  ];
}
