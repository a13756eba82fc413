import type { Day, Month } from "../foundation/day";
import type { SamplePerson } from "./people";
import { daysOfMonth } from "./period";

/** The days of a month on which somebody belonged to the centre. */
export function daysHere(person: SamplePerson, month: Month): readonly Day[] {
  return daysOfMonth(month).filter(
    (day) => day >= person.hiredOn && (person.leftOn === null || day <= person.leftOn),
  );
}
