import type { OpenPane } from "./open-pane";

/** Controls that reach beyond the pane's sides or hide a part of their own text, and areas that scroll sideways; one line each. */
export async function clippedIn({ page }: OpenPane): Promise<readonly string[]> {
  const frame = page.frame({ name: "pane" });
  if (frame === null) throw new Error("There is no pane.");
  return frame.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const name = (element: Element): string =>
      `${element.tagName.toLowerCase()} "${[element.textContent, element.ariaLabel, element.id].join(" ").trim().slice(0, 40)}"`;
    const elements = [...document.querySelectorAll("body, body *")];
    const wide = elements.filter(
      (element) =>
        element.scrollWidth > element.clientWidth + 1 &&
        /auto|scroll/.test(getComputedStyle(element).overflowX),
    );
    const shown = [...document.querySelectorAll("button, select, input, summary, a, [role=button]")]
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && box.height > 0);
    const outside = shown.filter(({ box }) => box.left < -0.5 || box.right > width + 0.5);
    const cut = shown.filter(
      ({ element }) =>
        element.scrollWidth > element.clientWidth + 1 &&
        getComputedStyle(element).overflowX !== "visible",
    );
    return [
      ...(document.documentElement.scrollWidth > width ? ["the page scrolls sideways"] : []),
      ...wide.map((element) => `scrolls sideways: ${name(element)}`),
      ...outside.map(({ element }) => `reaches outside: ${name(element)}`),
      ...cut.map(({ element }) => `is cut off: ${name(element)}`),
    ];
  });
}
