import { settingFields } from "../../../../src/domain/settings/settings";
import { ruleGroups } from "../../../../src/taskpane/rooms/rules/rule-groups";

test("every setting of the registry is on the pane, once", () => {
  const shown = ruleGroups().flatMap(({ fields }) =>
    fields.flatMap(({ field, countedIn }) => [field.id, ...(countedIn ? [countedIn.id] : [])]),
  );
  expect([...shown].sort()).toEqual(settingFields.map(({ id }) => id).sort());
});

test("the weights stand together", () => {
  const weights = ruleGroups().find(({ group }) => group === "weights")?.fields ?? [];
  expect(weights.length).toBeGreaterThan(5);
  expect(weights.every(({ field }) => field.id.startsWith("weight."))).toBe(true);
});
