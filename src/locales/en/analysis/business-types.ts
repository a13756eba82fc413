import type { ListenFor, RecordingReason } from "../../../domain/business-types/business-types";
import { unreachable } from "../../../foundation/result";
import { decimal, percent, whole } from "../../figures";

const typeColumns = { type: "Business type" };
const personColumns = { name: "Name", agentId: "Agent ID", team: "Team" };

export const businessTypesWords = {
  sheet: {
    name: "Business types",
    title: "Business types",
    about:
      "The ten most frequent business types: how long they take, and how far agents differ on the same kind of call. A wide spread says that there is a better way to handle it: listen to the pairs on the next sheet and write it down.",
    counted: (n: number, source: "calls" | "reviews", others: number): string =>
      `${whole(n)} ${source === "calls" ? "calls" : "reviews"} name a business type; ${whole(others)} rarer types are not shown.`,
    noTimes: "No call log with times: only scores can be shown.",
    rate: (share: number): string =>
      `Quick or slow: at least a tenth from the peers' usual time on the same business type. Of all the names below at most ${percent(share)} are expected to be wrong; who has too few calls of a type is not named.`,
    nothing: "Neither calls nor reviews name a business type.",
    nobody: "Nobody is quicker or slower than the peers by a tenth beyond chance.",
    peopleHeading: "Who is quick, who is slow",
    chart: {
      title: "Agents' usual time by business type",
      typeAxis: "Business type",
      valueAxis: "Seconds",
    },
    notes: {
      quartile: "Half of the calls lie between the two quartiles.",
      agents:
        "The usual time of the agent a quarter of the way up from the quickest, in the middle, a quarter down from the slowest; chance taken out.",
      spread:
        "Distance between the quartile agents over the middle one. 40% means: wide. 90% interval or more.",
      chance: "Chance that she truly is at least a tenth quicker or slower than the peers.",
      quality: "Her quality over all her work, as in the ranking.",
    },
    paces: { quick: "Quick", slow: "Slow" },
    qualities: {
      good: "Good",
      below: "Below the others",
      unclear: "Cannot be told",
      unknown: "Not known",
    },
    range: (low: string, high: string): string => `${low}–${high}`,
    typeWhy: (
      n: number,
      agents: number,
      spread: number | null,
      quick: number,
      slow: number,
    ): string =>
      spread === null
        ? `${whole(n)} calls by ${whole(agents)} agents; ${quick + slow === 0 ? "agents cannot be told apart on it." : `how far agents differ is not known. Surely quick: ${whole(quick)}; surely slow: ${whole(slow)}.`}`
        : `${whole(n)} calls by ${whole(agents)} agents; the middle half of the agents differ by ${percent(spread)} of the usual time. Surely quick: ${whole(quick)}; surely slow: ${whole(slow)}.`,
    reviewsWhy: (n: number, agents: number): string =>
      `${whole(n)} reviews of ${whole(agents)} agents.`,
    personWhy: (
      pace: "quick" | "slow",
      quality: "good" | "below" | "unclear" | "unknown",
      t: { n: number; time: number; low: number; high: number; peers: number },
    ): string => {
      const figures = `${whole(t.n)} calls, usually ${whole(t.time)} s (90%: ${whole(t.low)} to ${whole(t.high)}) against ${whole(t.peers)} s of her peers.`;
      if (pace === "slow")
        return `${figures} Proposal: let her hear the short recordings of this type.`;
      return quality === "good"
        ? `${figures} Quick and good: praise her, and ask her how she does it.`
        : quality === "below"
          ? `${figures} But her quality lies below the others': no example yet.`
          : `${figures} Whether the work is as good cannot be told.`;
    },
    finding: (types: number, widest: string, spread: number | null): string =>
      spread === null
        ? `${whole(types)} business types; agents take much the same time on each.`
        : `${whole(types)} business types; agents differ most on ${widest} (${percent(spread)} between the quartiles).`,
  },
  columns: {
    types: {
      ...typeColumns,
      n: "Calls (n)",
      share: "Share",
      agents: "Agents",
      median: "Median (s)",
      quartiles: "Half of the calls (s)",
      agentsLow: "Agents: low quartile",
      agentsMedian: "Agents: median",
      agentsHigh: "Agents: high quartile",
      spread: "Spread of agents",
      spreadRange: "Spread, 90%",
      satisfaction: "Satisfaction",
      resolved: "Resolved",
      qa: "QA score",
      why: "In words",
    },
    people: {
      ...typeColumns,
      ...personColumns,
      pace: "Pace",
      n: "Calls (n)",
      time: "Usual time (s)",
      timeLow: "Time from",
      timeHigh: "Time to",
      peers: "Peers (s)",
      chance: "Chance",
      quality: "Quality",
      satisfaction: "Satisfaction",
      resolved: "Resolved",
      why: "Why",
    },
  },
};

