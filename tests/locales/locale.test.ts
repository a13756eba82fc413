import { metrics } from "../../src/domain/metrics/metric";
import { settingFields } from "../../src/domain/settings/settings";
import { inputWordsFor } from "../../src/locales/input-words";
import { localeFor } from "../../src/locales/locale";
import { localeTags } from "../../src/locales/locale-tag";

type Text = { readonly path: string; readonly value: string };

/** "sheets.summary.title" → text, or the number of arguments of a text that takes some. */
function shapeOf(value: unknown, path = ""): readonly string[] {
  if (typeof value === "function") return [`${path}(${value.length})`];
  // Lines cut to fit: each language needs as many as it needs.
  if (path.endsWith(".caution")) return [path];
  if (typeof value !== "object" || value === null) return [path];
  return Object.entries(value).flatMap(([key, inner]) => shapeOf(inner, `${path}.${key}`));
}

function textsOf(value: unknown, path = ""): readonly Text[] {
  if (typeof value === "string") return [{ path, value }];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, `${path}.${key}`));
}

const atMargin = { rank: 9, of: 13, chance: 0.45, otherChance: 0.5, margin: 0.1 };

const areas = ["sheets", "columns", "domain", "settings", "causes", "reading"] as const;

/** What the areas' sentences say for typical figures, beside their fixed texts. */
function allTexts(tag: (typeof localeTags)[number]): readonly Text[] {
  const locale = localeFor(tag);
  const { domain, sheets, causes } = locale;
  const sentences: readonly Text[] = [
    domain.date(20_518),
    domain.courseName({
      id: "x",
      name: null,
      topic: { kind: "metric", metric: "handleTime" },
      method: "lecture",
      module: "professional",
      levels: ["lower", "middle"],
      onboarding: null,
      objective: { kind: "reach-peers", mean: 300 },
      minutes: 60,
      seats: 12,
      skill: null,
      needsTrainer: true,
      needsVenue: true,
      evaluation: "quiz",
      origin: "built-in",
    }),
    domain.tierReason({ kind: "bottom", rank: 9, of: 13, pBottom: 0.6, tied: true }),
    domain.tierReason({ kind: "top", rank: 1, of: 13, pTop: 0.9, tied: false }),
    domain.tierReason({ kind: "new-hire", daysSinceHire: 20, window: 60 }),
    domain.tierReason({ kind: "few-reviews", n: 2, needed: 4 }),
    domain.tierReason({ kind: "no-figures" }),
    domain.tierReason({ kind: "not-sure-enough", rank: 12, pBottom: 0.1, floor: 0.2 }),
    domain.tierReason({ kind: "level", rank: 5, of: 13 }),
    domain.tierReason({ kind: "stays", group: "bottom", ...atMargin }),
    domain.tierReason({ kind: "waits", group: "top", ...atMargin }),
    domain.assumption({ kind: "no-roster", dayStart: 540, dayEnd: 1080 }),
    domain.assumption({ kind: "releasable-by-share", share: 15, teamShare: 25 }),
    domain.assumption({ kind: "no-qa-reviews", headline: "satisfaction" }),
    domain.rankingNote({ kind: "evaluators-not-linked", groups: 2 }),
    domain.rankingNote({ kind: "teams-differ", share: 0.14 }),
    domain.rankingNote({ kind: "teams-or-evaluators", unknown: 0.62 }),
    domain.standsOut("qaScore", -1.2, "handleTime", 0.3),
    sheets.ranking.size(500, 100, 30, 41),
    sheets.calendar.headcount(12),
    causes.workbook({ kind: "encrypted" }),
    causes.workbook({ kind: "damaged", part: "xl/workbook.xml" }),
    causes.workbook({ kind: "old-format" }),
  ].map((value, i) => ({ path: `sentence ${i}`, value }));
  const inputs = textsOf(inputWordsFor(tag), "inputs");
  return [...areas.flatMap((area) => textsOf(locale[area], area)), ...inputs, ...sentences];
}

test.each(["zh-CN", "zh-TW"] as const)("%s has the same texts as English", (tag) => {
  for (const area of areas) {
    expect(shapeOf(localeFor(tag)[area], area)).toEqual(shapeOf(localeFor("en")[area], area));
  }
});

