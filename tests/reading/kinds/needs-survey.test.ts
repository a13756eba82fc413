import { dayFromCivil } from "../../../src/foundation/day";
import type { SurveyQuestion } from "../../../src/domain/records/needs-survey";
import type { CentreReading } from "../../../src/reading/read-centre";
import { fieldsOf, issuesOf, kindsOf, read } from "../read";
import type { TestCell } from "../snapshot-of";

function questionsOf({ centre }: CentreReading): readonly SurveyQuestion[] {
  return centre.needsSurveys?.[0]?.questions ?? [];
}

/** What each sheet answered. */
function answers({ options, starts, codes, values, kind }: SurveyQuestion): (string | number)[] {
  return Array.from({ length: values.length }, (_, sheet) =>
    kind === "scale"
      ? (values[sheet] ?? NaN)
      : Array.from(codes.slice(starts[sheet], starts[sheet + 1]), (code) => options[code]).join(
          "|",
        ),
  );
}

test("问卷星导出：单选、多选（┋）、排序（→）、量表、填空，匿名", async () => {
  const reading = await read({
    name: "Sheet1",
    rows: [
      [
        "序号",
        "提交答卷时间",
        "所用时间",
        "来源",
        "来源详情",
        "来自IP",
        "1、您所在的班组",
        "2、您最需要哪方面的培训？[多选题]",
        "3、您希望的培训方式",
        "4、请将培训时间按意愿排序",
        "5、您对目前培训的满意程度",
        "6、您工作中遇到的主要困难",
      ],
      [
        1,
        "2026/3/2 10:12:33",
        "85秒",
        "微信",
        "N/A",
        "1.2.3.4",
        "一组",
        "投诉处理┋账单规则",
        "现场演练",
        "早班前→午后→晚班后",
        4,
        "年费规则太多，记不住",
      ],
      [
        2,
        "2026/3/2 11:02:10",
        "60秒",
        "微信",
        "N/A",
        "1.2.3.5",
        "二组",
        "投诉处理",
        "短视频",
        "午后→早班前",
        5,
        "客户情绪激动时不知如何应对",
      ],
      [
        3,
        "2026/3/3 09:30:00",
        "45秒",
        "链接",
        "N/A",
        "1.2.3.6",
        "一组",
        "账单规则┋话术",
        "现场演练",
        "(跳过)",
        3,
        "(空)",
      ],
      [
        4,
        "2026/3/3 09:31:00",
        "50秒",
        "链接",
        "N/A",
        "1.2.3.7",
        "一组",
        "话术",
        "现场演练",
        "早班前→晚班后",
        4,
        "无",
      ],
    ],
  });
  expect(kindsOf(reading)).toEqual(["needs-survey"]);
  const survey = reading.centre.needsSurveys?.[0];
  expect(survey?.count).toBe(4);
  expect(survey?.team.words).toEqual(["一组", "二组"]);
  expect(survey?.day[0]).toBe(dayFromCivil(2026, 3, 2));
  expect(Array.from(survey?.agent ?? [])).toEqual(Array(4).fill(0xffffffff));
  const questions = questionsOf(reading);
  expect(questions.map(({ kind }) => kind)).toEqual([
    "multi",
    "choice",
    "ranking",
    "scale",
    "text",
  ]);
  expect(questions[0]?.text).toContain("您最需要哪方面的培训");
  expect(questions.map(answers)).toEqual([
    ["投诉处理|账单规则", "投诉处理", "账单规则|话术", "话术"],
    ["现场演练", "短视频", "现场演练", "现场演练"],
    ["早班前|午后|晚班后", "午后|早班前", "", "早班前|晚班后"],
    [4, 5, 3, 4],
    ["年费规则太多，记不住", "客户情绪激动时不知如何应对", "", ""],
  ]);
  expect(reading.report.rows).toEqual({ in: 4, used: 4, setAside: 0, repaired: 4 });
});

