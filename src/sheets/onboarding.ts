import type { ModuleState } from "../domain/onboarding/onboarding-track";
import { clockTime } from "../foundation/day";
import { unreachable } from "../foundation/result";
import type { CellContent, SheetSpec, TableColumnSpec } from "../workbook/sheet-spec";
import { uniqueHeaders } from "./heat-map";
import { mentorText } from "./new-hires";
import { Page } from "./page";
import { personCells } from "./person-cells";
import { personColumns } from "./person-columns";
import type { PlanIndex } from "./plan-index";
import { columnsFrom } from "./table-draft";

/** Every new hire against every module of the track: held, planned on a day, or missing; the mentor beside. */
export function onboardingSheet(index: PlanIndex): SheetSpec {
  const { plan, locale } = index;
  const words = locale.sheets.onboarding;
  const track = plan.followUp.onboarding;
  const page = new Page(words.title, words.about);
  page.sentence(onboardingFinding(index) ?? words.nobody);
  page.sentence(words.sources);
  page.down();
  const make = columnsFrom(locale.columns.onboarding.track);
  const modules = track?.modules ?? [];
  const before = [
    ...personColumns(make),
    make("mentor", "text"),
    make("missing", "integer", {
      conditionals: [{ kind: "at-least", value: 1, style: "bad" }],
    }),
  ];
  const headers = uniqueHeaders([
    ...before.map(({ header }) => header),
    ...modules.map(({ module, course }) =>
      module === null ? index.courseName(course) : capital(locale.domain.onboarding[module]),
    ),
  ]).slice(before.length);
  const columns = headers.map((header, place): TableColumnSpec => ({
    id: `module${place}`,
    header,
    format: "text",
    align: "center",
    owner: "peilian",
    conditionals: [{ kind: "equals", value: words.missing, style: "bad" }],
  }));
  const mentors = new Map(
    (plan.analysis.newHires?.hires ?? []).map(({ agent, mentor }) => [agent, mentor]),
  );
  const table = page.table({
    id: "track",
    tableName: "PeilianOnboarding",
    columns: [...before, ...columns],
    rows: (track?.hires ?? []).map(({ agent, states, missing }): CellContent[] => {
      const mentor = mentors.get(agent);
      return [
        ...personCells(index, agent),
        mentor === undefined ? null : mentorText(index, mentor),
        missing,
        ...states.map((state) => stateText(index, state)),
      ];
    }),
    key: [],
    wrapAt: {
      name: 12,
      team: 12,
      mentor: 32,
      ...Object.fromEntries(columns.map(({ id }) => [id, 16])),
    },
  });
  return page.finish({
    id: "onboarding",
    name: words.name,
    tabColour: "plan",
    frozenAt: table,
    frozenColumns: 1,
    orientation: "landscape",
    protection: "open",
  });
}

/** How many newcomers hear everything, in a sentence; `null` without any. */
export function onboardingFinding({ plan, locale }: PlanIndex): string | null {
  const track = plan.followUp.onboarding;
  if (track === null) return null;
  const incomplete = track.hires.filter(({ missing }) => missing > 0).length;
  return locale.sheets.onboarding.finding(track.hires.length, track.modules.length, incomplete);
}

/** Names of modules stand within sentences elsewhere. */
function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function stateText({ locale }: PlanIndex, state: ModuleState): string {
  const words = locale.sheets.onboarding;
  const { date } = locale.domain;
  switch (state.kind) {
    case "held":
      return words.held(state.day === null ? null : date(state.day));
    case "planned":
      return words.planned(date(state.day), clockTime(state.start));
    case "missing":
      return words.missing;
    default:
      return unreachable(state);
  }
}
