/** What a number about an agent means. One list for reading, ranking, diagnosis and sheets. */
export type MetricId =
  | "qaScore"
  | "satisfaction"
  | "resolution"
  | "handleTime"
  | "talkTime"
  | "holdTime"
  | "afterCallWork"
  | "speedOfAnswer"
  | "callsHandled"
  | "complaints"
  | "auditErrors"
  | "surveySent"
  | "adherence"
  | "transfers"
  | "attendance";

export type Metric = {
  readonly id: MetricId;
  readonly direction: "high-is-good" | "low-is-good" | "neutral";
  readonly unit: "points" | "fraction" | "seconds" | "count" | "rating";
  /** How it varies by chance, and so how it is shrunken. */
  readonly kind: "mean" | "proportion" | "count-per-exposure" | "time" | "volume";
  /** Outside this range a value is set aside as implausible. */
  readonly plausible: { readonly min: number; readonly max: number };
  /** Weight in the composite when the settings say nothing; 0 = shown, never ranked. */
  readonly defaultWeight: number;
};

export const metrics: Readonly<Record<MetricId, Metric>> = {
  qaScore: {
    id: "qaScore",
    direction: "high-is-good",
    unit: "points",
    kind: "mean",
    plausible: { min: 0, max: 1000 },
    defaultWeight: 50,
  },
  satisfaction: {
    id: "satisfaction",
    direction: "high-is-good",
    unit: "rating",
    kind: "mean",
    plausible: { min: 0, max: 100 },
    defaultWeight: 20,
  },
  resolution: {
    id: "resolution",
    direction: "high-is-good",
    unit: "fraction",
    kind: "proportion",
    plausible: { min: 0, max: 1 },
    defaultWeight: 10,
  },
  handleTime: {
    id: "handleTime",
    direction: "low-is-good",
    unit: "seconds",
    kind: "time",
    plausible: { min: 1, max: 7200 },
    defaultWeight: 10,
  },
  talkTime: {
    id: "talkTime",
    direction: "low-is-good",
    unit: "seconds",
    kind: "time",
    plausible: { min: 1, max: 7200 },
    defaultWeight: 0,
  },
  holdTime: {
    id: "holdTime",
    direction: "low-is-good",
    unit: "seconds",
    kind: "time",
    plausible: { min: 0, max: 7200 },
    defaultWeight: 0,
  },
  afterCallWork: {
    id: "afterCallWork",
    direction: "low-is-good",
    unit: "seconds",
    kind: "time",
    plausible: { min: 0, max: 7200 },
    defaultWeight: 0,
  },
  speedOfAnswer: {
    id: "speedOfAnswer",
    direction: "neutral",
    unit: "seconds",
    kind: "time",
    plausible: { min: 0, max: 7200 },
    defaultWeight: 0,
  },
  callsHandled: {
    id: "callsHandled",
    direction: "neutral",
    unit: "count",
    kind: "volume",
    plausible: { min: 0, max: 100_000 },
    defaultWeight: 0,
  },
  complaints: {
    id: "complaints",
    direction: "low-is-good",
    unit: "count",
    kind: "count-per-exposure",
    plausible: { min: 0, max: 10_000 },
    defaultWeight: 10,
  },
  auditErrors: {
    id: "auditErrors",
    direction: "low-is-good",
    unit: "count",
    kind: "count-per-exposure",
    plausible: { min: 0, max: 10_000 },
    defaultWeight: 0,
  },
  surveySent: {
    id: "surveySent",
    direction: "neutral",
    unit: "fraction",
    kind: "proportion",
    plausible: { min: 0, max: 1 },
    defaultWeight: 0,
  },
  adherence: {
    id: "adherence",
    direction: "high-is-good",
    unit: "fraction",
    kind: "proportion",
    plausible: { min: 0, max: 1.5 },
    defaultWeight: 0,
  },
  transfers: {
    id: "transfers",
    direction: "low-is-good",
    unit: "count",
    kind: "count-per-exposure",
    plausible: { min: 0, max: 100_000 },
    defaultWeight: 0,
  },
  attendance: {
    id: "attendance",
    direction: "high-is-good",
    unit: "fraction",
    kind: "proportion",
    plausible: { min: 0, max: 1 },
    defaultWeight: 0,
  },
};
