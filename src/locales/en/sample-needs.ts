import type { SampleNeedsWords } from "../sample-needs-words";

export const sampleNeeds: SampleNeedsWords = {
  survey: {
    sheet: "Needs survey",
    title: "Training-needs survey",
    headers: {
      submitted: "Submitted on",
      agent: "Employee ID",
      name: "Agent Name",
      team: "Team",
      topics: "Which training do you need most? (select all)",
      methods: "How would you like to be trained? (select all)",
      difficulty: "What do you find most difficult?",
    },
    topics: { emotion: "Coping with stress", products: "New card products" },
    difficulties: [
      { about: "objection", text: "Customers who refuse every offer" },
      { about: "objection", text: "Handling objections about fees" },
      { about: "emotion", text: "Staying calm under stress" },
      { about: "accuracy", text: "Giving the correct answer at once" },
      { about: null, text: "The canteen closes too early" },
      { about: null, text: "My chair" },
    ],
  },
  interviews: {
    sheet: "Interviews",
    title: "Interview notes",
    headers: {
      day: "Interview Date",
      agent: "Employee ID",
      name: "Agent Name",
      interviewer: "Interviewer",
      sort: "Interview Type",
      topic: "Topic",
      problem: "Problem",
      action: "Agreed Action",
    },
    sort: "Training needs",
    talks: [
      {
        topic: "Objection handling",
        problem: "Gives in at the first objection",
        action: "Practise with the lead",
      },
      {
        topic: "Objection handling",
        problem: "Does not know what to answer when customers refuse",
        action: "Listen to three good recordings",
      },
      {
        topic: "Coping with stress",
        problem: "Tense after hard calls",
        action: "Short breaks after hard calls",
      },
      {
        topic: "Rota",
        problem: "Too many late shifts in a row",
        action: "Ask the planners",
      },
    ],
    newHire: {
      sort: "New hire",
      topic: "First weeks",
      problem: "Feels overwhelmed and thinks of leaving",
      action: "Sit beside the mentor for a week",
    },
  },
};
