import { localeTags, type LocaleTag } from "../../../src/locales/locale-tag";
import { dressedKinds } from "./all-kinds";
import { arrange } from "./arrange";
import { makeCast, type Cast } from "./cast";
import type { CleanTable, DressedKind } from "./clean-table";
import { Draw } from "./draw";
import { dressTable } from "./dress-table";
import { byMonth, byPerson, pivoted } from "./layouts";
import { drawMesses, tableMess, type MessName } from "./messes";
import type { DressedWorkbook } from "./truth";

/** What to make, where the seed alone shall not decide. */
export type Wishes = {
  readonly kinds?: readonly DressedKind[];
  readonly language?: LocaleTag;
  readonly messes?: ReadonlySet<MessName>;
};

/** Invents a small centre, keeps one to three tables of it cleanly, and dresses them in a mess. */
export function makeWorkbook(seed: number, wishes: Wishes = {}): DressedWorkbook {
  const draw = new Draw(seed);
  const language = wishes.language ?? draw.pick(localeTags);
  const messes = wishes.messes ?? drawMesses(draw.part("messes"));
  const dateSystem = messes.has("1904") ? "1904" : "1900";
  const size = draw.int(4, 12);
  const writing = { language, dateSystem } as const;
  const cast = makeCast(draw.part("cast"), writing, size, messes.has("namesakes"));
  const kinds = wishes.kinds ?? drawnKinds(draw, messes);
  const blocks = kinds.flatMap((kind) => {
    const own = draw.part(kind.kind);
    const topic = own.pick(kind.topics[language]);
    const clean = kind.make(own.part("clean"), cast);
    return laidOut(clean, messes, own, cast).map((table, i) =>
      dressTable(table, topic, tableMess(messes), own.part(`dress ${i}`), cast, writing),
    );
  });
  const { sheets, truth } = arrange(blocks, messes, draw.part("arrange"));
  return { seed, language, dateSystem, sheets, truth, messes: [...messes] };
}

function drawnKinds(draw: Draw, messes: ReadonlySet<MessName>): DressedKind[] {
  const together = messes.has("side by side") || messes.has("stacked");
  const kinds = draw.shuffled(dressedKinds).slice(0, together ? draw.int(2, 3) : draw.int(1, 2));
  const needed = [
    ...(messes.has("pivot") || messes.has("sheet a month") ? ["kpis"] : []),
    ...(messes.has("sheet a person") ? ["reviews"] : []),
    // Codes mean nothing without their hours.
    ...(kinds.some(({ kind }) => kind === "roster") ? ["shift-definitions"] : []),
  ];
  const more = dressedKinds.filter((each) => needed.includes(each.kind) && !kinds.includes(each));
  return [...kinds, ...more];
}

function laidOut(
  table: CleanTable,
  messes: ReadonlySet<MessName>,
  draw: Draw,
  cast: Cast,
): readonly CleanTable[] {
  const layout = draw.part("layout");
  if (messes.has("sheet a person") && table.kind === "reviews") return byPerson(table, cast);
  if (messes.has("pivot") && table.kind === "kpis") return [pivoted(table, layout, cast)];
  return messes.has("sheet a month") ? byMonth(table, layout, cast) : [table];
}
