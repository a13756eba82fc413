/** A duration typed as text; `parts` tells "4:35" (which may be minutes or hours) from "0:04:35". */
export type ParsedDuration = { readonly seconds: number; readonly parts: 2 | 3 | "words" };

const shape = new RegExp(
  "^(-?)(?:p?t?)?" +
    "(?:(\\d+)\\s*(?:天|日|days?|d)[\\s,t]*)?" +
    "(?:(\\d+(?:\\.\\d+)?)\\s*(?:个|個)?(?:小时|小時|钟头|鐘頭|时|時|hours?|hrs?|h)[\\s,]*)?" +
    "(?:(\\d+(?:\\.\\d+)?)\\s*(?:分钟|分鐘|分|minutes?|mins?|m|['′])[\\s,]*)?" +
    "(?:(\\d+(?:\\.\\d+)?)\\s*(?:秒钟|秒鐘|秒|seconds?|secs?|s|[\"″]|''|$))?$",
  "i",
);

/**
 * "0:04:35", " 135:40:34.625", "04:35", "3分25秒", "1小时5分", "2天3小时", "4m 35s", "5 min", "1,275秒", "4'35\"", "PT3M25S". Two parts
 * are minutes and seconds; the column reader corrects that when the whole column says hours. A minus sign in front
 * is kept, for the limits to catch. `null` for anything else, also for a plain number.
 */
export function parseDuration(text: string): ParsedDuration | null {
  if (text.length > 32) return null;
  const bare = text
    .normalize("NFKC")
    .replace(/[−–—]/g, "-")
    .replace(/(\d),(?=\d{3}(?!\d))/g, "$1")
    .trim();
  const clock = /^(-?)(\d{1,5}):([0-5]?\d)(?::([0-5]?\d(?:\.\d+)?))?(?:\.(\d+))?$/.exec(bare);
  if (clock) {
    const sign = clock[1] === "-" ? -1 : 1;
    const [first, second] = [Number(clock[2]), Number(clock[3])];
    if (clock[4] === undefined) {
      const fraction = clock[5] === undefined ? 0 : Number(`0.${clock[5]}`);
      return { seconds: sign * (first * 60 + second + fraction), parts: 2 };
    }
    return { seconds: sign * (first * 3600 + second * 60 + Number(clock[4])), parts: 3 };
  }
  const words = shape.exec(bare);
  if (!words) return null;
  const [, sign, days, hours, minutes, rest] = words;
  const isNamed = [days, hours, minutes].some((part) => part !== undefined);
  // A number alone, with no unit behind it, is for the column to judge.
  if (!isNamed && (rest === undefined || endsBare(bare))) return null;
  const seconds =
    Number(days ?? 0) * 86_400 +
    Number(hours ?? 0) * 3600 +
    Number(minutes ?? 0) * 60 +
    Number(rest ?? 0) * (minutes === undefined && hours !== undefined && endsBare(bare) ? 60 : 1);
  return { seconds: sign === "-" ? -seconds : seconds, parts: "words" };
}

/** "1小时30": what follows the hours without a unit is minutes, as what follows the minutes is seconds. */
function endsBare(text: string): boolean {
  return /\d$/.test(text);
}

const morning = "上午|早上|早晨|凌晨|清晨|am|a\\.m\\.";
const afternoon = "下午|晚上|晚间|晚間|傍晚|pm|p\\.m\\.";
const isAfternoonWord = new RegExp(`^(?:${afternoon})$`);
const clockShape = new RegExp(
  `^(${morning}|${afternoon}|中午)?\\s*(\\d{1,2})(?:(?::|点|點|时|時|h)(\\d{1,2}|半)?(?:分|分钟)?(?::(\\d{1,2})(?:\\.\\d+)?)?)?\\s*(${morning}|${afternoon})?$`,
);

/**
 * "9:00", "09:00:30", "８：30", "9点30分", "9点半", "下午2:30", "2:30 PM", "8am" → minute of the day; `null` for anything else, also
 * for a bare number.
 */
export function parseClock(text: string): number | null {
  if (text.length > 20) return null;
  const match = clockShape.exec(text.normalize("NFKC").trim().toLowerCase());
  if (!match) return null;
  const half = match[1] ?? match[5] ?? "";
  let hour = Number(match[2]);
  const isBare = /^\s*\d{1,2}\s*$/.test(text.normalize("NFKC"));
  const minute = match[3] === "半" ? 30 : Number(match[3] ?? 0);
  if (isBare || (half !== "" && match[1] !== undefined && match[5] !== undefined)) return null;
  const isAfternoon = isAfternoonWord.test(half);
  if ((isAfternoon || (half === "中午" && hour < 11)) && hour < 12) hour += 12;
  else if (half !== "" && half !== "中午" && !isAfternoon && hour === 12) hour = 0;
  return hour * 60 + minute <= 1440 && minute < 60 ? hour * 60 + minute : null;
}
