import { DemandList } from "../needs/demand-list";
import { deadlinesOf } from "../needs/deadlines";
import type { Demand } from "../needs/demand";
import { planDays } from "../scheduling/plan-days";
import type { Assumption } from "../settings/assumption";
import type { Course } from "./course";
import { CourseList } from "./course-list";
import type { CurriculumInput } from "./plan-in-progress";
import { planReleaseCourses } from "./plan-release-courses";
import { planTierCourses } from "./plan-tier-courses";
import { planTopicCourses } from "./plan-topic-courses";

/**
 * Who is to attend which course, how urgently and by when: the onboarding modules for new hires, courses on weak
 * topics (leads before their teams where the whole centre is weak), one-to-one coaching for the bottom group and recording
 * study for the top. Courses come from the centre's catalogue where it has them, else they are built in; only courses that
 * somebody attends are returned. Demands are numbered by position.
 */
export function planCurriculum(input: CurriculumInput): {
  readonly courses: readonly Course[];
  readonly demands: readonly Demand[];
  readonly assumptions: readonly Assumption[];
} {
  const { centre, settings, today } = input;
  const days = planDays(centre.shifts, settings, today);
  const courses = new CourseList(centre.courses ?? [], centre.trainers);
  const demands = new DemandList();
  const plan = { ...input, courses, demands, days, deadlines: deadlinesOf(days, today) };
  planTopicCourses(plan);
  planReleaseCourses(plan);
  planTierCourses(plan);
  const hasCatalogue = centre.courses !== null && centre.courses.length > 0;
  return {
    courses: courses.attended(demands.demands),
    demands: demands.demands,
    assumptions: hasCatalogue ? [] : [{ kind: "no-catalogue" }],
  };
}
