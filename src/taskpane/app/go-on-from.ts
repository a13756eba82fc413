/**
 * Moves the focus to an element that is no control, so that Tab goes on to what follows it. While it has the focus it counts as
 * a control: in Excel on the web office.js answers Tab itself, and sends the focus out of the pane from anything else.
 */
export function goOnFrom(element: HTMLElement): void {
  element.tabIndex = 0;
  element.addEventListener(
    "blur",
    () => {
      element.tabIndex = -1;
    },
    { once: true },
  );
  element.focus();
}
