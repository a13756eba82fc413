import type { ServiceTarget } from "../../../domain/staffing/call-load";
import type { LoadNote } from "../../../domain/staffing/floor";
import { unreachable } from "../../../foundation/result";
import type {
  releasableHeadsWords as english,
  staffingNote as englishNote,
} from "../../en/analysis/releasable-heads";
import { decimal, percent, whole } from "../../figures";

const targetText = ({ share, withinSeconds }: ServiceTarget): string =>
  `${whole(withinSeconds)}秒內接起${percent(share)}`;

export const staffingNote: typeof englishNote = (note: LoadNote, target, shrinkage) => {
  switch (note.kind) {
    case "by-load": {
      const from = {
        forecast: "活頁簿中的話務預測",
        history: `活頁簿中的歷史話務（同一星期幾最多${whole(note.days)}天的平均值）`,
        "forecast-and-history": "話務預測，預測未涵蓋處用歷史話務",
        "call-log": `通話紀錄（同一星期幾最多${whole(note.days)}天），並假定其包含全部來電`,
      }[note.basis];
      return `所需線上人數以厄朗公式計算：${targetText(target)}，話務量取自${from}；假定上班時間中有${percent(shrinkage)}不在線上，組長不接聽來電。`;
    }
    case "log-is-a-sample":
      return `通話紀錄只包含績效表所計通話量的${percent(note.share)}：無法得知所需線上人數。`;
    case "log-too-thin":
      return `通話紀錄中的全部來電只占用上班人力的${percent(note.busy)}，很可能並未包含全部來電：無法得知所需線上人數。`;
    case "no-handling-times":
      return "活頁簿有話務量但沒有處理時間：無法得知所需線上人數。";
    case "queues-apart":
      return `共有${whole(note.queues)}個佇列：活頁簿未說明誰能接哪個佇列，因此假定各佇列單獨配置人力（偏保守）。若客服人員可互相支援，可釋放人數會更多。`;
    case "short-already":
      return `${whole(note.of)}個時段中有${whole(note.slots)}個即使不安排訓練也達不到${targetText(target)}：這些時段不釋放人員。`;
    default:
      return unreachable(note);
  }
};

export const releasableHeadsWords: typeof english = {
  sheet: {
    name: "可釋放人數",
    title: "可釋放人數",
    about:
      "逐時段列出：達到服務水準需要多少人、上班多少人、最多可安排多少人受訓、本計畫抽走多少人，以及對服務水準的影響（厄朗公式）。",
    target: (target, shrinkage) =>
      `目標：${targetText(target)}。「所需人數」已計入上班時間中${percent(shrinkage)}的耗損。`,
    unknown:
      "活頁簿中沒有分時段話務量，服務水準未知：只依上班人數的比例限制。請補充分時段話務量與處理時間。",
    finding: (before, withPlan, released, shortByPlan, shortBefore) =>
      `不訓練時服務水準為${percent1(before)}，執行本計畫後為${percent1(withPlan)}，平均每時段抽走${decimal(released, 1)}人；因本計畫而未達標的時段${whole(shortByPlan)}個，不訓練也未達標的時段${whole(shortBefore)}個。`,
    findingUnknown: (released) =>
      `本計畫平均每時段抽走${decimal(released, 1)}人；沒有分時段話務量，對服務水準的影響未知。`,
    verdicts: {
      met: "達標",
      shortByPlan: "因計畫未達標",
      shortBefore: "不訓練也未達標",
      unknown: "未知",
      nobody: "無人上班",
    },
    goToChart: "前往清單下方的典型日與圖表",
    usualHeading: "計畫期間的典型日",
    usualAbout: "各計畫日的平均值；「最小餘裕」為該時段最吃緊的一天。",
    chart: { title: "各時段人數（計畫期間平均）", slotAxis: "時段起", headsAxis: "人數" },
    notes: {
      calls: "預計話務量，各佇列合計。",
      days: "該數字所依據的天數；預測為1。",
      required: "上班所需人數，已計入休息等耗損；多個佇列相加。",
      released: "該時段受訓或授課的線上客服人員。",
      spare: "剩餘減所需；小於0即未達標。",
      before: "完全不安排訓練時的準時接起比例。",
    },
  },
  columns: {
    intervals: {
      date: "日期",
      start: "時段起",
      calls: "話務量",
      handle: "平均處理時間（秒）",
      days: "天數（n）",
      onShift: "上班人數",
      required: "所需人數",
      mostReleased: "最多可釋放",
      released: "計畫抽走",
      left: "剩餘",
      spare: "餘裕",
      before: "訓練前服務水準",
      withPlan: "計畫後服務水準",
      verdict: "是否達標",
    },
    usual: {
      start: "時段起",
      required: "所需人數",
      onShift: "上班人數",
      left: "計畫後剩餘",
      leastSpare: "最小餘裕",
      withPlan: "計畫後服務水準",
    },
  },
};

function percent1(share: number): string {
  return `${decimal(share * 100, 1)}%`;
}
