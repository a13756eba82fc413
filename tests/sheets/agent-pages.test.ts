import { standings } from "../../src/domain/standing/standings";
import { localeTags } from "../../src/locales/locale-tag";
import { localeFor } from "../../src/locales/locale";
import { agentPagesSheet, type PagesInput } from "../../src/sheets/agent-pages";
import type { SheetSpec } from "../../src/workbook/sheet-spec";
import { aPlan } from "./a-plan";

const input: PagesInput = {
  today: aPlan.today,
  agents: aPlan.centre.agents,
  ranking: aPlan.ranking,
  tiers: aPlan.tiers,
  diagnosis: aPlan.diagnosis,
  standings: standings(aPlan.ranking),
};

function textsOf(spec: SheetSpec): readonly string[] {
  return spec.blocks.flatMap((block) =>
    block.kind === "cells"
      ? block.cells.flatMap(({ value }) => (typeof value === "string" ? [value] : []))
      : [],
  );
}

test.each(localeTags)("each person has a page of her own, in %s", (tag) => {
  const locale = localeFor(tag);
  const sheet = agentPagesSheet(input, [1, 3, 5], locale);
  const headings = textsOf(sheet).filter((text) => text.includes(" · "));
  const names = [1, 3, 5].map((i) => input.agents[i]?.name ?? "?");
  expect(headings.map((text) => text.split(" · ")[0])).toEqual(names);
  expect(sheet.print.pageBreaksBefore).toHaveLength(2);
  expect(textsOf(sheet)).toContain(locale.sheets.agentPages.headings.raise);
});

test("the page says rank and interval, the tier with its reason, and what makes the score", () => {
  const texts = textsOf(agentPagesSheet(input, [4], localeFor("en")));
  expect(texts.find((text) => text.startsWith("Score 106.0"))).toMatch(
    /between 99.0 and 113.0.*Rank 5 of \d+ \(between 2 and 8\)/,
  );
  expect(texts).toContain("QA score");
  expect(texts.some((text) => text.startsWith("By level and need: "))).toBe(true);
});

test("an agent without figures is told so, not ranked", () => {
  const without = input.ranking.agents.find(({ score }) => score === null)?.agent ?? -1;
  const texts = textsOf(agentPagesSheet(input, [without], localeFor("en")));
  expect(texts).toContain("No figure in the workbook can be ranked for this agent yet.");
  expect(texts).not.toContain("How the score is made");
});

test("nothing can be typed into a page: what is agreed stands on the one-to-one list, which follows the person", () => {
  const sheet = agentPagesSheet(input, [1], localeFor("en"));
  const inputs = sheet.blocks.flatMap((block) =>
    block.kind === "cells" ? block.cells.filter(({ style }) => style === "input") : [],
  );
  expect(inputs).toEqual([]);
  expect(sheet.protection).toBe("inputs-only");
});
