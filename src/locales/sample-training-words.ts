/** Words of two sheets of the sample centre: releases of software and business, and records of training held. */
export type SampleTrainingWords = {
  readonly releases: {
    readonly sheet: string;
    readonly title: string;
    readonly headers: Readonly<Record<ReleaseColumn, string>>;
    readonly list: Readonly<Record<SampleRelease, SampleReleaseWords>>;
    readonly statuses: Readonly<Record<"planned" | "live" | "cancelled", string>>;
    /** Between the points in one cell; some rows have a line each instead. */
    readonly pointSeparator: string;
    readonly everybody: string;
    readonly note: string;
  };
  readonly records: {
    readonly sheet: string;
    readonly title: string;
    readonly headers: Readonly<Record<TrainingColumn, string>>;
    /** In the order in which newcomers hear them. */
    readonly newcomers: readonly [string, string, string, string, string];
    /** How people write that somebody came; the first is the usual one. */
    readonly present: readonly [string, string];
    readonly late: string;
    readonly onLeave: string;
    readonly absent: string;
    readonly note: string;
  };
};

export type SampleReleaseWords = {
  readonly name: string;
  readonly version: string | null;
  readonly points: readonly string[];
  readonly owner: string;
  readonly document: string | null;
};

/** The first goes live with everybody, the second with two teams; the third is live already. */
export type SampleRelease = "app" | "instalment" | "abroad" | "points" | "lostCard";
export type ReleaseColumn =
  "name" | "version" | "goLive" | "points" | "audience" | "owner" | "status" | "document";
export type TrainingColumn =
  "day" | "agent" | "name" | "team" | "course" | "trainer" | "attended" | "score";
