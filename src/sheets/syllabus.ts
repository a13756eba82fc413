import type { Course } from "../domain/curriculum/course";
import { relayMinutes } from "../domain/daily-relay/daily-relays";
import type { TopicSummary } from "../domain/diagnosis/diagnosis";
import type { Locale } from "../locales/locale";
import type { CellContent, SheetSpec } from "../workbook/sheet-spec";
import { methodsPart } from "./methods-part";
import { Page } from "./page";
import type { PlanIndex } from "./plan-index";
import { columnsFrom } from "./table-draft";

/** Every course that somebody needs, with what it is for and how it is checked. */
export function syllabusSheet(index: PlanIndex): SheetSpec {
  const { plan, locale } = index;
  const { domain } = locale;
  const words = locale.sheets.syllabus;
  const make = columnsFrom(locale.columns.syllabus.syllabus);
  const trainees = countBy(plan.demands.map((demand) => demand.course));
  const sessions = countBy(plan.timetable.sessions.map((session) => session.course));
  const abilities = new Map(
    plan.diagnosis.topics.map((summary) => [domain.topicName(summary.topic), summary.ability]),
  );

  const page = new Page(words.title, words.about);
  const table = page.table({
    id: "syllabus",
    tableName: "PeilianSyllabus",
    columns: [
      make("courseId", "text"),
      make("course", "text"),
      make("module", "text"),
      make("method", "text"),
      make("whyMethod", "text"),
      make("topic", "text"),
      make("ability", "text"),
      make("when", "text"),
      make("minutes", "integer"),
      make("seats", "integer"),
      make("trainees", "integer"),
      make("sessions", "integer"),
      make("objective", "text"),
      make("evaluation", "text"),
      make("origin", "text"),
    ],
    rows: plan.courses
      .filter(({ id }) => trainees.has(id))
      .map((course): CellContent[] => {
        const topic = course.topic === null ? null : domain.topicName(course.topic);
        const ability = topic === null ? undefined : abilities.get(topic);
        return [
          course.id,
          domain.courseName(course),
          domain.modules[course.module],
          domain.methods[course.method],
          whyMethod(course, ability, words.whyMethod),
          topic,
          ability === undefined ? null : domain.abilities[ability],
          whenText(course, locale.sheets.dailyRelay.when),
          course.minutes,
          course.seats,
          trainees.get(course.id) ?? 0,
          sessions.get(course.id) ?? 0,
          domain.objective(course),
          domain.evaluations[course.evaluation],
          domain.origins[course.origin],
        ];
      }),
    key: [],
    wrapAt: {
      courseId: 10,
      course: 20,
      module: 13,
      method: 13,
      whyMethod: 15,
      topic: 15,
      when: 14,
      objective: 25,
      evaluation: 12,
      origin: 11,
    },
  });
  methodsPart(page, index);
  return page.finish({
    id: "syllabus",
    name: words.name,
    tabColour: "plan",
    frozenAt: table,
    frozenColumns: 2,
    orientation: "landscape",
    protection: "open",
  });
}

/** When in the day, and how often where it comes round. */
function whenText(
  { method, timeOfDay }: Course,
  words: Locale["sheets"]["dailyRelay"]["when"],
): string {
  if (method === "etiquette-relay") return words.daily(relayMinutes);
  return method === "question-meeting" ? words.monthly : words[timeOfDay ?? "any"];
}

function whyMethod(
  { askedFor, origin, method }: Course,
  ability: TopicSummary["ability"] | undefined,
  words: Locale["sheets"]["syllabus"]["whyMethod"],
): string {
  if (askedFor !== undefined) return words.asked(askedFor.count, askedFor.of);
  if (origin === "catalogue") return words.catalogue;
  return ability === undefined || method === "team-lead-cascade" ? words.usual : words[ability];
}

function countBy(ids: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
