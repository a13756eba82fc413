import { localeTags } from "../../src/locales/locale-tag";
import { loadLocale } from "../../src/locales/pane-locale";

/** "pane.data.title" for a text, "pane.data.rows(3)" for one that takes three figures. */
function keysOf(value: unknown, path = ""): readonly string[] {
  if (typeof value === "function") return [`${path}()`];
  if (typeof value !== "object" || value === null) return [path];
  return Object.entries(value).flatMap(([key, inner]) => keysOf(inner, `${path}.${key}`));
}

function textsOf(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(textsOf);
}

test.each(localeTags)("%s has every word of the pane, and no other", async (tag) => {
  const english = await loadLocale("en");
  const words = await loadLocale(tag);
  expect(words.tag).toBe(tag);
  expect(keysOf(words.pane)).toEqual(keysOf(english.pane));
});

test("no text of the pane is empty", async () => {
  for (const tag of localeTags) {
    const { pane } = await loadLocale(tag);
    expect(textsOf(pane).filter((text) => text.trim() === "")).toEqual([]);
  }
});

/** Characters written otherwise in the other script, common in the pane's subject. */
const simplifiedOnly = /[数规则结设计划务员训练书时间样说这]/u;
const traditionalOnly = /[數規則結設計劃務員訓練書時間樣說這]/u;

test("Simplified and Traditional are not mixed", async () => {
  const [simplified, traditional] = await Promise.all([loadLocale("zh-CN"), loadLocale("zh-TW")]);
  expect(textsOf(simplified.pane).filter((text) => traditionalOnly.test(text))).toEqual([]);
  expect(textsOf(traditional.pane).filter((text) => simplifiedOnly.test(text))).toEqual([]);
});
