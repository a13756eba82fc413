import type { Settings } from "../settings/settings";

export type GroupSizes = {
  readonly bottom: number;
  readonly top: number;
  /** Smaller than the settings ask for, because the centre is small: shown as an assumption. */
  readonly reduced: boolean;
};

/**
 * How many people the bottom and the top group hold among `ranked` people: the settings' people or per cent. Together never
 * more than half of the ranked: beyond that "bottom" means "most", and one-to-one coaching is no longer a choice. Where
 * they would be more, both shrink in the same proportion, each keeping at least one place while there are four people.
 */
export function resolveGroupSizes(settings: Settings, ranked: number): GroupSizes {
  const count = (size: number, unit: "people" | "percent") =>
    Math.round(unit === "percent" ? (ranked * Math.min(size, 100)) / 100 : size);
  const bottom = count(settings.bottomSize, settings.bottomUnit);
  const top = count(settings.topSize, settings.topUnit);
  return limitedToHalf(bottom, top, ranked);
}

/** The rule of {@link resolveGroupSizes} for sizes already counted. */
export function limitedToHalf(bottom: number, top: number, people: number): GroupSizes {
  const places = Math.floor(people / 2);
  if (bottom + top <= places) return { bottom, top, reduced: false };
  const share = Math.round((places * bottom) / (bottom + top));
  const least = bottom > 0 ? Math.min(1, places) : 0;
  const most = top > 0 && places > 1 ? places - 1 : places;
  const bottomPlaces = Math.min(Math.max(share, least), most);
  return { bottom: bottomPlaces, top: top > 0 ? places - bottomPlaces : 0, reduced: true };
}
