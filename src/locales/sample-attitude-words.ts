/** Words of two sheets of the sample centre: calls only listened to for attitude, and self-assessments. */
export type SampleAttitudeWords = {
  readonly listening: {
    readonly sheet: string;
    readonly title: string;
    readonly headers: Readonly<Record<ListeningColumn, string>>;
    readonly habits: Readonly<Record<SampleHabit, string>>;
    /** `{points}` in the header of a habit that is marked, not answered. */
    readonly warmth: string;
    readonly yes: string;
    readonly no: string;
  };
  readonly selfView: {
    readonly sheet: string;
    readonly title: string;
    readonly headers: Readonly<Record<"day" | "agent" | "name" | "team", string>>;
    /** `{name}` and `{points}`: a criterion as people are asked about it. */
    readonly criterionHeader: string;
  };
};

export type ListeningColumn = "recording" | "day" | "agent" | "name" | "team" | "listener" | "kind";

/** "courtesy" and "hold" are good when heard, "rhetorical" and "stiff" bad. */
export type SampleHabit = "courtesy" | "rhetorical" | "stiff" | "hold";