test("选项各占一列：0/1 是多选，1 至 n 各一次是排序，其余是量表", async () => {
  const reading = await read({
    name: "培训需求调研",
    rows: [
      [
        "序号",
        "提交答卷时间",
        "姓名",
        "2(A.投诉处理)",
        "2(B.账单规则)",
        "2(C.话术)",
        "3、请排序(演练)",
        "3、请排序(视频)",
        "3、请排序(讲授)",
        "4、需求程度—投诉",
        "4、需求程度—账单",
      ],
      [1, "2026-03-02 10:00", "张三", 1, 0, 1, 2, 1, 3, 5, 5],
      [2, "2026-03-02 10:05", "李四", 0, 1, 0, 1, -2, 2, 3, 3],
    ],
  });
  expect(kindsOf(reading)).toEqual(["needs-survey"]);
  const survey = reading.centre.needsSurveys?.[0];
  expect(Array.from(survey?.agent ?? [])).toEqual([0, 1]);
  const questions = questionsOf(reading);
  expect(questions.map(({ text, kind }) => [text, kind])).toEqual([
    ["2", "multi"],
    ["3、请排序", "ranking"],
    ["4、需求程度—投诉", "scale"],
    ["4、需求程度—账单", "scale"],
  ]);
  expect(questions.map(answers)).toEqual([
    ["投诉处理|话术", "账单规则"],
    ["视频|演练|讲授", "演练|讲授"],
    [5, 3],
    [5, 3],
  ]);
});

test("a Microsoft Forms export: long questions, answers joined by semicolons", async () => {
  const reading = await read({
    name: "Form1",
    rows: [
      [
        "ID",
        "Start time",
        "Completion time",
        "Email",
        "Name",
        "Which of the following training topics would help you most in your daily work on the phone?",
        "How would you like to be trained?",
        "On a scale from 1 to 5, how confident are you when you handle complaints?",
        "Is there anything else you would like to tell the training team about your needs?",
      ],
      [
        1,
        "2026-03-02 09:00",
        "2026-03-02 09:04",
        "anonymous",
        "Ann Lee",
        "Billing;Complaints;",
        "Live drill",
        3,
        "More time to read updates",
      ],
      [
        2,
        "2026-03-02 09:10",
        "2026-03-02 09:13",
        "anonymous",
        "Bob Ray",
        "Complaints;",
        "Short video",
        4,
        null,
      ],
    ],
  });
  expect(kindsOf(reading)).toEqual(["needs-survey"]);
  expect(fieldsOf(reading).filter((field) => field === "question")).toHaveLength(4);
  const questions = questionsOf(reading);
  expect(questions.map(({ kind }) => kind)).toEqual(["multi", "choice", "scale", "text"]);
  expect(questions.slice(0, 3).map(answers)).toEqual([
    ["Billing|Complaints", "Complaints"],
    ["Live drill", "Short video"],
    [3, 4],
  ]);
});

test("訓練需求調查，手工彙整", async () => {
  const reading = await read({
    name: "調查",
    rows: [
      ["姓名", "組別", "填答日期", "您最需要加強的項目？", "希望的訓練方式", "您的建議"],
      ["陳怡君", "一組", "2026/3/2", "帳單、客訴", "演練", "請安排在午後上課"],
      ["林志豪", "二組", "2026/3/2", "客訴", "影片", "希望有範例"],
      ["黃淑芬", "一組", "2026/3/3", "帳單、話術", "演練", "謝謝"],
    ],
  });
  expect(kindsOf(reading)).toEqual(["needs-survey"]);
  expect(questionsOf(reading).map(({ kind }) => kind)[0]).toBe("multi");
  expect(questionsOf(reading)).toHaveLength(3);
});

