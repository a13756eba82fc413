import type { FieldId } from "../../../src/locales/header-synonyms";
import type { LocaleTag } from "../../../src/locales/locale-tag";

/**
 * What a centre might well call a column though no list of ours says so. A reading may understand such a header, leave the
 * column unused or ask; it must never take it for something else.
 */
export const heldOutWords: Readonly<
  Partial<Record<FieldId, Readonly<Record<LocaleTag, readonly string[]>>>>
> = {
  agentId: {
    "zh-CN": ["工牌", "胸牌号", "坐席代码"],
    "zh-TW": ["識別證號", "座席代碼"],
    en: ["Badge ref", "Clock card", "Workday key"],
  },
  agentName: {
    "zh-CN": ["伙伴", "小伙伴姓名", "当事人"],
    "zh-TW": ["夥伴", "同仁"],
    en: ["Colleague", "Person", "Teammate"],
  },
  team: {
    "zh-CN": ["战队", "班次组"],
    "zh-TW": ["戰隊", "組織單位"],
    en: ["Pod", "Crew"],
  },
  leader: { "zh-CN": ["队长", "领班"], "zh-TW": ["隊長"], en: ["Captain", "Pod owner"] },
  level: { "zh-CN": ["段位"], "zh-TW": ["段位"], en: ["Rung", "Ladder step"] },
  hiredOn: { "zh-CN": ["报到那天"], "zh-TW": ["進公司日"], en: ["With us since"] },
  status: { "zh-CN": ["人在否"], "zh-TW": ["人員現況"], en: ["Still here"] },
  recordId: { "zh-CN": ["凭证号"], "zh-TW": ["憑證號"], en: ["Reference"] },
  date: { "zh-CN": ["哪天"], "zh-TW": ["哪一天"], en: ["When"] },
  month: { "zh-CN": ["档期"], "zh-TW": ["檔期"], en: ["Cycle"] },
  businessType: { "zh-CN": ["因何来电"], "zh-TW": ["因何來電"], en: ["Why they rang"] },
  satisfaction: { "zh-CN": ["口碑"], "zh-TW": ["口碑"], en: ["Smile index"] },
  talkTime: { "zh-CN": ["聊了多久"], "zh-TW": ["講了多久"], en: ["Time on line"] },
  handleTime: { "zh-CN": ["每通耗时"], "zh-TW": ["每通耗時"], en: ["Time per contact"] },
  qaScore: { "zh-CN": ["品控表现"], "zh-TW": ["品控表現"], en: ["Listening marks"] },
  evaluator: { "zh-CN": ["打分的人"], "zh-TW": ["打分數的人"], en: ["Marked by"] },
  callsHandled: { "zh-CN": ["接了几通"], "zh-TW": ["接了幾通"], en: ["Rings taken"] },
  complaints: { "zh-CN": ["客户不满"], "zh-TW": ["客戶不滿"], en: ["Grumbles"] },
  adherence: { "zh-CN": ["守时情况"], "zh-TW": ["守時情況"], en: ["On-plan share"] },
  trainerName: { "zh-CN": ["主讲"], "zh-TW": ["主講"], en: ["Who teaches"] },
  venueName: { "zh-CN": ["房间"], "zh-TW": ["房間"], en: ["Space"] },
  seats: { "zh-CN": ["能坐几人"], "zh-TW": ["能坐幾人"], en: ["How many fit"] },
  courseName: { "zh-CN": ["讲什么"], "zh-TW": ["講什麼"], en: ["What is taught"] },
  minutes: { "zh-CN": ["要多久"], "zh-TW": ["要多久"], en: ["Takes"] },
  shiftCode: { "zh-CN": ["符号"], "zh-TW": ["符號"], en: ["Symbol"] },
};
