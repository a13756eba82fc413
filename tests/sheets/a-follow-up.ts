import { dayFromCivil } from "../../src/foundation/day";
import type { FollowUp } from "../../src/domain/follow-up/follow-up";

const monday = dayFromCivil(2026, 3, 9);

/** What follows from the plan by hand: one newcomer, one release, one video seen by nobody yet. */
export const aFollowUp: FollowUp = {
  onboarding: {
    modules: [
      { course: "NEW1", module: "trade-and-career" },
      { course: "NEW2", module: "performance-measurement" },
      { course: "NEW3", module: "workforce-management" },
    ],
    hires: [
      {
        agent: 12,
        states: [
          { kind: "held", day: monday - 10 },
          { kind: "planned", day: monday, start: 600 },
          { kind: "missing" },
        ],
        missing: 1,
      },
    ],
  },
  releaseCascade: {
    releases: [
      {
        release: {
          name: "信用卡系统",
          version: "V3.2",
          goLive: monday + 10,
          keyPoints: ["分期入口移到首页", "=还款提醒可关闭"],
          audience: ["一组"],
          owner: "周杰",
          status: null,
          document: "手册3.2",
        },
        label: "信用卡系统 V3.2",
        audience: [0, 1, 2, 3, 4, 5],
        isAudienceGuessed: false,
        leads: [
          { agent: 0, session: { day: monday, start: 600 }, told: null },
          { agent: 6, session: null, told: null },
        ],
        meetings: [
          {
            team: "一组",
            lead: 0,
            day: monday + 1,
            shiftStart: 540,
            people: [1, 2, 3],
            held: null,
          },
          { team: "一组", lead: 0, day: monday + 1, shiftStart: 720, people: [4], held: null },
        ],
        told: new Map(),
        byVideo: [5],
        lastDay: monday + 9,
        exam: monday + 18,
      },
    ],
  },
  coverage: {
    items: [
      {
        name: "信用卡系统 V3.2",
        source: "release",
        minutes: 15,
        due: monday + 9,
        people: 1,
        seen: 0,
        ticked: 0,
        assigned: 1,
        noGap: 0,
      },
      {
        name: "微课：录入",
        source: "catalogue",
        minutes: 15,
        due: monday + 18,
        people: 3,
        seen: 1,
        ticked: 0,
        assigned: 1,
        noGap: 1,
      },
    ],
    views: [
      { agent: 5, item: 0, gap: { day: monday + 2, hour: 3 }, isSeen: false },
      { agent: 1, item: 1, gap: { day: monday + 3, hour: 14 }, isSeen: false },
      { agent: 2, item: 1, gap: null, isSeen: false },
    ],
    toProduce: [
      {
        about: { kind: "release", label: "信用卡系统 V3.2" },
        due: monday + 6,
        proposed: [],
        owner: "周杰",
      },
      {
        about: { kind: "topic", topic: { kind: "metric", metric: "handleTime" }, weak: 6, of: 13 },
        due: monday + 9,
        proposed: [0, 3],
        owner: null,
      },
    ],
  },
  dailyRelays: [
    {
      course: "NEW1",
      team: "一组",
      lead: 0,
      people: [{ agent: 12, from: monday + 1, rounds: 4 }],
      from: monday + 1,
      to: monday + 11,
    },
  ],
};
