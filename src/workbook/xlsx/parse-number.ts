import { decodeUtf8 } from "./xml-text";

/**
 * The number a value holds (`xsd:double`), correctly rounded; NaN for anything that is no number.
 *
 * Up to 15 digits and 22 decimal places take the fast path: both the digits and the power of ten are exact doubles, so one
 * division or multiplication rounds once (W. Clinger, "How to read floating point numbers accurately", 1990).
 */
export function parseNumber(bytes: Uint8Array, from: number, to: number): number {
  let at = from;
  const isNegative = bytes[at] === minus;
  if (isNegative) at++;
  let digits = 0;
  let mantissa = 0;
  let decimals = 0;
  let sawPoint = false;
  let sawDigit = false;
  for (; at < to; at++) {
    const byte = bytes[at] ?? 0;
    if (byte >= zero && byte <= nine) {
      sawDigit = true;
      mantissa = mantissa * 10 + (byte - zero);
      if (mantissa > 0) digits++;
      if (sawPoint) decimals++;
    } else if (byte === point && !sawPoint) sawPoint = true;
    else return slowNumber(bytes, from, to);
  }
  if (!sawDigit) return Number.NaN;
  if (digits > 15 || decimals > 22) return Number(decodeUtf8(bytes, from, to));
  const size = decimals === 0 ? mantissa : mantissa / (powersOfTen[decimals] ?? 1);
  return isNegative ? 0 - size : size;
}

const zero = 0x30;
const nine = 0x39;
const minus = 0x2d;
const point = 0x2e;
const powersOfTen = Array.from({ length: 23 }, (_, power) => Number(`1e${power}`));

function slowNumber(bytes: Uint8Array, from: number, to: number): number {
  const text = decodeUtf8(bytes, from, to).trim();
  return /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(text) ? Number(text) : Number.NaN;
}
