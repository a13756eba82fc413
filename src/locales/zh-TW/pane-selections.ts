import type { selectionEditorWords as english } from "../en/pane-selections";
import { whole } from "../figures";

/** The editor of selections in the room Rules. */
export const selectionEditorWords: typeof english = {
  title: "按資料選人",
  hint: "按一項或多項資料選出參加某個專題訓練的人，保存在本活頁簿的「篩選」工作表。",
  checkFirst: "請先檢查資料，之後這裡會顯示本活頁簿中的篩選和選出的人數。",
  none: "還沒有篩選。",
  form: "一組篩選",
  name: "名稱",
  nameProblems: { "no-name": "請填寫名稱。", "name-taken": "已有同名的篩選。" },
  condition: (position: number): string => `條件 ${whole(position)}`,
  metric: "指標",
  comparison: "比較",
  value: "數值",
  units: { percent: "%", seconds: "秒", count: "件", points: "分", rating: "分" },
  addCondition: "新增條件（須同時符合）",
  removeCondition: (position: number): string => `刪除條件 ${whole(position)}`,
  done: "完成",
  cancel: "取消",
  add: "新增篩選",
  countAgain: "重新計數",
  undo: "復原我的修改",
  edit: (name: string): string => `修改：${name}`,
  remove: (name: string): string => `刪除：${name}`,
  and: "，並且",
  asks: (metric: string, comparison: string, value: string, unit: string): string =>
    `${metric}：${comparison} ${value}${unit === "%" ? "" : " "}${unit}`,
  found: (people: number, surely: number): string =>
    `上次檢查：選出 ${whole(people)} 人，其中把握度在 80% 以上的 ${whole(surely)} 人。`,
  notCounted: "尚未計數：下次檢查或產生計畫時得出人數。",
  noFigures: "活頁簿中沒有全部所需資料，無法選出人員。",
  refused: (rows: number): string => `工作表中有 ${whole(rows)} 列無法理解，已列入資料檢查。`,
};
