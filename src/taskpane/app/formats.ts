/** Numbers and dates as the person's Excel writes them. */
export type Formats = {
  readonly number: (value: number) => string;
  /** 0.87 → "87%". */
  readonly percent: (fraction: number) => string;
  /** Whole days since 1970-01-01 → "5 Mar 2026". */
  readonly day: (day: number) => string;
};

/** @param language BCP 47 tag; one the browser does not know counts as the browser's own. */
export function formatsFor(language: string): Formats {
  const tag = isKnown(language) ? language : undefined;
  const number = new Intl.NumberFormat(tag, { maximumFractionDigits: 2 });
  const percent = new Intl.NumberFormat(tag, { style: "percent" });
  const day = new Intl.DateTimeFormat(tag, { dateStyle: "medium", timeZone: "UTC" });
  return {
    number: (value) => number.format(value),
    percent: (fraction) => percent.format(fraction),
    day: (value) => day.format(value * 86_400_000),
  };
}

function isKnown(language: string): boolean {
  try {
    return Intl.NumberFormat.supportedLocalesOf(language).length > 0;
  } catch {
    return false;
  }
}
