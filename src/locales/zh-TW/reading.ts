import { selectionsWords } from "./analysis/selections";
import type { AssumedUnit, CorrectionProblem, DataIssue } from "../../domain/records/data-report";
import { unreachable } from "../../foundation/result";
import type { ReadingWords } from "../en/reading";
import { notCalculated } from "../../workbook/cells";
import type { FieldId } from "../header-synonyms";
import { percent } from "../figures";
import { limitText } from "../limit-text";
import { settingWords } from "./settings";
import { reasonText } from "./reasons";
import { editProblem } from "./replanning";
import { fields, kinds } from "./tables";

const units: Record<AssumedUnit, string> = {
  seconds: "秒",
  minutes: "分鐘",
  hours: "小時",
  days: "天的小數",
  "minutes-typed-as-hours": "被 Excel 當作「時:分」的「分:秒」",
  "hours-and-minutes": "小時和分鐘",
};

const correctionProblems: Record<CorrectionProblem, string> = {
  "unknown-sheet": "該更正所指的工作表不存在或沒有表格",
  "which-table": "該工作表有多張表格，該更正缺少標題識別碼，無法確定是哪一張",
  "unknown-kind": "該更正的表格類型無法辨識",
  "unknown-column": "該更正所指的欄不存在",
  "unknown-meaning": "該類表格沒有這種欄位",
};

const field = (id: string): string => (id in fields ? fields[id as FieldId] : id);

const settingName = (id: string): string => {
  const named: Readonly<Record<string, { readonly label: string }>> = settingWords.named;
  return named[id]?.label ?? id;
};

const listed = (names: readonly string[]): string => names.join("、");

/** 「12 列、1 欄」。 */
function hiddenParts({
  rows,
  columns,
}: {
  readonly rows: number;
  readonly columns: number;
}): string {
  return [...(rows > 0 ? [`${rows} 列`] : []), ...(columns > 0 ? [`${columns} 欄`] : [])].join(
    "、",
  );
}

