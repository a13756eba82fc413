import type { Method } from "../../../domain/curriculum/course";

export const methodsWords = {
  sheet: {
    heading: "Methods and what they usually take",
    about:
      "Where the catalogue says nothing, courses are planned so. Training together comes first; what is studied alone stands beside it.",
    ledWhen: (led: string, when: string): string =>
      `${led}; ${when.charAt(0).toLowerCase()}${when.slice(1)}`,
    forms: { together: "Together", alone: "Alone" },
    places: { room: "Room", desk: "At the desk", screen: "Screen at the desk" },
    led: {
      "live-drill": "Trainer",
      video: "Nobody",
      lecture: "Trainer",
      "short-video": "Nobody",
      "one-to-one": "Coach or lead",
      "recording-study": "Trainer; the best agents speak",
      "etiquette-relay": "Team lead; everyone speaks",
      "team-lead-cascade": "Trainer, then the lead",
      "question-meeting": "Trainer and business expert",
      "stress-test": "Lead as a hard customer",
      "peer-help": "A strong colleague",
      "performance-interview": "Team lead",
      "knowledge-contest": "Trainer",
    } satisfies Record<Method, string>,
    when: {
      "live-drill": "Quiet hours",
      video: "Quiet hours",
      lecture: "Quiet hours",
      "short-video": "In gaps of 10–15 minutes, every shift",
      "one-to-one": "Quiet hours",
      "recording-study": "Quiet hours",
      "etiquette-relay": "Daily, at the start of the shift",
      "team-lead-cascade": "Before the teams; then the daily morning meeting",
      "question-meeting": "Monthly",
      "stress-test": "Unannounced",
      "peer-help": "Beside the work",
      "performance-interview": "Within the month",
      "knowledge-contest": "Monthly or quarterly",
    } satisfies Record<Method, string>,
  },
  columns: {
    form: "Form",
    method: "Method",
    place: "Place",
    minutes: "Minutes",
    led: "Led by; when",
    evaluation: "Checked by",
    seats: "Seats",
  },
};
