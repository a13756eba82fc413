import type { ServiceTarget } from "../staffing/call-load";
import type { LoadNote } from "../staffing/floor";

/** What the plan took for granted because the workbook did not say. Shown on the summary sheet, never hidden. */
export type Assumption =
  | { readonly kind: "no-roster"; readonly dayStart: number; readonly dayEnd: number }
  | { readonly kind: "agents-not-on-roster"; readonly agents: number }
  | { readonly kind: "roster-starts-late"; readonly firstDay: number }
  | { readonly kind: "roster-ends-early"; readonly lastDay: number }
  | { readonly kind: "no-trainers-leads-teach"; readonly leads: number }
  | { readonly kind: "no-trainers-to-be-named" }
  | { readonly kind: "no-venues" }
  | { readonly kind: "no-catalogue" }
  | { readonly kind: "no-hire-dates" }
  /** The search for a better timetable was ended before all its moves were made: another run may give another timetable. */
  | { readonly kind: "search-ended-early" }
  | { readonly kind: "no-teams" }
  | { readonly kind: "no-qa-reviews"; readonly headline: string }
  | { readonly kind: "no-staff-list"; readonly agents: number }
  | {
      readonly kind: "releasable-by-share" | "releasable-at-most";
      readonly share: number;
      readonly teamShare: number;
    }
  /** Rooms stand in so many places, and nobody travels for a session. */
  | {
      readonly kind: "sites-apart";
      readonly sites: number;
      readonly trainers: "own-site" | "all-sites";
    }
  | {
      readonly kind: "staffing";
      readonly note: LoadNote;
      readonly target: ServiceTarget;
      /** Share of the time on shift away from the phone. */
      readonly shrinkage: number;
    }
  | {
      readonly kind: "group-sizes-reduced";
      readonly agents: number;
      readonly bottom: number;
      readonly top: number;
    };
