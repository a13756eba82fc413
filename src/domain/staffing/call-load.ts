/** Calls that come at random at a steady rate, as staffing formulas take them. */
export type CallLoad = {
  /** Calls offered in the interval; 0 or more. */
  readonly calls: number;
  /** Length of the interval in seconds. */
  readonly intervalSeconds: number;
  /** Average handling time in seconds, after-call work included. */
  readonly handleSeconds: number;
  /** How long a caller waits on average before hanging up, in seconds; `null`: nobody hangs up. */
  readonly patienceSeconds: number | null;
};

/** A share of the calls to be answered within a time: 0.8 within 20 s is "80/20". */
export type ServiceTarget = {
  /** Above 0, below 1. */
  readonly share: number;
  /** 0 or more. */
  readonly withinSeconds: number;
};

/** Loads beyond this are no call centre; they would only keep the machine busy. */
const mostErlangs = 1e6;

/** Mean patience beyond eleven days is no patience measured. */
const longestPatience = 1e6;

/** Average calls being handled when nobody waits: calls per second × handling time, in erlangs. */
export function erlangs({ calls, intervalSeconds, handleSeconds }: CallLoad): number {
  return (calls / intervalSeconds) * handleSeconds;
}

/** Whether the formulas hold for the load: times above 0, calls not below 0, at most a million erlangs. */
export function isUsableLoad(load: CallLoad): boolean {
  const { calls, intervalSeconds, handleSeconds, patienceSeconds } = load;
  return (
    calls >= 0 &&
    isLength(intervalSeconds) &&
    isLength(handleSeconds) &&
    (patienceSeconds === null ||
      (isLength(patienceSeconds) && patienceSeconds <= longestPatience)) &&
    erlangs(load) <= mostErlangs
  );
}

/** Whether a target can be met at all: no finite number of agents answers every call in time. */
export function isUsableTarget({ share, withinSeconds }: ServiceTarget): boolean {
  return share > 0 && share < 1 && withinSeconds >= 0 && withinSeconds < Infinity;
}

function isLength(seconds: number): boolean {
  return seconds > 0 && seconds < Infinity;
}
