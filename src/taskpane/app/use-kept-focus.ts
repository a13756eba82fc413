import { useEffect } from "react";
import { goOnFrom } from "./go-on-from";

/**
 * Keeps the keyboard's place in the pane. When what has the focus goes or is disabled, because a button led elsewhere or its work
 * began, the focus moves to the room that is shown; at no other time is it moved, and never as the pane opens.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let isInPane = false;
    let asked = 0;
    const enter = (): void => {
      isInPane = true;
    };
    // Only a press beside the controls, or leaving the pane, takes the focus away on purpose: browsers disagree on what they tell
    // of an element that is taken away while it has the focus.
    const leave = (): void => {
      isInPane = false;
    };
    const keep = (): void => {
      if (!isInPane || !isNowhere(document.activeElement)) return;
      const room = document.querySelector<HTMLElement>("main[tabindex]");
      if (room !== null) goOnFrom(room);
    };
    // The browser takes the focus from a disabled button only as it draws.
    const observer = new MutationObserver(() => {
      cancelAnimationFrame(asked);
      asked = requestAnimationFrame(keep);
    });
    document.addEventListener("focusin", enter);
    document.addEventListener("pointerdown", leave);
    window.addEventListener("blur", leave);
    observer.observe(document.body, {
      childList: true,
      subtree: true,
      attributeFilter: ["disabled"],
    });
    return () => {
      cancelAnimationFrame(asked);
      observer.disconnect();
      document.removeEventListener("focusin", enter);
      document.removeEventListener("pointerdown", leave);
      window.removeEventListener("blur", leave);
    };
  }, []);
}

function isNowhere(element: Element | null): boolean {
  return element === null || element === document.body || !canHoldFocus(element);
}

function canHoldFocus(element: Element): boolean {
  return element.isConnected && !element.matches(":disabled");
}