/** What was found, as one sentence without the action. */
function found(issue: DataIssue): string {
  const { cause } = issue;
  const text = issue.found === "" ? "" : `「${issue.found}」`;
  switch (cause.kind) {
    case "total-row":
      return `本列是合計或平均值：${text}`;
    case "repeated-header":
      return "此處重複了標題列";
    case "stray-text":
      return `是備註，不是資料：${text}`;
    case "no-agent":
      return "本列沒有寫明專員";
    case "no-name":
      return `本列缺少${field(cause.field)}`;
    case "pseudo-agent":
      return `不是實際人員：${text}`;
    case "unknown-agent":
      return cause.nearest.length === 0
        ? `不在人員名冊中：${text}`
        : `不在人員名冊中：${text}（最接近：${listed(cause.nearest)}）`;
    case "unknown-mentor":
      return cause.nearest.length === 0
        ? `活頁簿中沒有這位輔導員：${text}`
        : `活頁簿中沒有這位輔導員，或有多人同名：${text}（最接近：${listed(cause.nearest)}）`;
    case "namesakes":
      return `多位專員同名${text}，本表無法區分是哪一位：${listed(cause.candidates)}`;
    case "name-in-teams":
      return `同一姓名出現在多個組別且沒有員工編號（${listed(cause.teams)}），以同一人計：${text}`;
    case "duplicate-row":
      return cause.firstSheet === undefined
        ? `與第 ${cause.firstRow + 1} 列重複：${text}`
        : `與工作表「${cause.firstSheet}」第 ${cause.firstRow + 1} 列重複：${text}`;
    case "error-cell":
      return cause.error === notCalculated
        ? "公式從未計算，沒有結果。請用 Excel 開啟該活頁簿並儲存後再試"
        : `儲存格為錯誤值 ${cause.error}`;
    case "not-a-number":
      return `無法辨識為${field(cause.field)}：${text}`;
    case "not-a-date":
      return `無法辨識的日期或時間（${field(cause.field)}）：${text}`;
    case "implausible":
      return cause.setting === undefined
        ? `${field(cause.field)}不合常理：${text}超出 ${limitText(cause.field, cause.min)} 至 ${limitText(cause.field, cause.max)} 的範圍`
        : `${field(cause.field)}不合常理：${text}超出 ${limitText(cause.field, cause.min)} 至 ${limitText(cause.field, cause.max)} 的範圍（設定項目「${settingName(cause.setting)}」）`;
    case "number-as-date":
      return `數字在表中顯示為日期（${field(cause.field)}）：${text}`;
    case "time-as-number":
      return `時間寫成了一般數字（${field(cause.field)}）：${text}`;
    case "grade-scale":
      return `${text}欄的等第按以下數值理解：${cause.grades.map(([word, value]) => `${word} = ${percent(value)}`).join("，")}`;
    case "decimal-mark-assumed":
      return `${text}欄的數字有兩種讀法，按${cause.mark === "comma" ? "逗號為小數點、句點為千分位" : "句點為小數點、逗號為千分位"}理解`;
    case "year-assumed":
      return `${text}欄的日期未寫年份，按 ${cause.year} 年理解`;
    case "quarter-as-month":
      return `${text}是整季的數值，按該季最後一個月計`;
    case "undated-figures":
      return `沒有欄位、標題或工作表名稱說明${text}是哪一年哪個月（或哪一季）的數值：各期間均計入，趨勢中不計`;
    case "full-marks-assumed":
      return `標題未註明${text}的滿分，按各表中的最高分 ${cause.marks} 分計`;
    case "shift-code-differs":
      return `班別代碼 ${cause.code} 在本活頁簿中有不同的時間：${text}`;
    case "day-and-month-swapped":
      return `${text}欄中文字形式的日期為日在前，而真正的日期都在每月 1 日至 12 日：日和月可能已被程式對調`;
    case "id-and-name-differ":
      return `員工編號屬於 ${cause.byId}，姓名屬於 ${cause.byName}：${text}`;
    case "other-name":
      return `員工編號屬於 ${cause.known}，此處姓名卻是${text}，以員工編號為準`;
    case "ids-written-otherwise":
      return `${text}欄有的員工編號與別處寫法不同（首個：${cause.example}），已按其中的數字和字母對應`;
    case "id-in-name":
      return `${text}欄把姓名和員工編號寫在同一儲存格，已拆開讀取`;
    case "number-as-text":
      return `以文字儲存的數字（${field(cause.field)}）：${text}`;
    case "date-as-text":
      return `以文字儲存的日期（${field(cause.field)}）：${text}`;
    case "percent-scale":
      return `與本欄其他值的比例不一致（${field(cause.field)}）：${text}`;
    case "unit-assumed":
      return `標題${text}未註明單位，數值按${units[cause.unit]}理解`;
    case "date-order-assumed":
      return `${text}欄的日期兩種讀法都成立，按${cause.order === "day-month" ? "日在前、月在後" : "月在前、日在後"}理解`;
    case "scale-changed":
      return `${field(cause.field)}：此處滿分 ${cause.from}，別處滿分 ${cause.to}`;
    case "unknown-shift-code":
      return `班別「${cause.code}」沒有定義上下班時間`;
    case "split-shift":
      return `兩段班按一個班別計，從最早上班到最晚下班，中間休息包含在內：${text}`;
    case "shift-legend":
      return `是班別說明，班別代碼的上下班時間以此為準：${text}`;
    case "unknown-table":
      return `無法辨識該表的類型：${text}`;
    case "asked":
      return cause.kinds.length > 1
        ? `此表可能是${cause.kinds.map((kind) => kinds[kind]).join("或")}，請確認：${text}`
        : `請確認此表是否為${cause.kinds.map((kind) => kinds[kind]).join("或")}以及如何讀取：${text}`;
    case "column-asked":
      return `無法確定${text}欄的含義（${cause.fields.map(field).join("、")}？），請確認`;
    case "no-month":
      return `旁邊各欄都註明了月份，本欄沒有：${text}`;
    case "hidden-cells":
      return `該表中有被隱藏或篩選掉的內容：${hiddenParts(cause)}`;
    case "no-header":
      return `這些列沒有標題，無法確定各欄的含義：${text}`;
    case "on-its-side":
      return `該表把人員橫排、指標直排；本工具按「一人一列」讀取：${text}`;
    case "which-measure":
      return `各月橫排，但標題列、表名和工作表名稱都沒有說明是什麼指標：${text}`;
    case "which-person":
      return `無法確定這些列屬於誰。請在表格上方寫明「姓名：…」，或以人員名冊中的姓名為工作表命名：${text}`;
    case "beside-table":
      return `表格旁有 ${cause.cells} 個沒有標題的儲存格，首個為${text}`;
    case "left-alone":
      return `您已選擇不使用該表：${text}`;
    case "example-row":
      return `輸入表中的範例列，不是資料：${text}`;
    case "correction-outdated":
      return `設定表中有針對該工作表的更正，但其標題已變：${text}`;
    case "correction":
      return `${correctionProblems[cause.problem]}：${text}`;
    case "key-row":
      return `本列是試卷的答案或配分，並非考生作答，已作為標準答案讀取：${text}`;
    case "people-numbered":
      return `表中沒有人員欄，每列以一位未具名的考生計：${text}`;
    case "setting":
      return `設定項目「${cause.id}」不接受${text}`;
    case "selection":
      return `「篩選」表中有一列無法使用。${selectionsWords.sheet.problems[cause.problem]}${text}`;
    case "previous-plan":
      return cause.problem === "row"
        ? `上次計畫的這一列沒有可辨識的人員或層級，不參與比較：${text}`
        : `此工作表已看不出上次計畫的產生日期或人員，因此不作比較：${text}`;
    case "timetable-edit":
      return `${editProblem(cause.problem)}：${text}`;
    case "unknown-part-of-shift":
      return `「上課時段」應填寫班初、班末或不限，現依訓練方式安排：${text}`;
    default:
      return unreachable(cause);
  }
}

