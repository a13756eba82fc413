import { readFileSync } from "node:fs";
import path from "node:path";
import { localeFor } from "../../src/locales/locale";
import { loadLocale } from "../../src/locales/pane-locale";
import { localeTags } from "../../src/locales/locale-tag";
import { planSheetIds } from "../../src/sheets/sheet-ids";

test.each(localeTags)("the guide in %s calls every sheet by its name", (tag) => {
  const guide = readFileSync(path.resolve(__dirname, `../../docs/guide/${tag}.md`), "utf8");
  const names = Object.values(localeFor(tag).sheets).flatMap((sheet) =>
    typeof sheet === "object" && "name" in sheet && typeof sheet.name === "string"
      ? [sheet.name]
      : [],
  );
  // Those of the plan, and the agent pages.
  expect(names).toHaveLength(planSheetIds.length + 1);
  for (const name of names) expect(guide).toContain(name);
});

test.each(localeTags)("the guide in %s calls rooms and buttons as the pane does", async (tag) => {
  const guide = readFileSync(path.resolve(__dirname, `../../docs/guide/${tag}.md`), "utf8");
  const { pane, results } = await loadLocale(tag);
  const said = [
    pane.rooms.data,
    pane.rooms.rules,
    pane.rooms.results,
    results.preview.write,
    results.restore.start,
    pane.interrupted.putRight,
  ];
  for (const words of said) expect(guide).toContain(`**${words}**`);
});
