import type { ExposureUnit, TopicField, TopicSource } from "../../../domain/hot-topics/hot-topics";
import type { hotTopicsWords as english } from "../../en/analysis/hot-topics";
import { decimal, percent, whole } from "../../figures";

const units: Readonly<Record<ExposureUnit | "manyCalls", string>> = {
  calls: "每千通進線",
  manyCalls: "每十萬通進線",
  audits: "每百次稽核",
  weeks: "每週",
};

export const hotTopicsWords: typeof english = {
  sheet: {
    name: "熱點",
    title: "熱點",
    about:
      "相對自身以往上升的業務類型、客訴、稽核問題和面談話題：最近幾週與之前幾週比，有進線量的按進線量折算；各話題平常每週的起伏也已計入。",
    rate: (named: number, tested: number, share: number): string =>
      `一併檢驗 ${whole(tested)} 個話題，上升 ${whole(named)} 個。列為上升的話題中預期最多 ${percent(share)} 出於偶然；若什麼都沒上升，十份計畫中有九份一個也不列。`,
    tooFew: (topics: number): string => `另有 ${whole(topics)} 個話題件數太少，無法判斷。`,
    nothing: "需要至少四週帶日期和話題的通話、客訴或稽核紀錄。",
    courseHeading: "上升話題的逐週走勢",
    courseAbout: "每週的發生率除以之前幾週的發生率：1 為平常，2 為兩倍。",
    chart: {
      title: "上升話題逐週走勢（1 = 以往水準）",
      weekAxis: "週起始日",
      valueAxis: "平常的倍數",
    },
    verdicts: { rising: "上升", steady: "未超出偶然波動" },
    sources: {
      calls: "通話",
      complaints: "客訴",
      auditFindings: "稽核問題",
      interviews: "面談",
    } satisfies Record<TopicSource, string>,
    fields: {
      businessType: "業務類型",
      category: "類別",
      code: "缺失代碼",
      topic: "話題",
    } satisfies Record<TopicField, string>,
    source: (source: string, field: string): string => `${source}·${field}`,
    units,
    fresh: "新出現",
    notes: {
      ratio: "現在的發生率除以以往的，附 90% 區間。",
      falseAlarm: "本話題及更確定的話題中預期出於偶然的比例。",
      since: "最早看得出上升的那一週。",
    },
    why: (t: {
      now: number;
      weeksNow: number;
      before: number;
      weeksBefore: number;
      ratio: string;
      low: string;
      high: string;
      rising: boolean;
    }): string =>
      `最近 ${whole(t.weeksNow)} 週 ${whole(t.now)} 件，之前 ${whole(t.weeksBefore)} 週 ${whole(t.before)} 件：發生率為 ${t.ratio} 倍（90% 區間 ${t.low} 至 ${t.high}）。${t.rising ? "超出平常的起伏。" : "仍在平常的起伏之內。"}`,
    proposals: {
      calls: "建議：晨會通報客戶在問什麼，補一張知識卡。",
      complaints: "建議：晨會講一個客訴案例，核對知識卡。",
      auditFindings: "建議：晨會講一個易錯案例，核對流程。",
      interviews: "建議：向組長了解原因。",
    } satisfies Record<TopicSource, string>,
    finding: (names: string, rising: number): string =>
      rising === 0 ? "沒有話題的上升超出平常的起伏。" : `上升 ${whole(rising)} 個：${names}。`,
    times: (value: number): string => decimal(value, 2),
  },
  columns: {
    topics: {
      topic: "話題",
      source: "來源",
      verdict: "結論",
      casesBefore: "以往件數",
      weeksBefore: "以往週數",
      casesNow: "現在件數",
      weeksNow: "現在週數",
      rateBefore: "以往發生率",
      rateNow: "現在發生率",
      unit: "發生率單位",
      ratio: "倍數",
      ratioLow: "倍數下限",
      ratioHigh: "倍數上限",
      falseAlarm: "誤報率",
      since: "何時可見",
      why: "理由",
      proposal: "建議",
    },
    course: { week: "週起始日" },
  },
};
