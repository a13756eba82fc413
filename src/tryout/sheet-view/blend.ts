/** The colour `share` (0 to 1) of the way from one "#RRGGBB" to another. */
export function blend(from: string, to: string, share: number): string {
  const part = Math.min(1, Math.max(0, share));
  const hex = [1, 3, 5].map((at) => {
    const a = Number.parseInt(from.slice(at, at + 2), 16);
    const b = Number.parseInt(to.slice(at, at + 2), 16);
    return Math.round(a + (b - a) * part)
      .toString(16)
      .padStart(2, "0");
  });
  return `#${hex.join("")}`.toUpperCase();
}

/** Black or white, whichever is easier to read on the colour. */
export function readableOn(background: string): "#000000" | "#FFFFFF" {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(background.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  // Where contrast with black and with white is the same.
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.179 ? "#000000" : "#FFFFFF";
}
