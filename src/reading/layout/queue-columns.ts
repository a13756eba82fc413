import { cellKind } from "../../workbook/cells";
import { matchHeader } from "../recognition/header-index";
import { isTotalText } from "../rows/total-text";
import type { RawTable } from "../tables/table";

const figures = [
  "offered",
  "answeredCalls",
  "forecastCalls",
  "abandoned",
  "handleTime",
  "serviceLevel",
  "staffNeeded",
  "staffPlanned",
] as const;

export type TrafficFigure = (typeof figures)[number];

/** A column that holds one figure of one queue; `measure` is the part of its header that names the figure. */
export type QueueColumn = {
  readonly queue: string;
  readonly field: TrafficFigure;
  readonly measure: string;
};

const volumes: readonly TrafficFigure[] = ["offered", "answeredCalls", "forecastCalls"];
const fewestQueues = 2;
const joint = " / ";

/**
 * The queues of a table of traffic that stand side by side, each over its figures, each figure over its queues, or both in one header
 * ("Billing calls"): one entry a column, "total" for a figure over all queues. `null` where they do not, and where nothing shows that the groups are
 * queues: "this week" beside "last week", "forecast" beside "actual" have the same shape.
 */
export function queueColumns(table: RawTable): readonly (QueueColumn | "total" | null)[] | null {
  const columns = table.headers.map(queueColumn);
  const found = columns.flatMap((column) => (column === null ? [] : [column]));
  const queues = found.filter(({ queue }) => !isTotalText(queue));
  const names = [...new Set(queues.map(({ queue }) => queue))];
  const places = new Set(found.map(({ queue, field }) => `${field} ${queue}`));
  if (names.length < fewestQueues || places.size < found.length) return null;
  if (
    names.some(isOtherwise) ||
    table.headers.some((header, i) => columns[i] === null && rivals(header))
  ) {
    return null;
  }
  const everyHasVolume = names.every(
    (name) =>
      queues.filter(({ queue, field }) => queue === name && volumes.includes(field)).length > 0,
  );
  const mixes =
    queues.some(({ field }) => field === "forecastCalls") &&
    queues.some(({ field }) => field === "offered" || field === "answeredCalls");
  if (!everyHasVolume || mixes) return null;
  const speaks = [...table.titles, table.view.sheet.name].some((text) => queueWord.test(text));
  if (!speaks && !names.every((name) => queueName.test(name)) && !addUp(table, columns))
    return null;
  return columns.map((column) => (column !== null && isTotalText(column.queue) ? "total" : column));
}

const queueWord =
  /技能组|技能組|队列|佇列|隊列|业务组|業務組|业务线|業務線|专线|專線|queue|skill|line of business/i;
const queueName =
  /(?:组|組|队列|佇列|隊列|专线|專線|热线|熱線|业务线|業務線|queue|skill|hotline|desk)$/i;

/** A plan beside what came, one time beside another: groups that are no queues. */
function isOtherwise(name: string): boolean {
  return (
    /\d|预测|預測|预估|預估|实际|實際|计划|計劃|計畫|目标|目標|本[周週月期]|上[周週月期]|同期|去年|今年|昨|今日|差异|差異|偏差|工作日|周末|週末|假日/.test(
      name,
    ) ||
    /forecast|predict|actual|plan|target|budget|\b(?:last|this|previous|prior|current)\b|variance|difference|week|month|year|today|yesterday|holiday|scheduled|required/i.test(
      name,
    )
  );
}

/** A header outside the groups that says of itself what the groups would. */
function rivals(header: string): boolean {
  if (isTotalText(header)) return false;
  return matchHeader(header).some(
    ({ field, confidence }) => confidence >= 0.8 && (field === "queue" || isFigure(field)),
  );
}

function isFigure(field: string): field is TrafficFigure {
  return figures.some((figure) => figure === field);
}

function queueColumn(header: string): QueueColumn | null {
  const parts = header.split(joint).map((part) => part.trim());
  const [group = "", leaf = ""] = parts;
  if (parts.length === 1) return figureNamed(group) === null ? inOneHeader(group) : null;
  if (parts.length !== 2 || group === "" || leaf === "") return null;
  const [ofGroup, ofLeaf] = [figureOf(group), figureOf(leaf)];
  if (ofLeaf !== null && ofGroup === null) return { queue: group, field: ofLeaf, measure: leaf };
  return ofGroup !== null && ofLeaf === null
    ? { queue: leaf, field: ofGroup, measure: group }
    : null;
}

/** "Billing calls", "Billing - AHT", "账单组呼入量": the figure is what the header ends in, the queue what stands before it. */
function inOneHeader(header: string): QueueColumn | null {
  for (let at = 1; at < header.length; at++) {
    const isHan = /[\u4e00-\u9fff]/.test(header.charAt(at));
    if (!isHan && !/[\s\-–—:：_]/.test(header.charAt(at - 1))) continue;
    const queue = header.slice(0, at).replace(/[\s\-–—:：_]+$/, "");
    const measure = header.slice(at).trim();
    const field = figureNamed(measure);
    if (queue === "" || field === null) continue;
    return figureOf(queue) === null ? { queue, field, measure } : null;
  }
  return null;
}

function figureOf(text: string): TrafficFigure | null {
  for (const { field, confidence } of matchHeader(text)) {
    if (confidence >= 0.9 && isFigure(field)) return field;
  }
  return null;
}

/** The figure that a text is the very word for. */
function figureNamed(text: string): TrafficFigure | null {
  const isWord = matchHeader(text).some(
    ({ field, reason }) => isFigure(field) && reason.how === "same",
  );
  return isWord ? figureOf(text) : null;
}

/** Rows looked at for a total. */
const sampleSize = 60;

/** Whether a total of the calls stands beside the groups and is their sum in every row: then they share the calls out. */
function addUp({ grid, view, rows }: RawTable, columns: readonly (QueueColumn | null)[]): boolean {
  const parts = columns.flatMap((column, at) =>
    column !== null && volumes.includes(column.field) ? [{ ...column, at }] : [],
  );
  const total = parts.find(({ queue }) => isTotalText(queue));
  if (total === undefined) return false;
  const summed = parts.filter(({ field, queue }) => field === total.field && !isTotalText(queue));
  const valueAt = (row: number, column: number): number => {
    const cell = grid.at(row, column);
    return cell >= 0 && view.cells.kinds[cell] === cellKind.number ? view.value(cell) : 0;
  };
  let compared = 0;
  for (let row = 0; row < Math.min(sampleSize, rows.length); row++) {
    const stated = valueAt(row, total.at);
    if (stated === 0) continue;
    compared += 1;
    const sum = summed.reduce((calls, { at }) => calls + valueAt(row, at), 0);
    if (Math.abs(sum - stated) > 0.5) return false;
  }
  return compared >= 2;
}
