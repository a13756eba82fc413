import type { DressedKind } from "./clean-table";
import { calls } from "./kinds/calls";
import { courses } from "./kinds/courses";
import { kpis } from "./kinds/kpis";
import { reviews } from "./kinds/reviews";
import { roster } from "./kinds/roster";
import { shiftDefinitions } from "./kinds/shift-definitions";
import { staff } from "./kinds/staff";
import { trainers } from "./kinds/trainers";
import { venues } from "./kinds/venues";

/** Every kind of table that is dressed; a new kind is one more file and one more line. */
export const dressedKinds: readonly DressedKind[] = [
  staff,
  kpis,
  reviews,
  calls,
  roster,
  shiftDefinitions,
  trainers,
  venues,
  courses,
];
