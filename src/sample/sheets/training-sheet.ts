import { civilFromDay, type Day } from "../../foundation/day";
import { seededRandom, subSeed } from "../../foundation/random";
import type { TrainingColumn } from "../../locales/sample-training-words";
import type { SampleWords } from "../../locales/sample-words";
import { itemAt } from "../draws";
import type { SamplePeople } from "../people";
import type { SampleTraining } from "../training-records";
import { Page, spreadRows, type DrawnSheet } from "./page";

const headerRow = 2;
const textDates = 3;

/**
 * One row a person and session, by day: ids as numbers, who came written in two ways, some days typed as text, a note apart below.
 */
export function trainingSheet(
  trainings: readonly SampleTraining[],
  people: SamplePeople,
  words: SampleWords,
  seed: number,
): DrawnSheet {
  const random = seededRandom(subSeed(seed, "training-sheet"));
  const { sheet, title, headers, note } = words.training.records;
  const page = new Page("sample-training", sheet);
  const columns = Object.keys(headers) as TrainingColumn[];
  page.putStyled(0, 0, title, "title");
  columns.forEach((column, c) => {
    page.putHeader(headerRow, c, headers[column]);
  });
  const asText = new Set(spreadRows(trainings.length, textDates, random));
  trainings.forEach((training, i) => {
    const row = headerRow + 1 + i;
    if (asText.has(i)) {
      page.put(row, 0, slashed(training.day));
      page.planted("date-as-text", row, 0);
    } else {
      page.put(row, 0, { type: "day", day: training.day }, "date");
    }
    page.put(row, 1, Number(training.person.id));
    page.put(row, 2, training.person.name);
    page.put(row, 3, itemAt(people.teams, training.team).name);
    page.put(row, 4, training.course);
    page.put(row, 5, training.trainer);
    page.put(row, 6, attendance(training, words));
    page.put(row, 7, training.score ?? words.none);
  });
  const below = headerRow + 1 + trainings.length + 1;
  page.put(below, 0, note);
  page.planted("stray-note", below, 0);
  return page.drawn({
    widths: [14, 12, 18, 12, 36, 18, 14, 16],
    header: { first: headerRow, last: headerRow },
  });
}

/** What has a test is ticked with a word, the rest with a sign. */
function attendance({ came, score }: SampleTraining, { training }: SampleWords): string {
  const { present, late, onLeave, absent } = training.records;
  switch (came) {
    case "present":
      return present[score === null ? 1 : 0];
    case "late":
      return late;
    case "on-leave":
      return onLeave;
    case "absent":
      return absent;
  }
}

/** "2026/3/5", as typed by hand. */
function slashed(day: Day): string {
  const { year, month, day: date } = civilFromDay(day);
  return `${year}/${month}/${date}`;
}
