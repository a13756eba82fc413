import { issuesOf, read } from "../read";

const down = (row: number, column: number, rows: number) => ({ row, column, rows, columns: 1 });

test("a team and a name merged down over reviews belong to each of them; subtotals stay out", async () => {
  const reading = await read({
    name: "质检",
    rows: [
      ["班组", "姓名", "质检日期", "质检得分"],
      ["一组", "王一", "2026-06-01", 80],
      [null, null, "2026-06-02", 84],
      [null, "王二", "2026-06-01", 90],
      [null, null, "2026-06-02", 94],
      ["一组小计", null, null, 87],
    ],
    merges: [down(1, 0, 4), down(1, 1, 2), down(3, 1, 2)],
  });
  expect(reading.centre.agents.map(({ name, team }) => [name, team])).toEqual([
    ["王一", "一组"],
    ["王二", "一组"],
  ]);
  expect([...(reading.centre.reviews?.agent ?? [])]).toEqual([0, 0, 1, 1]);
  expect([...(reading.centre.reviews?.score ?? [])]).toEqual([80, 84, 90, 94]);
  expect(issuesOf(reading).filter((issue) => issue.includes("set-aside"))).toEqual([
    "A6 total-row row-set-aside",
  ]);
});

test("an id merged down counts for each row, a mark merged down only once", async () => {
  const reading = await read({
    name: "QA",
    rows: [
      ["Emp ID", "Agent Name", "Review Date", "QA Score"],
      [7, "Amy Lee", "2026-06-01", 80],
      [null, null, "2026-06-02", null],
      [8, "Bob Ray", "2026-06-01", 90],
      [null, null, "2026-06-02", 70],
    ],
    merges: [down(1, 0, 2), down(1, 1, 2), down(1, 3, 2), down(3, 0, 2), down(3, 1, 2)],
  });
  expect(reading.centre.agents.map(({ id, name }) => [id, name])).toEqual([
    ["7", "Amy Lee"],
    ["8", "Bob Ray"],
  ]);
  expect([...(reading.centre.reviews?.score ?? [])]).toEqual([80, NaN, 90, 70]);
});
