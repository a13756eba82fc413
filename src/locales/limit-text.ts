import { metrics } from "../domain/metrics/metric";

const secondsPerHour = 3600;

/** A limit of a field as a person writes it: durations as h:mm:ss, shares as per cent, the rest as it stands. */
export function limitText(field: string, value: number): string {
  if (!Number.isFinite(value)) return value > 0 ? "∞" : "−∞";
  const metric = Object.values(metrics).find(({ id }) => id === field);
  if (metric?.unit === "seconds" || field === "minutes") return clock(value);
  if (metric?.unit === "fraction") return `${Number((value * 100).toFixed(6))}%`;
  return String(value);
}

function clock(seconds: number): string {
  const two = (part: number): string => String(Math.floor(part)).padStart(2, "0");
  const hours = Math.floor(seconds / secondsPerHour);
  return `${hours}:${two((seconds % secondsPerHour) / 60)}:${two(seconds % 60)}`;
}
