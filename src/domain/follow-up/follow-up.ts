import type { Coverage } from "../video-coverage/coverage";
import type { OnboardingTrack } from "../onboarding/onboarding-track";
import type { ReleaseCascade } from "../release-cascade/release-cascade";

/** What follows from the timetable: each part `null` where the workbook gives no cause for it. Members bear their sheet's id. */
export type FollowUp = {
  readonly onboarding: OnboardingTrack | null;
  readonly releaseCascade: ReleaseCascade | null;
  readonly coverage: Coverage | null;
};