test.each(localeTags)("%s: no text is blank or loses a figure", (tag) => {
  for (const { path, value } of allTexts(tag)) {
    if (path.endsWith("Separator")) continue;
    expect(`${path}: ${value.trim()}`).not.toMatch(/: $|undefined|NaN|\[object/);
  }
});

/** Latin words that Chinese call centres write as they are. */
const latinWords =
  /\b([A-H]|ACD|AHT|ACW|KPI|Excel|CSV|MB|English|n|C\d+|xlsx?|xlsb|xl|xml|workbook|SMS|h|s)\b/g;

test.each(["zh-CN", "zh-TW"] as const)("%s: no English is left over", (tag) => {
  for (const { path, value } of allTexts(tag)) {
    const rest = value.replace(latinWords, "").replace(/[A-Z]\d+/g, "");
    expect(`${path}: ${rest}`).toMatch(/: [^A-Za-z]*$/);
  }
});

/** Common characters that the two scripts write differently: simplified → traditional. */
const simplifiedPairs = new Map(
  (
    "们們这這个個为為说說对對时時会會来來产產发發现現过過进進还還种種没沒样樣间間题題实實应應当當员員质質检檢训訓练練课課录錄讲講师師绩績评評测測试試积積极極处處业業务務规規则則单單资資总總览覽类類别別际際线線组組织織计計划劃设設备備数數据據输輸档檔执執级級约約报報错錯误誤链鏈环環节節习習辅輔导導优優标標准準态態与與专專门門请請联聯络絡电電话話语語调調礼禮仪儀营營销銷认認识識记記忆憶统統术術开開关關闭閉签簽满滿见見顾顧问問领領带帶阶階层層压壓竞競赛賽网網页頁复複杂雜简簡体體".match(
      /../gu,
    ) ?? []
  ).map((pair) => [pair[0] ?? "", pair[1] ?? ""] as const),
);

/** Written in the language they name. */
const namesOfLanguages = new Set(["settings.choices.zh-CN"]);

test("zh-TW holds no simplified characters", () => {
  const banned = new Set(simplifiedPairs.keys());
  for (const { path, value } of allTexts("zh-TW")) {
    if (namesOfLanguages.has(path)) continue;
    const found = Array.from(value).filter((character) => banned.has(character));
    expect(`${path}: ${found.join("")}`).toBe(`${path}: `);
  }
});

/** Words of the mainland's trade for which Taiwan's says something else. */
const mainlandWords =
  /質檢|質檢員|單元格|工作簿|默認|設置|信息|數據|視頻|短視頻|軟件|文件|打印|鏈接|概率|坐席|班組|新員工|週末組|培訓|水平/;

test("zh-TW says what Taiwan's call centres say", () => {
  for (const { path, value } of allTexts("zh-TW")) {
    if (namesOfLanguages.has(path)) continue;
    expect(`${path}: ${mainlandWords.exec(value)?.[0] ?? ""}`).toBe(`${path}: `);
  }
});

test("zh-CN holds no traditional characters", () => {
  const traditional = new Set(simplifiedPairs.values());
  for (const { path, value } of allTexts("zh-CN")) {
    if (path === "settings.choices.zh-TW") continue;
    const found = Array.from(value).filter((character) => traditional.has(character));
    expect(`${path}: ${found.join("")}`).toBe(`${path}: `);
  }
});

test.each(localeTags)("%s: every setting has a label and an explanation", (tag) => {
  const { named } = localeFor(tag).settings;
  const weights = new Set<string>(Object.keys(metrics).map((id) => `weight.${id}`));
  for (const { id } of settingFields) {
    if (weights.has(id)) continue;
    expect(Object.keys(named)).toContain(id);
  }
});

test("a reason names its figures: rank, number of agents, chance", () => {
  const { domain } = localeFor("en");
  expect(domain.tierReason({ kind: "bottom", rank: 480, of: 500, pBottom: 0.87, tied: true })).toBe(
    "Rank 480 of 500; 87% likely to belong to the bottom group. Tied at the cut: a few more reviews could change it.",
  );
});

test("no chance is called certain", () => {
  for (const tag of localeTags) {
    const { domain } = localeFor(tag);
    const sentence = domain.tierReason({
      kind: "top",
      rank: 1,
      of: 500,
      pTop: 0.9999,
      tied: false,
    });
    expect(sentence).not.toContain("100%");
    expect(sentence).toContain("99%");
  }
});
