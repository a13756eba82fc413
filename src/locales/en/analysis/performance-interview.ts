export const performanceInterviewWords = {
  sheet: {
    name: "Performance interviews",
    title: "Performance interviews",
    about:
      "One form a person, to print: the figures to talk about and room for what was said. A fall in figures has many causes (work, health, home, tools); ask before you judge. What you type stays with the person when the plan is made again.",
    proposal: "A proposal to talk, not a verdict. Begin with what is good.",
    person: (name: string, id: string, team: string): string =>
      team === "" ? `${name} (${id})` : `${name} (${id}), ${team}`,
    headers: {
      metric: "Figure",
      before: "Before",
      now: "Now",
      expected: "Expected now",
      change: "Change",
      verdict: "Reading",
    },
    withN: (value: string, n: number): string => `${value}, n = ${n}`,
    withRange: (value: string, low: string, high: string): string => `${value} (${low} to ${high})`,
    good: "What is good",
    inputs: {
      view: "The agent's own view",
      causes: "Causes",
      agreed: "Agreed",
      support: "Support promised",
      followUp: "Next talk on",
      held: "Held on",
      lead: "Signed, lead",
      agent: "Signed, agent",
    },
    nobody: "No performance interview is proposed this time.",
    finding: (forms: number): string =>
      `${forms} ${forms === 1 ? "form" : "forms"} to print, with the figures filled in.`,
  },
};
