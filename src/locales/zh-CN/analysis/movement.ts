import { whole } from "../../figures";
import { likely } from "../domain";
import type { MovementWords } from "../../en/analysis/movement";

export const movementWords: MovementWords = {
  sheet: {
    moves: { up: "上升", down: "下降", regrouped: "换组", new: "新增", same: "不变" },
    left: "离开",
    since: (date, dataTo) =>
      dataTo === ""
        ? `与${date}的计划比较。`
        : `与${date}的计划（数据截至${dataTo}）比较。同一天或用相同数据重新生成的计划沿用此比较。`,
    first: "工作簿中没有以前的计划，暂无可比较的对象。",
    inShort: (date, counts) => `自${date}的计划以来：${counts}。`,
    count: (move, n) => `${move}${whole(n)}人`,
    was: (tier) => `此前：${tier}。`,
    chance: (group, before, now, more) =>
      `${group === "bottom" ? "属于末位组的概率" : "属于首位组的概率"}${went(before, now)}，${results(more)}。`,
    held: { stays: "保留一次", waits: "暂缓一次" },
    notes: {
      held: "在分组线上，上次计划只算一次：原在组内的人，只有在另一人属于该组的概率高出设置中的余量时才让出位置；下一次按名次决定。",
      was: "在所比较的计划中的层级；当时的数据见右侧各列。",
    },
    leftHeading: "已离开中心的人员",
    plansHeading: "所比较的计划",
    plans: { present: "本次计划", compared: "比较对象" },
  },
  columns: {
    tiers: {
      pBottom: "末位概率",
      pTop: "首位概率",
      move: "变动",
      was: "此前层级",
      held: "分组线余量",
      wasRank: "此前名次",
      wasN: "此前评分份数",
      wasPBottom: "此前末位概率",
      wasPTop: "此前首位概率",
      wasHeld: "此前分组线余量",
    },
    left: { name: "姓名", agentId: "工号", team: "班组", was: "此前层级" },
    plans: { plan: "计划", madeOn: "生成日期", dataTo: "数据截至", results: "计入的评分份数" },
  },
};

function went(before: number, now: number): string {
  const [from, to] = [likely(before), likely(now)];
  if (from === to) return `仍为${to}`;
  return now < before ? `由${from}降至${to}` : `由${from}升至${to}`;
}

function results(more: number): string {
  if (more === 0) return "评分份数不变";
  return more > 0 ? `其间增加${whole(more)}份评分` : `期间内评分减少${whole(-more)}份`;
}
