import type { selectionEditorWords as english } from "../en/pane-selections";
import { whole } from "../figures";

/** The editor of selections in the room Rules. */
export const selectionEditorWords: typeof english = {
  title: "按数据选人",
  hint: "按一项或多项数据选出参加某个专题培训的人，保存在本工作簿的“筛选”表。",
  checkFirst: "请先检查数据，之后这里会显示本工作簿中的筛选和选出的人数。",
  none: "还没有筛选。",
  form: "一组筛选",
  name: "名称",
  nameProblems: { "no-name": "请填写名称。", "name-taken": "已有同名的筛选。" },
  condition: (position: number): string => `条件 ${whole(position)}`,
  metric: "指标",
  comparison: "比较",
  value: "数值",
  units: { percent: "%", seconds: "秒", count: "件", points: "分", rating: "分" },
  addCondition: "添加条件（须同时满足）",
  removeCondition: (position: number): string => `删除条件 ${whole(position)}`,
  done: "完成",
  cancel: "取消",
  add: "添加筛选",
  countAgain: "重新计数",
  undo: "撤销我的修改",
  edit: (name: string): string => `修改：${name}`,
  remove: (name: string): string => `删除：${name}`,
  and: "，并且",
  asks: (metric: string, comparison: string, value: string, unit: string): string =>
    `${metric}：${comparison} ${value}${unit === "%" ? "" : " "}${unit}`,
  found: (people: number, surely: number): string =>
    `上次检查：选出 ${whole(people)} 人，其中把握在 80% 以上的 ${whole(surely)} 人。`,
  notCounted: "尚未计数：下次检查或生成计划时得出人数。",
  noFigures: "工作簿中没有全部所需数据，无法选出人员。",
  refused: (rows: number): string => `表中有 ${whole(rows)} 行无法理解，已列入数据检查。`,
};
