import { startTransition, useCallback, useEffect, useState, type RefObject } from "react";
import type { Viewport } from "./visible-part";

/** What of a scrolling box is in view, kept up to date; the second value takes the box's own scrolling. */
export function useViewport(box: RefObject<HTMLElement | null>): readonly [Viewport, () => void] {
  const [viewport, setViewport] = useState<Viewport>({ top: 0, left: 0, width: 600, height: 300 });
  const look = useCallback(() => {
    const element = box.current;
    if (element === null || element.clientWidth === 0) return;
    const { scrollTop: top, scrollLeft: left, clientWidth: width, clientHeight: height } = element;
    setViewport((before) =>
      before.top === top &&
      before.left === left &&
      before.width === width &&
      before.height === height
        ? before
        : { top, left, width, height },
    );
  }, [box]);
  useEffect(() => {
    const element = box.current;
    if (element === null || typeof ResizeObserver === "undefined") return undefined;
    // A larger box may show many more cells; scrolling shows few at a time and must not lag.
    const observer = new ResizeObserver(() => {
      startTransition(look);
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, [box, look]);
  return [viewport, look];
}
