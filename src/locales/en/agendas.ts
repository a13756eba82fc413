import { decimal, whole } from "../figures";

/** Words of the calendars by trainer, venue and team and of the personal timetables. */
export const agendaWords = {
  common: {
    date: "Date",
    time: "Time",
    course: "Course",
    venue: "Venue",
    trainer: "Trainer",
    people: "Trainees",
    ofTheTeam: "Of this team",
    noTeam: "Without a team",
    labelled: (label: string, text: string): string => `${label}: ${text}`,
    load: (sessions: number, hours: number): string =>
      `${sessions === 1 ? "1 session" : `${whole(sessions)} sessions`}, ${decimal(hours, 1)} hours.`,
    away: (places: number, hours: number): string =>
      `${places === 1 ? "1 place" : `${whole(places)} places`} in sessions of ${decimal(hours, 1)} hours together.`,
    venueOf: (name: string, seats: number): string => `${name} (${whole(seats)} seats)`,
  },
  sheets: {
    trainerCalendar: {
      name: "By trainer",
      title: "Calendar by trainer",
      about: "What each trainer teaches, a page each, to hand out.",
    },
    trainerLoad: {
      name: "Trainer load",
      title: "Trainer load",
      about:
        "What each trainer teaches, beside an equal share of all hours: a fair load at a glance.",
      notes: {
        places: "People taught, counted in every session.",
        equalShare: "All hours taught, divided by the trainers.",
      },
      chart: { title: "Hours taught by trainer", hoursAxis: "Hours" },
    },
    venueCalendar: {
      name: "By venue",
      title: "Calendar by venue",
      about: "What takes place in each room, a page each, to put up at its door.",
    },
    teamCalendar: {
      name: "By team",
      title: "Calendar by team",
      about: "Who of each team is in training and when, a page each, for its lead.",
    },
    personalTimetables: {
      name: "Personal timetables",
      title: "Personal timetables",
      about: "Everybody's own sessions, team by team. Filter by a name and print to hand out.",
    },
  },
};

export type AgendaWords = typeof agendaWords;
