import { percent, whole } from "../../figures";

const counted = (n: number, one: string, many: string): string =>
  `${whole(n)} ${n === 1 ? one : many}`;

export const onboardingWords = {
  sheet: {
    name: "Onboarding track",
    title: "Onboarding track",
    about:
      "Every new hire against all that newcomers must hear: held, planned with day and time, or missing.",
    nobody: "Nobody is within the first weeks, or no hire dates are known.",
    sources:
      "“Held” comes from the workbook’s training records and the attendance of earlier plans, and is not planned again; without either only what this plan places is known. Mentors are proposals.",
    finding: (hires: number, modules: number, incomplete: number): string =>
      `${counted(hires, "new hire", "new hires")}, ${counted(modules, "module", "modules")} each: ${incomplete === 0 ? "every plan covers all of them" : `${counted(incomplete, "plan lacks", "plans lack")} at least one`}.`,
    held: (date: string | null): string => (date === null ? "Held" : `Held\n${date}`),
    planned: (date: string, time: string): string => `${date}, ${time}`,
    missing: "Missing",
  },
  columns: { track: { mentor: "Mentor", missing: "Modules missing" } },
};

export const releaseCascadeWords = {
  sheet: {
    name: "Release cascade",
    title: "Release cascade",
    about:
      "How each new release reaches everybody it concerns before it goes live: leads first, then their teams in morning meetings, short videos for the rest, an exam at the month’s end.",
    nothing: "The workbook names no release that these weeks have to teach.",
    finding: (
      releases: number,
      leads: number,
      unplaced: number,
      told: number,
      byMeeting: number,
      byVideo: number,
    ): string =>
      `${counted(releases, "release", "releases")}: ${counted(leads, "place", "places")} for leads${unplaced === 0 ? "" : `, ${whole(unplaced)} of them without a session`}; ${whole(told)} told already, ${whole(byMeeting)} to be reached by morning meetings, ${whole(byVideo)} by short videos.`,
    guessed: (audience: string): string =>
      `${audience} (no such team, branch or level: everybody is meant)`,
    everybody: "Everybody",
    stepsHeading: "Leads’ sessions and morning meetings",
    stepsAbout:
      "A morning meeting comes just before the shift in “Time”: it takes nobody off the phones. Whoever is on nights, off until the release goes live, or without a lead gets a short video (sheet “24×7 coverage”). Write under “Held on” the day on which a step took place: it then stays as it is, and nobody in it is told again.",
    steps: {
      lead: "Lead’s session",
      meeting: (time: string): string => `Morning meeting before ${time}`,
    },
    noPlace: "No place in the timetable: see “Unplaced”",
  },
  columns: {
    releases: {
      release: "Release",
      goLive: "Goes live",
      audience: "For",
      people: "People",
      leads: "Leads",
      leadsPlaced: "Leads with a session",
      told: "Told already",
      byMeeting: "By morning meeting",
      byVideo: "By video",
      lastDay: "Last day",
      exam: "Exam",
      owner: "Owner",
    },
    steps: {
      release: "Release",
      step: "Step",
      team: "Team",
      date: "Date",
      time: "Time",
      led: "Led by",
      people: "People",
      who: "Who",
      held: "Held on",
    },
  },
};

export const knowledgeWords = {
  sheet: {
    name: "Knowledge sheet",
    title: "Knowledge sheet",
    about:
      "The key points of the releases, one a row. Type a word to mark the rows that hold it; the filter buttons work too.",
    nothing: "The workbook names no release that these weeks have to teach.",
    lookUp: "Look up",
    hitNote: "● where the release or the key point holds what is typed above.",
    noPoints: "No key points in the workbook: ask the owner.",
    signOffHeading: "Who knows it",
    signOffAbout:
      "Choose “Yes” when somebody has read and understood a release: the next plan does not tell her again. With “No” she is told again, whatever else is on record.",
    how: {
      records: (day: string | null): string =>
        day === null ? "On the training records" : `On the training records, ${day}`,
      step: (day: string | null): string => (day === null ? "Told" : `Told on ${day}`),
      video: "Has seen the short video",
      signed: "Said to know it",
      session: (day: string, time: string): string => `Session for leads ${day} ${time}`,
      meeting: (day: string, time: string): string => `Morning meeting ${day} before ${time}`,
      byVideo: "Short video, see “24×7 coverage”",
      noPlace: "Not planned: no place for her",
    },
  },
  columns: {
    points: {
      hit: "Found",
      release: "Release",
      point: "Key point",
      goLive: "Goes live",
      owner: "Owner",
      document: "Document",
      people: "People",
      known: "Known by",
    },
    signOff: { release: "Release", how: "How she hears of it", known: "Knows it" },
  },
};

