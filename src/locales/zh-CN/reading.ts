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
  minutes: "分钟",
  hours: "小时",
  days: "天的小数",
  "minutes-typed-as-hours": "被 Excel 当作“时:分”的“分:秒”",
  "hours-and-minutes": "小时和分钟",
};

const correctionProblems: Record<CorrectionProblem, string> = {
  "unknown-sheet": "该更正所指的工作表不存在或没有表格",
  "which-table": "该工作表有多张表格，该更正缺少表头标识，无法确定是哪一张",
  "unknown-kind": "该更正的表格类型无法识别",
  "unknown-column": "该更正所指的列不存在",
  "unknown-meaning": "该类表格没有这种列",
};

const field = (id: string): string => (id in fields ? fields[id as FieldId] : id);

const settingName = (id: string): string => {
  const named: Readonly<Record<string, { readonly label: string }>> = settingWords.named;
  return named[id]?.label ?? id;
};

const listed = (names: readonly string[]): string => names.join("、");

/** “12 行、1 列”。 */
function hiddenParts({
  rows,
  columns,
}: {
  readonly rows: number;
  readonly columns: number;
}): string {
  return [...(rows > 0 ? [`${rows} 行`] : []), ...(columns > 0 ? [`${columns} 列`] : [])].join(
    "、",
  );
}

