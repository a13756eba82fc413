import type { SurveyQuestion } from "../../../../src/domain/records/needs-survey";
import type { LocaleTag } from "../../../../src/locales/locale-tag";

/** A question of a survey as a form tool would export it. */
export type Question = {
  readonly slot: string;
  readonly text: string;
  readonly kind: SurveyQuestion["kind"];
};

export const asked: Readonly<Record<LocaleTag, readonly Question[]>> = {
  "zh-CN": [
    { slot: "skills", text: "您目前最需要提升的能力是？[多选题]", kind: "multi" },
    { slot: "way", text: "您希望的培训方式是", kind: "choice" },
    { slot: "rating", text: "您对现有培训的满意程度（1-5分）", kind: "scale" },
    { slot: "times", text: "请将培训时间按意愿排序", kind: "ranking" },
    { slot: "wish", text: "您对培训还有哪些建议？（填空）", kind: "text" },
  ],
  "zh-TW": [
    { slot: "skills", text: "您目前最需要提升的能力是？[多選題]", kind: "multi" },
    { slot: "way", text: "您希望的訓練方式是", kind: "choice" },
    { slot: "rating", text: "您對現有訓練的滿意程度（1-5分）", kind: "scale" },
    { slot: "times", text: "請將訓練時間依意願排序", kind: "ranking" },
    { slot: "wish", text: "您對訓練還有哪些建議？（填空）", kind: "text" },
  ],
  en: [
    {
      slot: "skills",
      text: "Which skills would you like to improve? (select all that apply)",
      kind: "multi",
    },
    { slot: "way", text: "How would you like to be trained?", kind: "choice" },
    { slot: "rating", text: "How useful is our training today? (1-5)", kind: "scale" },
    { slot: "times", text: "Please rank the times that suit you", kind: "ranking" },
    { slot: "wish", text: "What else would help you in your work?", kind: "text" },
  ],
};

type Options = Readonly<Record<"skills" | "ways" | "times" | "wishes" | "ends", readonly string[]>>;

/** What may be answered; a wish and an end together say each time something else. */
export const options: Readonly<Record<LocaleTag, Options>> = {
  "zh-CN": {
    skills: ["投诉处理", "情绪安抚", "账单规则", "分期业务", "系统操作"],
    ways: ["现场演练", "案例研讨", "短视频", "一对一辅导"],
    times: ["早班前", "午后", "晚班后"],
    wishes: ["多讲真实案例", "年费规则太多，记不住", "希望有录音复盘", "新系统培训时间太短"],
    ends: ["。", "，最好每月一次", "，请班长也参加"],
  },
  "zh-TW": {
    skills: ["客訴處理", "情緒安撫", "帳單規則", "分期業務", "系統操作"],
    ways: ["現場演練", "案例研討", "短影片", "一對一輔導"],
    times: ["早班前", "午後", "晚班後"],
    wishes: ["多講真實案例", "年費規則太多，記不住", "希望有錄音檢討", "新系統訓練時間太短"],
    ends: ["。", "，最好每月一次", "，請組長也參加"],
  },
  en: {
    skills: ["Complaints", "Calming callers", "Billing rules", "Instalments", "System screens"],
    ways: ["Role play", "Case discussion", "Short videos", "Coaching"],
    times: ["Before the early shift", "After lunch", "Evening"],
    wishes: [
      "More real cases please",
      "The fee rules are many and hard to remember",
      "I would like to hear good calls",
      "The time for new screens is short",
    ],
    ends: [".", ", once a month if possible", ", and with our team leader"],
  },
};
