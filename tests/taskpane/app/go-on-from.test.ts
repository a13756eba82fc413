/** @jest-environment jsdom */
import { goOnFrom } from "../../../src/taskpane/app/go-on-from";

test("a heading counts as a control while the focus is on it, and only then", () => {
  document.body.innerHTML = `<h1 tabindex="-1">Results</h1><button>Restore</button>`;
  const heading = document.querySelector("h1");
  const button = document.querySelector("button");
  if (heading === null || button === null) throw new Error("Nothing was drawn.");
  goOnFrom(heading);
  expect(document.activeElement).toBe(heading);
  expect(heading.tabIndex).toBe(0);
  button.focus();
  expect(heading.tabIndex).toBe(-1);
});
