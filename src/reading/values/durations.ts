/** A duration typed as text; `parts` tells "4:35" (which may be minutes or hours) from "0:04:35". */
export type ParsedDuration = { readonly seconds: number; readonly parts: 2 | 3 | "words" };

/**
 * "0:04:35", " 135:40:34.625", "04:35", "3分25秒", "1小时5分", "3m 25s", "PT3M25S". Two parts are read as minutes and
 * seconds; the column reader corrects that when the whole column says hours. `null` for anything else.
 */
export function parseDuration(text: string): ParsedDuration | null {
  if (text.length > 30) return null;
  const bare = text.normalize("NFKC").trim();
  const clock = /^(\d{1,4}):([0-5]?\d)(?::([0-5]?\d(?:\.\d+)?))?$/.exec(bare);
  if (clock) {
    const first = Number(clock[1]);
    const second = Number(clock[2]);
    if (clock[3] === undefined) return { seconds: first * 60 + second, parts: 2 };
    return { seconds: first * 3600 + second * 60 + Number(clock[3]), parts: 3 };
  }
  const words =
    /^(?:pt)?(?:(\d+(?:\.\d+)?)\s*(?:小时|小時|时|時|hours?|hrs?|h))?\s*(?:(\d+(?:\.\d+)?)\s*(?:分钟|分鐘|分|minutes?|mins?|m))?\s*(?:(\d+(?:\.\d+)?)\s*(?:秒钟|秒鐘|秒|seconds?|secs?|s))?$/i.exec(
      bare,
    );
  if (!words || (words[1] ?? words[2] ?? words[3]) === undefined) return null;
  const seconds = Number(words[1] ?? 0) * 3600 + Number(words[2] ?? 0) * 60 + Number(words[3] ?? 0);
  return { seconds, parts: "words" };
}

/** "9:00", "09:00:30", "9点30分", "下午2:30", "2:30 PM" → minute of the day; `null` for anything else. */
export function parseClock(text: string): number | null {
  if (text.length > 20) return null;
  const bare = text.normalize("NFKC").trim().toLowerCase();
  const match =
    /^(上午|下午|晚上|早上|凌晨|中午)?\s*(\d{1,2})(?::|点|點|时|時)(\d{1,2})?分?(?::(\d{1,2})(?:\.\d+)?)?\s*(am|pm|a\.m\.|p\.m\.)?$/.exec(
      bare,
    );
  if (!match) return null;
  let hour = Number(match[2]);
  const minute = Number(match[3] ?? 0);
  const half = match[1] ?? match[5] ?? "";
  if (/下午|晚上|p/.test(half) && hour < 12) hour += 12;
  if (/凌晨|上午|早上|a/.test(half) && hour === 12) hour = 0;
  return hour <= 24 && minute < 60 ? hour * 60 + minute : null;
}