/** What was done about it. */
function done(issue: DataIssue): string {
  switch (issue.action) {
    case "row-set-aside":
      return "該列已擱置，未使用。";
    case "value-left-out":
      return "該值未使用，本列其餘內容照常使用。";
    case "value-repaired":
      switch (issue.cause.kind) {
        case "unknown-shift-code":
          return "暫按設定中的工作時間計。";
        case "split-shift":
        case "unit-assumed":
        case "people-numbered":
        case "name-in-teams":
        case "date-order-assumed":
        case "year-assumed":
        case "quarter-as-month":
        case "undated-figures":
        case "full-marks-assumed":
        case "shift-code-differs":
        case "grade-scale":
        case "decimal-mark-assumed":
        case "day-and-month-swapped":
        case "other-name":
        case "ids-written-otherwise":
          return "請核對。";
        case "scale-changed":
          return "得分已按比例換算。";
        case "total-row":
        case "repeated-header":
        case "stray-text":
        case "no-agent":
        case "no-name":
        case "pseudo-agent":
        case "unknown-agent":
        case "unknown-mentor":
        case "namesakes":
        case "duplicate-row":
        case "error-cell":
        case "not-a-number":
        case "not-a-date":
        case "implausible":
        case "number-as-text":
        case "date-as-text":
        case "number-as-date":
        case "time-as-number":
        case "id-and-name-differ":
        case "id-in-name":
        case "percent-scale":
        case "unknown-table":
        case "asked":
        case "column-asked":
        case "no-month":
        case "hidden-cells":
        case "no-header":
        case "on-its-side":
        case "which-measure":
        case "which-person":
        case "key-row":
        case "shift-legend":
        case "beside-table":
        case "left-alone":
        case "example-row":
        case "correction-outdated":
        case "correction":
        case "selection":
        case "setting":
        case "previous-plan":
        case "timetable-edit":
        case "unknown-part-of-shift":
          return "已按其本意讀取。";
        default:
          return unreachable(issue.cause);
      }
    case "read-as-it-stands":
      return "已照常讀取。";
    case "table-not-used":
      return "該表未使用。";
    case "correction-not-applied":
      return "該更正未生效，仍保留在設定表中。";
  }
}

export const readingWords: ReadingWords = {
  kinds,
  fields,
  /** The name of a field; an id that is none as it stands. */
  field,
  /** Reasons as one phrase, "" for none. */
  reasons: (reasons) => reasons.map((reason) => reasonText(reason, field)).join("；"),
  /** The whole finding as sentences: what was found, how often, what was done. */
  issue: (issue: DataIssue): string => {
    const more =
      issue.count !== undefined && issue.count > 1
        ? `（本欄至第 ${(issue.lastRow ?? issue.address.row) + 1} 列共 ${issue.count} 格）`
        : "";
    return `${found(issue)}${more}。${done(issue)}`;
  },
};
