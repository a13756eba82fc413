import type { Method } from "../domain/curriculum/course";
import { methodDefaults } from "../domain/curriculum/methods";
import type { CellContent } from "../workbook/sheet-spec";
import type { Page } from "./page";
import type { PlanIndex } from "./plan-index";
import { columnsFrom } from "./table-draft";

/** Screens stand at the desk; whoever watches needs nobody to lead. */
const onScreen: ReadonlySet<Method> = new Set(["video", "short-video"]);

/** The methods with what they usually take: where the catalogue says nothing, courses are planned so. */
export function methodsPart(page: Page, { locale }: PlanIndex): void {
  const words = locale.sheets.syllabus.methods;
  const { domain } = locale;
  const make = columnsFrom(locale.columns.syllabus.methods);
  page.heading(words.heading);
  page.sentence(words.about);
  page.table({
    id: "methods",
    tableName: "PeilianMethods",
    columns: [
      make("form", "text"),
      make("method", "text"),
      make("place", "text"),
      make("minutes", "integer"),
      make("led", "text"),
      make("evaluation", "text"),
      make("seats", "integer"),
    ],
    rows: methods(domain.methods).map((method): CellContent[] => {
      const { minutes, seats, needsTrainer, needsVenue, evaluation } = methodDefaults[method];
      const place = onScreen.has(method) ? "screen" : needsVenue ? "room" : "desk";
      return [
        needsTrainer ? words.forms.together : words.forms.alone,
        domain.methods[method],
        words.places[place],
        minutes,
        words.ledWhen(words.led[method], words.when[method]),
        domain.evaluations[evaluation],
        seats,
      ];
    }),
    key: [],
    wrapAt: { form: 10, method: 22, place: 13, led: 14, evaluation: 8 },
  });
}

function methods(names: Readonly<Record<Method, string>>): readonly Method[] {
  return Object.keys(names).filter((name): name is Method => name in methodDefaults);
}
