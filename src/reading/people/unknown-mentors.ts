import type { DataIssue } from "../../domain/records/data-report";
import type { People } from "./people";

/** Mentors named for active people who are nobody in the workbook, or one of several of the name; each at its person's row. */
export function unknownMentors(people: People): readonly DataIssue[] {
  return people.drafts.flatMap(({ mentor, team, status, source }): DataIssue[] => {
    if (mentor === null || status === "left") return [];
    const clue = { id: null, name: mentor, team };
    const found = people.find(clue);
    if (found.kind === "agent") return [];
    const cause = people.causeOf(clue, found);
    const nearest =
      cause.kind === "unknown-agent"
        ? cause.nearest
        : cause.kind === "namesakes"
          ? cause.candidates
          : [];
    return [
      {
        address: source,
        cause: { kind: "unknown-mentor", nearest },
        found: mentor,
        action: "read-as-it-stands",
      },
    ];
  });
}
