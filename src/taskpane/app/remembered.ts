/** Whether the person has been shown what Peilian does: kept in this browser only, nothing about her or her data. */
const key = "peilian.intro";

/** `false` too where the browser keeps nothing for pages in a frame. */
export function introWasSeen(): boolean {
  try {
    return window.localStorage.getItem(key) === "seen";
  } catch {
    return false;
  }
}

/** Notes that the introduction was seen; where the browser keeps nothing, it shows again. */
export function rememberIntro(): void {
  try {
    window.localStorage.setItem(key, "seen");
  } catch {
    // Then the introduction shows again next time; nothing else depends on it.
  }
}
