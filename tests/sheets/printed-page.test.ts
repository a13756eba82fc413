import { pageCapacity, rowPoints } from "../../src/sheets/printed-page";

it("a page holds its own height as long as the columns fit its width", () => {
  expect(pageCapacity("portrait", [20, 30])).toBe(725);
  expect(pageCapacity("landscape", [20, 30])).toBe(486);
});

it("columns twice as wide as the page are printed at half the size, and twice the rows go on a page", () => {
  const twice = (2 * 770) / 5.25;
  expect(pageCapacity("landscape", [twice - 1])).toBeCloseTo(2 * 486, 9);
});

it("a row grows with its lines and stays below the 409 points that Excel allows", () => {
  expect(rowPoints(2)).toBe(31);
  expect(rowPoints(60)).toBe(400);
});
