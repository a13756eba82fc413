import type { MetricId } from "../../domain/metrics/metric";
import type { SettingUnit, Settings } from "../../domain/settings/settings";

type SettingText = { readonly label: string; readonly explanation: string };

/** Ids of the settings that are not a metric's weight. */
export type NamedSettingId = Exclude<keyof Settings, `weight.${MetricId}`>;

/** What the settings are called and what they do. */
export const settingWords = {
  named: {
    language: {
      label: "Language of the sheets",
      explanation: "Automatic: the language of most headers in the workbook.",
    },
    unwantedSheets: {
      label: "Sheets not wanted",
      explanation:
        "These sheets are not added. One that the workbook holds already is kept up to date, with what was typed on it, until you delete its tab.",
    },
    periodDays: {
      label: "Days of data that count",
      explanation: "Counted back from the newest record; 0 = all.",
    },
    bottomSize: {
      label: "Size of the bottom group",
      explanation: "These agents get one-to-one coaching, if the evidence is good enough.",
    },
    bottomUnit: {
      label: "Bottom group counted in",
      explanation: "Agents, or per cent of all ranked agents.",
    },
    topSize: {
      label: "Size of the top group",
      explanation: "These agents may attend recording-study sessions.",
    },
    topUnit: {
      label: "Top group counted in",
      explanation: "Agents, or per cent of all ranked agents.",
    },
    newHireDays: {
      label: "New-hire window",
      explanation: "So many days after the hire date an agent is a new hire and trains apart.",
    },
    minReviews: {
      label: "Fewest scored results",
      explanation:
        "With fewer scored reviews or rated calls an agent counts as “too little evidence”.",
    },
    minBottomProbability: {
      label: "Lowest chance to be named in the bottom group",
      explanation: "Below this chance of truly belonging there nobody is named, whatever the rank.",
    },
    cutMargin: {
      label: "Margin at the cut",
      explanation:
        "Whoever was in the bottom or top group gives up the place only to someone whose chance of belonging there is this much higher. Holds for one plan, then the rank decides; 0 = the rank always decides.",
    },
    weakGap: {
      label: "Gap that counts as weak",
      explanation: "So many standard deviations below comparable peers make a topic a weakness.",
    },
    falseAlarms: {
      label: "False alarms, at most, for every 100 agents",
      explanation:
        "Early warning and recognition: of 100 agents who have not changed, at most so many are named by chance. Lower: surer names, fewer of them.",
    },
    needsSurvey: {
      label: "Training needs: weight of the survey",
      explanation:
        "How much the share of respondents who ask for a topic counts beside the other sources.",
    },
    needsInterviews: {
      label: "Training needs: weight of interviews",
      explanation: "How much the share of interviews that speak of a topic counts.",
    },
    needsData: {
      label: "Training needs: weight of the figures",
      explanation: "How much the share of agents shown to be weak at a topic counts.",
    },
    needsComplaints: {
      label: "Training needs: weight of complaints",
      explanation: "How much the share of complaints about a topic counts.",
    },
    planWeeks: { label: "Length of the plan", explanation: "Starts on the day after today." },
    dayStart: {
      label: "Training hours from",
      explanation: "No session starts earlier; also the working day where there is no roster.",
    },
    dayEnd: {
      label: "Training hours to",
      explanation: "No session ends later; also the working day where there is no roster.",
    },
    slotMinutes: {
      label: "Slot of the timetable",
      explanation: "Sessions start on these steps and take whole steps.",
    },
    releasableShare: {
      label: "Releasable share of the centre",
      explanation: "At most this share of the agents on shift is in training at once.",
    },
    releasableTeamShare: {
      label: "Releasable share of a team",
      explanation: "At most this share of one team's agents on shift is in training at once.",
    },
    serviceTarget: {
      label: "Service level to keep",
      explanation:
        "So many of 100 calls are answered in time; nobody is released for training where that would be missed. Needs the calls by interval.",
    },
    serviceSeconds: {
      label: "Answered within",
      explanation: "The time of the service level: 80% within 20 seconds is “80/20”.",
    },
    shrinkage: {
      label: "Away from the phone while on shift",
      explanation:
        "Share of the time on shift that goes to breaks, errands and meetings. Leave and days off are in the roster already.",
    },
    patienceSeconds: {
      label: "Callers’ patience",
      explanation:
        "How long callers wait on average before they hang up, where the workbook does not say. 0 = not known: nobody is taken to hang up (Erlang C), which asks for more heads.",
    },
    minimumRest: {
      label: "Rest between shifts",
      explanation: "Between the end of one shift, with its training, and the start of the next.",
    },
    besideShift: {
      label: "Paid training beside the shift",
      explanation:
        "So long before or after a shift an agent may train, as paid overtime, if the rest is kept. 0 = on shift only. Chiefly for those on nights.",
    },
    trainerSites: {
      label: "Trainers teach",
      explanation:
        "A trainer whose branch the workbook gives teaches there only, or travels. Those from outside teach everywhere.",
    },
    trainerDailyMinutes: {
      label: "Teaching a trainer a day, at most",
      explanation: "For trainers whose own limit the workbook does not give.",
    },
    trainerWeeklyMinutes: {
      label: "Teaching a trainer a week, at most",
      explanation: "For trainers whose own limit the workbook does not give.",
    },
    changeOfTime: {
      label: "Price of telling somebody another time",
      explanation:
        "For each person whose day or start the next plan changes. At 120 nobody is told another time only to save days, calls or sessions, but a place for somebody left out may still cost others their time; lower, more is moved, higher, less.",
    },
    changeOfPlace: {
      label: "Price of telling somebody another trainer or room",
      explanation: "For each person who keeps the time but gets another trainer or room.",
    },
    maxCoursesPerAgent: {
      label: "Group courses for one agent, at most",
      explanation: "In one plan; the most urgent come first.",
    },
    coachingWaves: {
      label: "Waves of one-to-one coaching",
      explanation:
        "Among agents of equal need the lot decides who is coached in the first wave, who later; those who wait show what coaching does. 1 = no waves.",
    },
    searchEffort: {
      label: "Search for a better timetable",
      explanation:
        "How long is searched once everybody who can be placed is placed. Thorough takes some five times as long and saves a little more.",
    },
    longestCall: {
      label: "Data check: longest call",
      explanation:
        "A single call, hold or after-call work that lasts longer is set aside as implausible.",
    },
    longestAverage: {
      label: "Data check: longest average time",
      explanation:
        "An average handling, talk or waiting time of an agent that is longer is set aside as implausible.",
    },
    highestScore: {
      label: "Data check: highest score",
      explanation:
        "A score above this is set aside where the header does not state the full marks.",
    },
    highestSatisfaction: {
      label: "Data check: highest satisfaction",
      explanation: "A satisfaction above this is set aside as implausible.",
    },
    mostCalls: {
      label: "Data check: most calls in one row",
      explanation: "A row of a KPI summary with more calls is set aside as implausible.",
    },
  } satisfies Record<NamedSettingId, SettingText>,
  weight: (metric: string): string => `Weight of ${metric}`,
  weightExplanation: "How much it counts in the ranking beside the others; 0 = shown, not ranked.",
  units: {
    people: "agents",
    percent: "%",
    days: "days",
    weeks: "weeks",
    reviews: "results",
    minutes: "minutes",
    seconds: "seconds",
    hours: "hours",
    weight: "relative weight",
    points: "standard deviations",
    probability: "chance, 0–1",
    courses: "courses",
    waves: "waves",
    marks: "points",
    calls: "calls",
  } satisfies Record<SettingUnit, string>,
  clock: "time",
  choices: {
    auto: "Automatic",
    en: "English",
    "zh-CN": "简体中文",
    "zh-TW": "繁體中文",
    people: "Agents",
    percent: "Per cent",
    "own-site": "Own site",
    "all-sites": "Every site",
    quick: "Quick",
    normal: "Normal",
    thorough: "Thorough",
  },
  range: (from: string, to: string): string => `${from} to ${to}`,
  sheetNames: "names of sheets, with commas between",
  wholeRange: (from: string, to: string): string => `whole number, ${from} to ${to}`,
};

export type SettingWords = typeof settingWords;
