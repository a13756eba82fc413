import type { PlanComparison } from "../domain/replanning/compare-plans";
import type { Course } from "../domain/curriculum/course";
import type { Agent } from "../domain/records/agents";
import type { Locale } from "../locales/locale";
import { courseNames } from "../sheets/what-if";
import { comparisonText, type ComparisonText } from "./comparison-text";

/** On a pane; more are a matter for a sheet. */
const mostOnPane = 100;

/** Two plans of one centre side by side, in the language of the sheets. */
export function comparedText(
  compared: PlanComparison,
  agents: readonly Agent[],
  courses: readonly Course[],
  locale: Locale,
): ComparisonText {
  const courseName = courseNames(courses, locale);
  return comparisonText(
    compared,
    {
      person: ({ agent }) => agents[agent]?.name ?? "",
      course: ({ course }) => courseName(course),
    },
    locale,
    mostOnPane,
  );
}