export const coverageWords = {
  sheet: {
    name: "24×7 coverage",
    title: "24×7 coverage of short videos and cloud classrooms",
    about:
      "Who has still to watch what, and in which quiet hour of her own shifts, nights too; how far each item has got; and which videos have to be made. Items of up to 30 minutes; longer ones need a session.",
    nothing: "The catalogue has no short video or cloud classroom, and nothing has to be made.",
    finding: (
      items: number,
      people: number,
      seen: number,
      assigned: number,
      noGap: number,
      toProduce: number,
    ): string =>
      `${counted(items, "item", "items")}, ${counted(people, "view", "views")} in all: ${whole(seen)} seen (${percent(people === 0 ? 0 : seen / people)}; on record or ticked), ${whole(assigned)} given a quiet hour, ${whole(noGap)} without one; ${counted(toProduce, "video", "videos")} to make.`,
    sources: { catalogue: "Course catalogue", release: "Release" },
    notes: { ticked: "Ticked “Yes” in the list below." },
    productionHeading: "Videos to make",
    productionAbout:
      "Volunteers first: write the name of whoever offers. Proposed are those whose whole interval on the topic lies above their peers; for a release its owner.",
    weakTopic: (weak: number, of: number): string =>
      `${whole(weak)} of ${whole(of)} agents weak at it; the catalogue has no short video.`,
    releaseVideo: "Some can only see this release as a video.",
    nobodySure: "Nobody surely strong: ask the team leads.",
    viewsHeading: "Who watches what, when",
    viewsAbout:
      "Within the hour that begins at “From”, when no call waits; the hours with most heads to spare come first, one item a shift.",
    states: {
      assigned: (minutes: number): string => `${whole(minutes)} min in a quiet moment`,
      noGap: "No quiet hour in time",
      seen: "Seen",
    },
  },
  columns: {
    items: {
      item: "Item",
      source: "Source",
      minutes: "Minutes",
      due: "Due",
      people: "People",
      recorded: "On record",
      ticked: "Ticked",
      share: "Covered",
      noGap: "No hour",
    },
    production: {
      video: "Video on",
      why: "Why",
      due: "Due",
      proposed: "Proposed",
      volunteer: "Made by",
      done: "Made on",
    },
    views: { item: "Item", date: "Date", from: "From", state: "How", seen: "Seen" },
  },
};

export const dailyRelayWords = {
  /** Under a week of the calendar: one course, its teams. */
  ofWeek: (course: string, minutes: number, teams: string): string =>
    `Every day, ${whole(minutes)} minutes before the shift, the whole group speaks in turn: ${course}. ${teams}`,
  team: (team: string, people: number, lead: string | null): string =>
    `${team} (${counted(people, "person", "people")}${lead === null ? "" : `, led by ${lead}`})`,
  everyDay: "Daily",
  ofPerson: (course: string, minutes: number): string =>
    `${course}: relay, ${whole(minutes)} min before every shift`,
  onFloor: (rounds: number, people: number, minutes: number): string =>
    `Daily relays (${counted(rounds, "round", "rounds")} of ${whole(minutes)} minutes by ${counted(people, "person", "people")} in all) come before the shift and take nobody off the phones; their paid time is ${whole((rounds * minutes) / 60)} hours. Held within the shift instead, a relay takes everybody on it off the phones for ${whole(minutes)} minutes, which the figures below do not contain.`,
  when: {
    "first-hour": "Start of shift",
    "last-hour": "End of shift",
    any: "When people can best be spared",
    daily: (minutes: number): string =>
      `First round in the timetable, then ${whole(minutes)} min before every shift`,
    monthly: "Once a month",
  },
};

/** The words of the sheets, by their ids, and of what has no sheet of its own. */
export const followUpSheets = {
  onboarding: onboardingWords.sheet,
  releaseCascade: releaseCascadeWords.sheet,
  knowledge: knowledgeWords.sheet,
  coverage: coverageWords.sheet,
  dailyRelay: dailyRelayWords,
};
