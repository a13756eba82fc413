import { whole } from "../../figures";
import { likely } from "../domain";
import type { MovementWords } from "../../en/analysis/movement";

export const movementWords: MovementWords = {
  sheet: {
    moves: { up: "上升", down: "下降", regrouped: "換組", new: "新增", same: "不變" },
    left: "離開",
    since: (date, dataTo) =>
      dataTo === ""
        ? `與${date}的計畫比較。`
        : `與${date}的計畫（資料截至${dataTo}）比較。同一天或以相同資料重新產生的計畫沿用此比較。`,
    first: "活頁簿中沒有先前的計畫，尚無可比較的對象。",
    inShort: (date, counts) => `自${date}的計畫以來：${counts}。`,
    count: (move, n) => `${move}${whole(n)}人`,
    was: (tier) => `先前：${tier}。`,
    chance: (group, before, now, more) =>
      `${group === "bottom" ? "屬於末段組的機率" : "屬於前段組的機率"}${went(before, now)}，${results(more)}。`,
    held: { stays: "保留一次", waits: "暫緩一次" },
    notes: {
      held: "在分組線上，上次計畫只算一次：原在組內的人，只有在另一人屬於該組的機率高出設定中的餘裕時才讓出位置；下一次依名次決定。",
      was: "在所比較的計畫中的層級；當時的數字見右側各欄。",
    },
    leftHeading: "已離開中心的人員",
    plansHeading: "所比較的計畫",
    plans: { present: "本次計畫", compared: "比較對象" },
  },
  columns: {
    tiers: {
      pBottom: "末段機率",
      pTop: "前段機率",
      move: "變動",
      was: "先前層級",
      held: "分組線餘裕",
      wasRank: "先前名次",
      wasN: "先前評分份數",
      wasPBottom: "先前末段機率",
      wasPTop: "先前前段機率",
      wasHeld: "先前分組線餘裕",
    },
    left: { name: "姓名", agentId: "員工編號", team: "組別", was: "先前層級" },
    plans: { plan: "計畫", madeOn: "產生日期", dataTo: "資料截至", results: "計入的評分份數" },
  },
};

function went(before: number, now: number): string {
  const [from, to] = [likely(before), likely(now)];
  if (from === to) return `仍為${to}`;
  return now < before ? `由${from}降至${to}` : `由${from}升至${to}`;
}

function results(more: number): string {
  if (more === 0) return "評分份數不變";
  return more > 0 ? `其間增加${whole(more)}份評分` : `期間內評分減少${whole(-more)}份`;
}
