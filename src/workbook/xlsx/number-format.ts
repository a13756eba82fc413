import { numberFormat, type NumberFormatClass } from "../cells";

/** The class of a format that Excel knows by number alone, East Asian ones included (ECMA-376 part 1, 18.8.30). */
export function builtInFormat(id: number): NumberFormatClass {
  if (id === 9 || id === 10) return numberFormat.percent;
  if (id === 49) return numberFormat.text;
  const isTime = (id >= 18 && id <= 21) || (id >= 45 && id <= 47) || (id >= 32 && id <= 35);
  if (isTime || id === 55 || id === 56) return numberFormat.time;
  const isDate = (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 31) || id === 36;
  return isDate || (id >= 50 && id <= 58) ? numberFormat.date : numberFormat.general;
}
