import { readdirSync } from "node:fs";
import path from "node:path";
import { guards } from "../../../../src/domain/scheduling/guards/registry";
import { localeFor } from "../../../../src/locales/locale";
import { localeTags } from "../../../../src/locales/locale-tag";
import { rules } from "../../../../src/domain/scheduling/rules/registry";

const root = path.resolve(__dirname, "../../../..");
/** Files of the rules' folder that are no rule. */
const others = ["placed-session", "registry", "violation", "well-formed"];

function names(folder: string, ending: string): string[] {
  return readdirSync(path.join(root, folder))
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length));
}

describe("registry of rules", () => {
  it("holds a rule for every rule's file, and every rule has a test of its own", () => {
    const files = names("src/domain/scheduling/rules", ".ts").filter(
      (name) => !others.includes(name),
    );
    expect(Object.keys(rules).sort()).toEqual(files.sort());
    const tests = names("tests/domain/scheduling/rules", ".test.ts");
    expect(tests).toEqual(expect.arrayContaining(files));
  });

  it("names each rule's function after the rule", () => {
    for (const [id, rule] of Object.entries(rules)) {
      expect(rule.name.toLowerCase()).toBe(id.replaceAll("-", ""));
    }
  });

  it("has a guard for every rule, and words for it in every language", () => {
    for (const id of Object.keys(rules)) expect(Object.keys(guards)).toContain(id);
    for (const tag of localeTags) {
      const { rules: reasons, remedies } = localeFor(tag).domain;
      expect(Object.keys(reasons).sort()).toEqual(Object.keys(rules).sort());
      expect(Object.values(reasons).every((words) => words.length > 3)).toBe(true);
      expect(Object.keys(remedies).sort()).toEqual(Object.keys(rules).sort());
    }
  });
});
