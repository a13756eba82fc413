import type { Settings } from "../settings/settings";

export type GroupSizes = { readonly bottom: number; readonly top: number };

/** How many people the settings ask for among `ranked` people, in people or per cent. */
export function askedGroupSizes(settings: Settings, ranked: number): GroupSizes {
  const count = (size: number, unit: "people" | "percent") =>
    Math.round(unit === "percent" ? (ranked * Math.min(size, 100)) / 100 : size);
  return {
    bottom: count(settings.bottomSize, settings.bottomUnit),
    top: count(settings.topSize, settings.topUnit),
  };
}

/**
 * How many people the bottom and the top group hold among `ranked` people: what the settings ask for, but together never
 * more than half of the ranked: beyond that "bottom" means "most", and one-to-one coaching is no longer a choice. Where
 * they would be more, both shrink in the same proportion, each keeping at least one place while there are four people.
 */
export function resolveGroupSizes(settings: Settings, ranked: number): GroupSizes {
  const { bottom, top } = askedGroupSizes(settings, ranked);
  const places = Math.floor(ranked / 2);
  if (bottom + top <= places) return { bottom, top };
  const share = Math.round((places * bottom) / (bottom + top));
  const least = bottom > 0 ? Math.min(1, places) : 0;
  const most = top > 0 && places > 1 ? places - 1 : places;
  const bottomPlaces = Math.min(Math.max(share, least), most);
  return { bottom: bottomPlaces, top: top > 0 ? places - bottomPlaces : 0 };
}

/**
 * How many of them find a place among the `sortable` people: those left once new hires, leads and people with too little
 * evidence are apart. The bottom group takes at most half of them, the top group at most half of the others.
 */
export function placesAmong({ bottom, top }: GroupSizes, sortable: number): GroupSizes {
  const bottomPlaces = Math.min(bottom, Math.ceil(sortable / 2));
  return { bottom: bottomPlaces, top: Math.min(top, Math.ceil((sortable - bottomPlaces) / 2)) };
}
