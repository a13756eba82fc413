import type { ServiceTarget } from "../../../domain/staffing/call-load";
import type { LoadNote } from "../../../domain/staffing/floor";
import { unreachable } from "../../../foundation/result";
import { decimal, percent, whole } from "../../figures";

const targetText = ({ share, withinSeconds }: ServiceTarget): string =>
  `${percent(share)} of calls answered within ${whole(withinSeconds)} s`;

const counted = (n: number, one: string, many: string): string =>
  `${whole(n)} ${n === 1 ? one : many}`;

/** What was taken for granted about the phones. */
export const staffingNote = (note: LoadNote, target: ServiceTarget, shrinkage: number): string => {
  switch (note.kind) {
    case "by-load": {
      const from = {
        forecast: "the workbook’s traffic forecast",
        history: `the workbook’s traffic of up to ${counted(note.days, "day", "days")} of the same weekday`,
        "forecast-and-history": "the traffic forecast and, where it is silent, past traffic",
        "call-log": `the call log, ${counted(note.days, "day", "days")} of the same weekday at most, which is taken to hold every call`,
      }[note.basis];
      return `Heads needed on the phones: Erlang, ${targetText(target)}, calls from ${from}; ${percent(shrinkage)} of the time on shift is taken to be away from the phone, and team leads to take no calls.`;
    }
    case "log-is-a-sample":
      return `The call log holds only ${percent(note.share)} of the calls that the KPI sheets count: how many heads the phones need is not known.`;
    case "log-too-thin":
      return `All calls of the call log would keep only ${percent(note.busy)} of the floor busy, so it hardly holds every call: how many heads the phones need is not known.`;
    case "no-handling-times":
      return "The traffic has calls but the workbook has no handling times: how many heads the phones need is not known.";
    case "queues-apart":
      return `${whole(note.queues)} queues: each is taken to need heads of its own, for the workbook does not say who can take which calls. Where agents help out, more could be released.`;
    case "short-already":
      return `In ${whole(note.slots)} of ${whole(note.of)} intervals those on shift do not meet ${targetText(target)} even without training: nobody is released then.`;
    default:
      return unreachable(note);
  }
};

export const releasableHeadsWords = {
  sheet: {
    name: "Releasable heads",
    title: "Releasable heads",
    about:
      "Interval by interval: how many heads the service level takes, how many are on shift, how many may train, how many the plan takes off the phones, and what that does to the service level (Erlang).",
    target: (target: ServiceTarget, shrinkage: number): string =>
      `To be kept: ${targetText(target)}. “Required” allows for ${percent(shrinkage)} of the time on shift away from the phone.`,
    unknown:
      "The workbook tells of no calls by interval, so the service level is not known: a share of those on shift is the only limit. Add a sheet with calls and handling times by interval.",
    finding: (
      before: number,
      withPlan: number,
      released: number,
      shortByPlan: number,
      shortBefore: number,
    ): string =>
      `Service level ${percent1(before)} without training, ${percent1(withPlan)} with the plan, which takes ${decimal(released, 1)} heads off the phones on average; ${counted(shortByPlan, "interval misses", "intervals miss")} the target because of it, ${counted(shortBefore, "interval does", "intervals do")} so anyway.`,
    findingUnknown: (released: number): string =>
      `The plan takes ${decimal(released, 1)} heads off the phones on average; what that does to the service level is not known without calls by interval.`,
    verdicts: {
      met: "Kept",
      shortByPlan: "Missed with the plan",
      shortBefore: "Missed without training",
      unknown: "Not known",
      nobody: "Nobody on shift",
    },
    goToChart: "Go to the usual day and its chart below the list",
    usualHeading: "The usual day of the plan",
    usualAbout:
      "Mean over the days of the plan; “Least spare” is the tightest day of that interval.",
    chart: {
      title: "Heads by interval, mean of the plan’s days",
      slotAxis: "Interval from",
      headsAxis: "Heads",
    },
    notes: {
      calls: "Calls to expect, all queues together.",
      days: "Days behind the figure; 1 for a forecast.",
      required: "On shift, breaks allowed for; several queues added up.",
      released: "Agents on the phones who train or teach in this interval.",
      spare: "Left less required; below 0 the target is missed.",
      before: "Share answered in time without any training.",
    },
  },
  columns: {
    intervals: {
      date: "Date",
      start: "From",
      calls: "Calls",
      handle: "AHT (s)",
      days: "Days (n)",
      onShift: "On shift",
      required: "Required",
      mostReleased: "May be released",
      released: "Released by the plan",
      left: "Left",
      spare: "Spare",
      before: "Service level before",
      withPlan: "Service level with the plan",
      verdict: "Target",
    },
    usual: {
      start: "From",
      required: "Required",
      onShift: "On shift",
      left: "Left with the plan",
      leastSpare: "Least spare",
      withPlan: "Service level with the plan",
    },
  },
};

function percent1(share: number): string {
  return `${decimal(share * 100, 1)}%`;
}
