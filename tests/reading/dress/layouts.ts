import type { Cast } from "./cast";
import type { CleanColumn, CleanTable } from "./clean-table";
import type { Draw } from "./draw";
import { wordsOf } from "./write-header";
import { monthInWords } from "./title-rows";

/** One sheet a month: the month stands in the tab or in a column, and not every month has every column. */
export function byMonth(table: CleanTable, draw: Draw, cast: Cast): CleanTable[] {
  const { month } = table;
  if (!month) return [table];
  return [...new Set(month)].map((each) => {
    const rows = month.flatMap((value, row) => (value === each ? [row] : []));
    const part = rowsOf(table, rows);
    const inTab = draw.chance(0.6);
    const columns = part.columns.filter(
      ({ slot, mayGo }) => !(inTab && slot === "month") && !(mayGo && draw.chance(0.2)),
    );
    const measured = columns.some(({ mayGo }) => mayGo) ? columns : part.columns;
    const tab = monthInWords(each, cast);
    return inTab
      ? {
          ...part,
          columns: measured.filter(({ slot }) => slot !== "month"),
          implied: [{ slot: "month", value: each }],
          tab,
          // Where several tables share a tab, its name cannot speak for each.
          title: tab,
        }
      : { ...part, columns: measured, tab };
  });
}

/** One sheet a person: whose it is stands in the tab and, above the table, in a line of labels. */
export function byPerson(table: CleanTable, cast: Cast): CleanTable[] {
  if (table.person.some((person) => person < 0)) return [table];
  const words = {
    "zh-CN": ["姓名", "工号", "班组"],
    "zh-TW": ["姓名", "工號", "班組"],
    en: ["Name", "Agent ID", "Team"],
  }[cast.language];
  const between = cast.language === "en" ? ": " : "：";
  return [...new Set(table.person)].flatMap((index): CleanTable[] => {
    const person = cast.people[index];
    if (!person) return [];
    const rows = table.person.flatMap((each, row) => (each === index ? [row] : []));
    const part = rowsOf(table, rows);
    const knownById = cast.identity !== "name";
    const facts = knownById ? [person.name, person.id, person.team] : [person.name];
    return [
      {
        ...part,
        columns: part.columns.filter(({ slot }) => slot !== "agentId" && slot !== "agentName"),
        implied: [
          { slot: "agentName", value: person.name },
          ...(knownById ? [{ slot: "agentId", value: person.id }] : []),
        ],
        tab: person.name,
        title: facts.map((fact, i) => `${words[i] ?? ""}${between}${fact}`).join("    "),
      },
    ];
  });
}

/** Agents down, months across: one measure named above the table, or several under each month. */
export function pivoted(table: CleanTable, draw: Draw, cast: Cast): CleanTable {
  const { month } = table;
  const measures = table.columns.filter(({ slot, mayGo }) => mayGo && slot !== "team");
  if (!month || measures.length === 0) return table;
  const months = [...new Set(month)];
  const people = [...new Set(table.person)];
  const single = draw.chance(0.5);
  const chosen = single ? [draw.pick(measures)] : measures.slice(0, 3);
  const [first] = chosen;
  const valueOf = (column: CleanColumn, person: number, of: number): number => {
    const row = table.person.findIndex((each, i) => each === person && month[i] === of);
    return Number(column.values[row] ?? 0);
  };
  const across = months.flatMap((of) =>
    chosen.map((column): CleanColumn => {
      const said = monthInWords(of, cast);
      return {
        ...column,
        values: people.map((person) => valueOf(column, person, of)),
        ...(single ? { headerCell: said } : {}),
        across: { slot: "month", value: of, ...(single ? {} : { group: said }) },
      };
    }),
  );
  const rows = people.map((person) => table.person.indexOf(person));
  const { columns } = rowsOf(table, rows);
  const named = wordsOf(first?.fields[0] ?? "score", cast.language)[0] ?? "";
  return {
    kind: table.kind,
    columns: [
      ...columns.filter(({ slot }) => slot === "agentId" || slot === "agentName"),
      ...across,
    ],
    rows: people.length,
    person: people,
    ...(single ? { title: named } : {}),
  };
}

function rowsOf(table: CleanTable, rows: readonly number[]): CleanTable {
  return {
    ...table,
    columns: table.columns.map((column) => ({
      ...column,
      values: rows.map((row) => column.values[row] ?? null),
    })),
    rows: rows.length,
    person: rows.map((row) => table.person[row] ?? -1),
    ...(table.month ? { month: rows.map((row) => table.month?.[row] ?? 0) } : {}),
  };
}
