import type { DailyRelay } from "../daily-relay/daily-relays";
import type { Coverage } from "../video-coverage/coverage";
import type { OnboardingTrack } from "../onboarding/onboarding-track";
import type { ReleaseCascade } from "../release-cascade/release-cascade";

/**
 * What follows from the timetable: each part `null` where the workbook gives no cause for it. Members that have a sheet bear its
 * id.
 */
export type FollowUp = {
  readonly onboarding: OnboardingTrack | null;
  readonly releaseCascade: ReleaseCascade | null;
  readonly coverage: Coverage | null;
  /** Rounds before each shift; empty: no relay in the timetable. */
  readonly dailyRelays: readonly DailyRelay[];
};