/** What was found, as one sentence without the action. */
function found(issue: DataIssue): string {
  const { cause } = issue;
  const text = issue.found === "" ? "" : `“${issue.found}”`;
  switch (cause.kind) {
    case "total-row":
      return `本行是合计或平均值：${text}`;
    case "repeated-header":
      return "此处重复了表头";
    case "stray-text":
      return `是备注，不是数据：${text}`;
    case "no-agent":
      return "本行没有写明坐席";
    case "no-name":
      return `本行缺少${field(cause.field)}`;
    case "pseudo-agent":
      return `不是真实人员：${text}`;
    case "unknown-agent":
      return cause.nearest.length === 0
        ? `不在人员名册中：${text}`
        : `不在人员名册中：${text}（最接近：${listed(cause.nearest)}）`;
    case "unknown-mentor":
      return cause.nearest.length === 0
        ? `工作簿中没有这位带教人：${text}`
        : `工作簿中没有这位带教人，或有多人同名：${text}（最接近：${listed(cause.nearest)}）`;
    case "namesakes":
      return `多名坐席同名${text}，本表无法区分是哪一位：${listed(cause.candidates)}`;
    case "name-in-teams":
      return `同一姓名出现在多个班组且没有工号（${listed(cause.teams)}），按同一人计：${text}`;
    case "duplicate-row":
      return cause.firstSheet === undefined
        ? `与第 ${cause.firstRow + 1} 行重复：${text}`
        : `与工作表“${cause.firstSheet}”第 ${cause.firstRow + 1} 行重复：${text}`;
    case "error-cell":
      return cause.error === notCalculated
        ? "公式从未计算，没有结果。请用 Excel 打开该工作簿并保存后重试"
        : `单元格为错误值 ${cause.error}`;
    case "not-a-number":
      return `无法识别为${field(cause.field)}：${text}`;
    case "not-a-date":
      return `无法识别的日期或时间（${field(cause.field)}）：${text}`;
    case "implausible":
      return cause.setting === undefined
        ? `${field(cause.field)}不合常理：${text}超出 ${limitText(cause.field, cause.min)} 至 ${limitText(cause.field, cause.max)} 的范围`
        : `${field(cause.field)}不合常理：${text}超出 ${limitText(cause.field, cause.min)} 至 ${limitText(cause.field, cause.max)} 的范围（设置项“${settingName(cause.setting)}”）`;
    case "number-as-date":
      return `数字在表中显示为日期（${field(cause.field)}）：${text}`;
    case "time-as-number":
      return `时间写成了普通数字（${field(cause.field)}）：${text}`;
    case "grade-scale":
      return `${text}列的等级按以下数值理解：${cause.grades.map(([word, value]) => `${word} = ${percent(value)}`).join("，")}`;
    case "decimal-mark-assumed":
      return `${text}列的数字有两种读法，按${cause.mark === "comma" ? "逗号为小数点、句点为千位分隔符" : "句点为小数点、逗号为千位分隔符"}理解`;
    case "year-assumed":
      return `${text}列的日期未写年份，按 ${cause.year} 年理解`;
    case "quarter-as-month":
      return `${text}是整个季度的数值，按该季度最后一个月计`;
    case "undated-figures":
      return `没有列、标题或工作表名说明${text}是哪一年哪个月（或季度）的数值：各时段均计入，趋势中不计`;
    case "full-marks-assumed":
      return `表头未注明${text}的满分，按各表中的最高分 ${cause.marks} 分计`;
    case "shift-code-differs":
      return `班次代码 ${cause.code} 在本工作簿中有不同的时间：${text}`;
    case "day-and-month-swapped":
      return `${text}列中文本形式的日期为日在前，而真正的日期都在每月 1 日至 12 日：日和月可能已被程序对调`;
    case "id-and-name-differ":
      return `工号属于 ${cause.byId}，姓名属于 ${cause.byName}：${text}`;
    case "other-name":
      return `工号属于 ${cause.known}，此处姓名却是${text}，以工号为准`;
    case "ids-written-otherwise":
      return `${text}列有的工号与别处写法不同（首个：${cause.example}），已按其中的数字和字母对应`;
    case "id-in-name":
      return `${text}列把姓名和工号写在同一单元格，已拆开读取`;
    case "number-as-text":
      return `以文本存储的数字（${field(cause.field)}）：${text}`;
    case "date-as-text":
      return `以文本存储的日期（${field(cause.field)}）：${text}`;
    case "percent-scale":
      return `与本列其他值的比例不一致（${field(cause.field)}）：${text}`;
    case "unit-assumed":
      return `表头${text}未注明单位，数值按${units[cause.unit]}理解`;
    case "date-order-assumed":
      return `${text}列的日期两种读法都成立，按${cause.order === "day-month" ? "日在前、月在后" : "月在前、日在后"}理解`;
    case "scale-changed":
      return `${field(cause.field)}：此处满分 ${cause.from}，别处满分 ${cause.to}`;
    case "unknown-shift-code":
      return `班次“${cause.code}”没有定义上下班时间`;
    case "split-shift":
      return `两头班按一个班次计，从最早上班到最晚下班，中间休息包含在内：${text}`;
    case "shift-legend":
      return `是班次说明，班次代码的上下班时间以此为准：${text}`;
    case "unknown-table":
      return `无法识别该表的类型：${text}`;
    case "asked":
      return cause.kinds.length > 1
        ? `该表可能是${cause.kinds.map((kind) => kinds[kind]).join("或")}，请确认：${text}`
        : `请确认该表是否为${cause.kinds.map((kind) => kinds[kind]).join("或")}以及如何读取：${text}`;
    case "column-asked":
      return `不能确定${text}列的含义（${cause.fields.map(field).join("、")}？），请确认`;
    case "no-month":
      return `旁边各列都注明了月份，本列没有：${text}`;
    case "hidden-cells":
      return `该表中有被隐藏或筛选掉的内容：${hiddenParts(cause)}`;
    case "no-header":
      return `这些行没有表头，无法确定各列的含义：${text}`;
    case "on-its-side":
      return `该表把人员横排、指标竖排；本工具按“一人一行”读取：${text}`;
    case "which-measure":
      return `各月横排，但表头、标题和工作表名都没有说明是什么指标：${text}`;
    case "which-person":
      return `无法确定这些行属于谁。请在表上方写明“姓名：…”，或以人员名册中的姓名命名工作表：${text}`;
    case "beside-table":
      return `表格旁有 ${cause.cells} 个没有表头的单元格，首个为${text}`;
    case "left-alone":
      return `您已选择不使用该表：${text}`;
    case "example-row":
      return `录入表中的示例行，不是数据：${text}`;
    case "correction-outdated":
      return `设置表中有针对该工作表的更正，但其表头已变：${text}`;
    case "correction":
      return `${correctionProblems[cause.problem]}：${text}`;
    case "key-row":
      return `本行是试卷的答案或分值，不是考生作答，已作为标准答案读取：${text}`;
    case "people-numbered":
      return `表中没有人员列，每行按一位未署名的考生计：${text}`;
    case "setting":
      return `设置项“${cause.id}”不接受${text}`;
    case "selection":
      return `“筛选”表中有一行无法使用。${selectionsWords.sheet.problems[cause.problem]}${text}`;
    case "previous-plan":
      return cause.problem === "row"
        ? `上次计划的这一行没有可识别的坐席或层级，不参与比较：${text}`
        : `该表已看不出上次计划的生成日期或人员，因此不作比较：${text}`;
    case "timetable-edit":
      return `${editProblem(cause.problem)}：${text}`;
    case "unknown-part-of-shift":
      return `“上课时段”应填写班初、班末或不限，现按培训方式安排：${text}`;
    default:
      return unreachable(cause);
  }
}

/** What was done about it. */
function done(issue: DataIssue): string {
  switch (issue.action) {
    case "row-set-aside":
      return "该行已搁置，未使用。";
    case "value-left-out":
      return "该值未使用，本行其余内容照常使用。";
    case "value-repaired":
      switch (issue.cause.kind) {
        case "unknown-shift-code":
          return "暂按设置中的工作时间计。";
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
          return "请核对。";
        case "scale-changed":
          return "得分已按比例换算。";
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
          return "已按其本意读取。";
        default:
          return unreachable(issue.cause);
      }
    case "read-as-it-stands":
      return "已照常读取。";
    case "table-not-used":
      return "该表未使用。";
    case "correction-not-applied":
      return "该更正未生效，仍保留在设置表中。";
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
        ? `（本列至第 ${(issue.lastRow ?? issue.address.row) + 1} 行共 ${issue.count} 格）`
        : "";
    return `${found(issue)}${more}。${done(issue)}`;
  },
};