test("ratings of a trainer from the same form tool are no needs survey", async () => {
  const reading = await read({
    name: "课后评价",
    rows: [
      [
        "序号",
        "提交答卷时间",
        "所用时间",
        "讲师",
        "课程",
        "1、讲师授课是否清晰？",
        "2、讲师是否答疑？",
        "3、课程对您的帮助",
      ],
      [1, "2026/3/2 10:12:33", "85秒", "赵老师", "情绪安抚", 5, 5, 4],
      [2, "2026/3/2 10:13:33", "80秒", "赵老师", "情绪安抚", 4, 5, 4],
    ],
  });
  expect(kindsOf(reading)).not.toContain("needs-survey");
});

const survey = (rows: readonly (readonly TestCell[])[]) =>
  read({ name: "Training needs survey", rows });

test("an answer beyond the scale that the question states is listed, and the question stays a scale", async () => {
  const reading = await survey([
    ["No.", "1. How useful is our training today? (1-5)", "2. What else would help you?"],
    [1, 4, "More real cases"],
    [2, 107, "Good calls to listen to"],
    [3, 6, "Shorter sessions"],
  ]);
  const [scale] = questionsOf(reading);
  expect(scale?.kind).toBe("scale");
  expect([...(scale?.values ?? [])]).toEqual([4, NaN, NaN]);
  expect(issuesOf(reading)).toEqual([
    "B3 implausible value-left-out",
    "B4 implausible value-left-out",
  ]);
});

test("several answers on lines of one cell are several answers; a text on two lines is one", async () => {
  const reading = await survey([
    [
      "No.",
      "1. Which skills would you like to improve? (select all that apply)",
      "2. What else would help you?",
    ],
    [1, "Complaints\nBilling rules", "More real cases\nplease"],
    [2, "Billing rules", "Good calls to listen to, once a month if that is possible"],
    [3, "Complaints", "A shorter session before the early shift would suit us all"],
  ]);
  expect(questionsOf(reading).map(answers)).toEqual([
    ["Complaints|Billing rules", "Billing rules", "Complaints"],
    [
      "More real cases please",
      "Good calls to listen to, once a month if that is possible",
      "A shorter session before the early shift would suit us all",
    ],
  ]);
});

test("a column that asks nothing is no question: who answered is asked about, a word of the centre's own is not used", async () => {
  const sheet = (who: string, cells: readonly TestCell[]) =>
    survey([
      [who, "Pod", "1. How would you like to be trained?", "2. What else would help you?"],
      ...cells.map((cell, i) => [
        cell,
        "North",
        i % 2 === 0 ? "Coaching" : "Role play",
        `wish ${i}`,
      ]),
    ]);
  const asked = ({ report }: CentreReading): unknown =>
    report.tables[0]?.columns.map(({ field, question }) =>
      question?.about === "meaning" ? question.candidates.map((each) => each.field) : field,
    );
  expect(asked(await sheet("Colleague", ["Ann Lee", "Bob Ray", "Cy Poe"]))).toEqual([
    ["agentName"],
    null,
    "question",
    "question",
  ]);
  expect(asked(await sheet("Badge ref", [60714, 60715, 60716]))).toEqual([
    ["agentId"],
    null,
    "question",
    "question",
  ]);
});

test("what people wrote stays whole though the same words come again after a comma", async () => {
  const wishes = [
    "多讲真实案例，最好每月一次",
    "年费规则太多，记不住。",
    "希望有录音复盘，最好每月一次",
  ];
  const asked = async (question: string): Promise<readonly (string | number)[][]> => {
    const rows = wishes.map((wish, i) => [i + 1, i % 2 === 0 ? "短视频" : "案例研讨", wish]);
    const reading = await survey([["序号", "1、您希望的培训方式是", question], ...rows, ...rows]);
    return questionsOf(reading).slice(1).map(answers);
  };
  expect(await asked("2、您对培训还有哪些建议？")).toEqual([[...wishes, ...wishes]]);
  expect(await asked("2 、 您 对 培 训 还 有 哪 些 建 议 ？ （ 填 空 ）")).toEqual([
    [...wishes, ...wishes],
  ]);
});
