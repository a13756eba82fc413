import type * as columns from "../../inputs/trainers";
import type { SheetWords } from "../../input-words";

export const trainers: SheetWords<typeof columns.trainers> = {
  name: "Input trainers",
  title: "Trainers",
  about: "Everyone who may teach.",
  columns: {
    skills: {
      header: "Skills",
      note: "Topics the trainer teaches, with semicolons between; blank: everything.",
      examples: ["Accuracy; Tone", "Billing"],
    },
    dailyLimit: { header: "Max minutes per day", note: "Most minutes of teaching a day." },
    weeklyLimit: { header: "Max minutes per week", note: "Most minutes of teaching a week." },
    availability: {
      header: "Availability",
      note: "As Mon-Fri 09:00-17:00; blank: the working hours of the settings.",
      examples: ["Mon-Fri 09:00-17:00", "Tue, Thu 14:00-17:00"],
    },
  },
};

export const trainerRatings: SheetWords<typeof columns.trainerRatings> = {
  name: "Input trainer ratings",
  title: "Trainer ratings",
  about: "One row for each form that a trainee filled in after a session.",
  columns: {
    sessionDate: { header: "Session date", note: "The day of the session." },
    rater: {
      header: "Trainee",
      note: "Who rated; leave blank where the form is anonymous.",
      examples: ["Alex Moore", "Jamie Hill"],
    },
    dimension1: {
      header: "Content (5)",
      note: "One column for each dimension of your form; full marks in brackets. Rename, add or remove as needed.",
    },
    dimension2: {
      header: "Delivery (5)",
      note: "One column for each dimension of your form; full marks in brackets. Rename, add or remove as needed.",
    },
    dimension3: {
      header: "Interaction (5)",
      note: "One column for each dimension of your form; full marks in brackets. Rename, add or remove as needed.",
    },
    overallRating: {
      header: "Overall rating",
      note: "Overall rating on your own scale, the same in the whole column.",
    },
    remarks: {
      header: "Comments",
      note: "What the trainee added in words.",
      examples: ["Clear and practical", "More examples, please"],
    },
  },
};

export const trialLectures: SheetWords<typeof columns.trialLectures> = {
  name: "Input trial lectures",
  title: "Trial lectures",
  about: "One row for each judge's form on a trial lecture.",
  columns: {
    candidate: {
      header: "Candidate",
      note: "Who gave the lecture.",
      examples: ["Alex Moore", "Jamie Hill"],
    },
    sessionDate: { header: "Trial date", note: "The day of the lecture." },
    lectureTopic: {
      header: "Lecture topic",
      note: "What the lecture was about.",
      examples: ["Billing disputes", "Tone of voice"],
    },
    judge: { header: "Judge", note: "Who scored.", examples: ["Pat Green", "Kim Stone"] },
    dimension1: {
      header: "Content (40)",
      note: "One column for each dimension of your form; full marks in brackets. Rename, add or remove as needed.",
    },
    dimension2: {
      header: "Delivery (30)",
      note: "One column for each dimension of your form; full marks in brackets. Rename, add or remove as needed.",
    },
    dimension3: {
      header: "Interaction (30)",
      note: "One column for each dimension of your form; full marks in brackets. Rename, add or remove as needed.",
    },
    score: { header: "Total score", note: "Total of this judge." },
    conclusion: {
      header: "Decision",
      note: "What the panel decided, once it is known.",
      examples: ["Passed", "Failed"],
      values: ["Passed", "Failed"],
    },
    remarks: {
      header: "Judge comments",
      note: "What the judge noted.",
      examples: ["Good structure", "Speak more slowly"],
    },
  },
};

export const appraisals: SheetWords<typeof columns.appraisals> = {
  name: "Input appraisals",
  title: "Manager appraisals",
  about: "One row for each person and period; trainers and agents alike.",
  columns: {
    appraised: {
      header: "Person appraised",
      note: "Who was appraised.",
      examples: ["Chris Ford", "Dana Reed"],
    },
    appraisalPeriod: {
      header: "Appraisal period",
      note: "As 2026 Q1 or 2026-03.",
      examples: ["2026 Q1", "2026 Q1"],
    },
    appraiser: {
      header: "Appraiser",
      note: "Who appraised.",
      examples: ["Robin West", "Sam Lake"],
    },
    dimension1: {
      header: "Attitude (40)",
      note: "One column for each dimension of your form; full marks in brackets. Rename, add or remove as needed.",
    },
    dimension2: {
      header: "Professional skill (30)",
      note: "One column for each dimension of your form; full marks in brackets. Rename, add or remove as needed.",
    },
    dimension3: {
      header: "Results (30)",
      note: "One column for each dimension of your form; full marks in brackets. Rename, add or remove as needed.",
    },
    appraisalScore: { header: "Appraisal score", note: "Total of the appraisal." },
    appraisalGrade: {
      header: "Appraisal grade",
      note: "In place of a score, or beside it.",
      examples: ["A", "B"],
      values: ["A", "B", "C", "D"],
    },
    conclusion: {
      header: "Recommendation",
      note: "What the manager proposes.",
      examples: ["Stay full-time", "Coaching"],
    },
    remarks: {
      header: "Manager comments",
      note: "In words.",
      examples: ["Reliable", "Improve preparation"],
    },
  },
};

export const certificates: SheetWords<typeof columns.certificates> = {
  name: "Input certificates",
  title: "Certificates and research",
  about: "One row for each certificate, report or paper.",
  columns: {
    certificateKind: {
      header: "Certificate type",
      note: "Certificate, report, paper or award.",
      examples: ["Certificate", "Report"],
      values: ["Certificate", "Report", "Paper", "Award"],
    },
    certificateName: {
      header: "Certificate name",
      note: "Name of the certificate, or title of the report.",
      examples: ["Corporate trainer, level 2", "Why callers ring twice"],
    },
    certificateNo: { header: "Certificate no", note: "Where it has one." },
    issuer: {
      header: "Issued by",
      note: "Who issued or published it.",
      examples: ["Training institute", "Service centre"],
    },
    certificateLevel: {
      header: "Certificate level",
      note: "As you word it.",
      examples: ["Level 2", "Centre"],
    },
    awardedOn: { header: "Date awarded", note: "The day it was awarded or published." },
    validUntil: { header: "Valid until", note: "Blank where it does not expire." },
    awardPoints: {
      header: "Points awarded",
      note: "What you give for it, where you count points.",
    },
  },
};
