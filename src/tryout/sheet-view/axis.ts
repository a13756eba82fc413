/** Where the rows or columns of a sheet lie along one side, in pixels. */
export type Axis = {
  readonly count: number;
  readonly total: number;
  readonly start: (index: number) => number;
  readonly size: (index: number) => number;
  /** Of a whole stretch: rows `first` to `last`. */
  readonly extent: (first: number, last: number) => number;
  /** The row or column at a pixel; the nearest one outside. */
  readonly at: (pixel: number) => number;
};

/** Lays `count` rows or columns one after the other; those of size 0 are hidden. */
export function axis(count: number, sizeOf: (index: number) => number): Axis {
  const starts = new Float64Array(count + 1);
  for (let i = 0; i < count; i++) starts[i + 1] = (starts[i] ?? 0) + sizeOf(i);
  const start = (index: number): number => starts[Math.min(Math.max(index, 0), count)] ?? 0;
  return {
    count,
    total: start(count),
    start,
    size: (index) => start(index + 1) - start(index),
    extent: (first, last) => start(last + 1) - start(first),
    at: (pixel) => {
      let low = 0;
      let high = Math.max(0, count - 1);
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (start(middle) <= pixel) low = middle;
        else high = middle - 1;
      }
      return low;
    },
  };
}
