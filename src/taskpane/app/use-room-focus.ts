import { useEffect, useRef, type RefObject } from "react";

/**
 * Keeps the keyboard's place when another room is shown and the button that led there is gone: the focus goes to the room,
 * never elsewhere, and not as the pane opens.
 *
 * @param place what is shown; another value is another room.
 */
export function useRoomFocus(place: string): RefObject<HTMLElement | null> {
  const room = useRef<HTMLElement>(null);
  const shown = useRef(place);
  useEffect(() => {
    if (shown.current === place) return;
    shown.current = place;
    if (document.activeElement === document.body) room.current?.focus();
  }, [place]);
  return room;
}
