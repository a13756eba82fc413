import { run } from "axe-core";

/** What axe finds wrong in the page as it stands; contrast needs a real browser and is looked at there. */
export async function axeFindings(): Promise<readonly string[]> {
  const { violations } = await run(document.body, {
    rules: { "color-contrast": { enabled: false }, region: { enabled: false } },
  });
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html }) => `${id}: ${help} at ${html}`),
  );
}
