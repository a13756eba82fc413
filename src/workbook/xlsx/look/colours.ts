import type { Element } from "@xmldom/xmldom";
import { ok, type Result } from "../../../foundation/result";
import type { WorkbookCause } from "../../port";
import { attribute, childElements, childNamed, parseXml } from "../xml";
import type { Zip } from "../zip";
import type { Colour } from "./cell-face";

/** The theme's colours in the order that styles count them (ECMA-376 part 1, 18.8.3: light before dark). */
export type Theme = readonly Colour[];

const schemeNames = [
  ...["lt1", "dk1", "lt2", "dk2"],
  ...["accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink", "folHlink"],
];

/** Office's own, for a package without a theme. */
const officeTheme: Theme = (
  "FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72" as const
)
  .split(" ")
  .map((rgb) => `#${rgb}`);

/** Reads the theme's colours; `part` is `null` in a package without a theme. */
export function readTheme(zip: Zip, part: string | null): Result<Theme, WorkbookCause> {
  if (part === null) return ok(officeTheme);
  const content = zip.read(part);
  if (!content.ok) return content;
  const parsed = parseXml(content.value, part);
  if (!parsed.ok) return parsed;
  const root = parsed.value.documentElement;
  const elements = root && childNamed(root, "themeElements");
  const scheme = elements && childNamed(elements, "clrScheme");
  if (!scheme) return ok(officeTheme);
  return ok(
    schemeNames.map((name, i) => {
      const entry = childNamed(scheme, name);
      const colour = entry && childElements(entry)[0];
      const rgb = colour && (attribute(colour, "lastClr") ?? attribute(colour, "val"));
      return (rgb === undefined ? null : fromRgb(rgb)) ?? officeTheme[i] ?? "#000000";
    }),
  );
}

/** The colour an element such as `<color theme="4" tint="-0.25"/>` names; `null` for automatic. */
export function colourOf(element: Element | undefined, theme: Theme): Colour | null {
  if (!element) return null;
  return colourFrom((name) => attribute(element, name), theme);
}

/** The same, whatever the attributes come from. */
export function colourFrom(
  read: (name: "rgb" | "theme" | "tint" | "indexed") => string | undefined,
  theme: Theme,
): Colour | null {
  const base = baseColour(read, theme);
  const tint = Number(read("tint") ?? 0);
  return base === null || !Number.isFinite(tint) || tint === 0 ? base : tinted(base, tint);
}

function baseColour(read: Parameters<typeof colourFrom>[0], theme: Theme): Colour | null {
  const rgb = read("rgb");
  if (rgb !== undefined) return fromRgb(rgb);
  const themed = read("theme");
  if (themed !== undefined) return theme[Number(themed)] ?? null;
  const indexed = read("indexed");
  if (indexed === undefined) return null;
  const number = Number(indexed);
  // 64 and 65 are the system's text and background.
  return palette[number < 8 ? number : number - 8] ?? null;
}

/** Makes a colour lighter (0 to 1) or darker (-1 to 0) by its luminance, as ECMA-376 part 1, 18.8.19 has it. */
export function tinted(colour: Colour, tint: number): Colour {
  const channels = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
  const high = Math.max(...channels);
  const low = Math.min(...channels);
  const light = (high + low) / 2;
  const wanted = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  const chroma = high - low;
  const reach = 1 - Math.abs(2 * light - 1);
  const saturation = reach === 0 ? 0 : chroma / reach;
  const wantedChroma = (1 - Math.abs(2 * wanted - 1)) * saturation;
  const hex = channels.map((channel) => {
    const place = chroma === 0 ? 0 : (channel - light) / chroma;
    const byte = Math.round((wanted + place * wantedChroma) * 255);
    return Math.min(255, Math.max(0, byte)).toString(16).padStart(2, "0");
  });
  return `#${hex.join("")}`.toUpperCase();
}

/** "FF1F4E79" or "1F4E79"; `null` for anything else. */
export function fromRgb(text: string): Colour | null {
  const match = /^(?:[0-9a-f]{2})?([0-9a-f]{6})$/i.exec(text);
  return match?.[1] === undefined ? null : `#${match[1].toUpperCase()}`;
}

/** The old palette, from index 8 on; 0 to 7 are the same as 8 to 15. */
const palette: readonly Colour[] = [
  ..."000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF".split(" "),
  ..."800000 008000 000080 808000 800080 008080 C0C0C0 808080".split(" "),
  ..."9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF".split(" "),
  ..."000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF".split(" "),
  ..."00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99".split(" "),
  ..."3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696".split(" "),
  ..."003366 339966 003300 333300 993300 993366 333399 333333".split(" "),
].map((rgb) => `#${rgb}`);
