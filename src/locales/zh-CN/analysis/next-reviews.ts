import { decimal, whole } from "../../figures";
import type { NextReviewsWords } from "../../en/analysis/next-reviews";
import { likely } from "../domain";

export const nextReviewsWords: NextReviewsWords = {
  sheet: {
    name: "下一步质检",
    title: "下一步质检",
    about:
      "质检组的工作清单：按对确定末位组最有帮助的顺序列出要做的质检。完成后选择“已完成”；下次计划会读取新的评分并列出后续的质检。",
    nothing: "本次不需要追加质检：质检评分未显示坐席之间的差异，或没有末位组。",
    headings: { forecast: "末位组的可靠程度", list: "工作清单" },
    forecast: (places) =>
      `这是预测，不是承诺：末位组${whole(places)}人中，预计真正属于该组的人数，分别为目前以及完成清单前20、50、100份质检之后。抽取哪些录音须随机。`,
    withoutFigures: (n) =>
      `另有${whole(n)}名坐席没有任何数据，无法列入任何名单：除本清单外，需先对其质检。`,
    why: (chance, n) =>
      n === 0
        ? `属于末位组的概率为${likely(chance)}，尚无评分。`
        : `已有${whole(n)}份评分，属于末位组的概率为${likely(chance)}，难以判断。`,
    evaluatorWhy: {
      linksGroups: (evaluator) =>
        `建议${evaluator}：尚无人同时评过两组质检员的坐席，否则无法区分两组之间是评分宽严还是能力差异。`,
      notTheUsual: (evaluator, usual, reviews) =>
        `建议${evaluator}，而非已评其中${whole(reviews)}份的${usual}。`,
      leastBusy: (evaluator) => `${evaluator}在本清单中的任务最少。`,
      onlyOne: (evaluator) => `${evaluator}是唯一的质检员。`,
    },
    notes: {
      number: "将是该坐席的第几份评分。",
      evaluator: "仅为建议：任何平时不评该坐席的质检员均可。",
    },
    finding: (places, now, reviews, then) =>
      `末位组${whole(places)}人中，预计${decimal(now, 1)}人真正属于该组；按清单追加${whole(reviews)}份质检后，预计为${decimal(then, 1)}人（预测）。`,
  },
  columns: {
    forecast: {
      reviews: "完成质检份数",
      right: "预计正确列入人数",
      places: "名额",
      share: "比例",
      more: "比目前增加",
    },
    reviews: {
      order: "顺序",
      name: "姓名",
      agentId: "工号",
      team: "班组",
      n: "已有评分份数",
      number: "第几份",
      pBottom: "末位概率",
      evaluator: "建议质检员",
      why: "说明",
      done: "已完成",
    },
  },
};