const listenFor: Readonly<Record<ListenFor, string>> = {
  "way-to-the-point":
    "How does she find the matter, and with which words does she close it so that nothing is asked again?",
  "what-is-done-well": "What is worth full marks here? Note the words.",
  "lost-time":
    "Where does the time go: searching, saying it twice, silence, objections? Pause there and guess.",
  "after-call-work":
    "Much of it is after the talk: what is written down, and what could be shorter?",
  "lost-caller": "At which sentence is the caller lost? Pause there: what would you say?",
};

export const recordingsWords = {
  sheet: {
    name: "Recordings to study",
    title: "Recordings to study",
    about:
      "Pairs of recordings of the same business type, to be heard one after the other: first the short one with a good ending, then the long one or the one with a poor ending. From them the best way to handle that business is written. Play them without names: it is about the call, not the person.",
    how: "How they were chosen: shortest and longest calls of the type (those cut off and single odd cases left out), endings by the caller's rating, first-contact resolution and QA; the calls of agents who are usually so come first; nobody is heard twice on one type.",
    nothing:
      "No pairs: it takes calls with business type, time and an ending (rating or resolved), or scored reviews with business types.",
    roles: { good: "Short and good", other: "Long or poor" },
    reviewRoles: { good: "Judged well", other: "Judged poorly" },
    yes: "Yes",
    no: "No",
    reason: (reason: RecordingReason): string => {
      switch (reason.kind) {
        case "short":
          return `short: ${decimal(reason.times, 1)} times the median`;
        case "long":
          return `long: ${decimal(reason.times, 1)} times the median`;
        case "rated-well":
        case "rated-badly":
          return `caller gave ${decimal(reason.rating, 0)} of ${decimal(reason.full, 0)}`;
        case "resolved":
          return "resolved at first contact";
        case "unresolved":
          return "not resolved";
        case "judged-well":
        case "judged-badly":
          return `QA ${decimal(reason.score, 0)} of ${decimal(reason.full, 0)}`;
        case "usually-quick":
          return "this agent usually is quick on it";
        case "usually-slow":
          return "this agent usually takes long on it";
        case "good-agent":
          return "no ending on record; this agent's quality is good";
        default:
          return unreachable(reason);
      }
    },
    listenFor,
    forSession: (type: string, first: string, second: string): string =>
      `${type}: ${first}, then ${second}`,
    finding: (pairs: number, types: number): string =>
      `${whole(pairs)} pairs of recordings on ${whole(types)} business types are worth listening to.`,
  },
  columns: {
    recordings: {
      ...typeColumns,
      order: "Order",
      role: "Which",
      recording: "Recording",
      ...personColumns,
      date: "Day",
      time: "Time",
      duration: "Duration (s)",
      satisfaction: "Rating",
      resolved: "Resolved",
      qa: "QA score",
      why: "Why",
      listenFor: "Listen for",
      heard: "Used in a session",
      notes: "The best way, noted",
    },
  },
};
