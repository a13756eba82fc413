import { words, type Words } from "./words";

/** Headers of columns about exams: results, answer keys, question banks. */
// prettier-ignore
export const examHeaders = {
  examName: words(
    ["考试名称", "考试", "试卷", "试卷名称", "考试主题", "考试项目", "考核名称", "测验名称", "测试名称", "考试场次", "考试批次", "考试类型", "考试期次"],
    ["测验卷", "考卷", "考卷名称", "测验主题", "测验场次"],
    ["exam", "exam name", "exam title", "test name", "test title", "quiz", "quiz name", "quiz title", "paper", "paper name", "assessment name", "assessment title"],
  ),
  examCode: words(
    ["考试编号", "试卷编号", "考试代码", "试卷代码"],
    ["测验编号", "考卷编号"],
    ["exam id", "exam code", "quiz id", "test id", "paper id", "paper code"],
  ),
  examScore: words(
    ["考试成绩", "考试得分", "考试分数", "考试总分", "测验成绩", "测验得分", "测试成绩", "测试得分", "笔试成绩", "笔试得分", "理论成绩", "机考成绩", "上机成绩", "月考成绩", "月考得分", "月考分数", "月考", "月度考试", "业务考试成绩", "业务考试", "卷面成绩", "卷面得分", "卷面分数", "卷面分", "考核成绩", "通关成绩", "客观题得分"],
    ["测验分数", "笔试分数", "学科成绩"],
    ["exam score", "exam result", "test score", "quiz score", "exam mark", "exam marks", "mark", "marks", "marks obtained", "assessment score", "exam points", "monthly exam", "monthly test", "exam grade"],
  ),
  fullMarks: words(
    ["满分", "试卷满分", "卷面总分", "试卷总分", "考试满分", "满分值"],
    ["总配分", "配分总计"],
    ["full marks", "max score", "maximum score", "max marks", "maximum marks", "out of", "max points", "possible points", "total marks", "points possible"],
  ),
  passMark: words(
    ["及格线", "合格线", "及格分", "及格分数", "合格分数", "合格分", "通过分数", "达标分", "及格标准", "合格标准"],
    ["及格分数线", "合格门槛", "通过门槛"],
    ["pass mark", "passing score", "pass score", "passing mark", "cut score", "pass threshold", "minimum score"],
  ),
  passed: words(
    ["是否及格", "是否合格", "是否通过", "考试结果", "考试状态", "合格情况", "及格情况", "通过情况", "是否达标", "合格与否", "成绩判定"],
    ["合格否", "及格否", "通过否", "测验结果"],
    ["passed", "p/f", "pass/fail", "pass or fail", "pass", "result", "pass status", "passed y/n", "is passed", "outcome"],
  ),
  module: words(
    ["模块", "知识模块", "涉及知识点", "对应知识点", "考查知识点", "考核知识点", "所属模块", "科目", "考试科目", "知识点", "章节", "知识分类", "题目分类", "试题分类", "所属知识点", "业务模块", "知识类别", "题库分类"],
    ["科目别", "单元", "章节别"],
    ["module", "knowledge module", "section", "subject", "knowledge area", "chapter", "topic area", "question category", "competency"],
  ),
  itemNo: words(
    ["题号", "题目编号", "试题编号", "题目序号", "试题序号", "题序"],
    ["题次", "试题题号"],
    ["item", "item no", "item number", "question no", "question number", "question id", "q no", "q#", "item id"],
  ),
  rightAnswer: words(
    ["正确答案", "标准答案", "答案", "参考答案", "正确选项", "正解", "正确答案(只能输入ABCD否则报错)", "标准选项"],
    ["正确解答", "解答"],
    ["answer", "answers", "ans", "key", "correct answer", "correct answers", "right answer", "answer key", "correct option", "correct response", "correct choice"],
  ),
  points: words(
    ["分值", "题目分值", "试题分值", "每题分值", "本题分值", "分值(分)", "小题分"],
    ["配分", "题目配分"],
    ["points", "marks", "point value", "weight", "item points", "question points", "marks per question"],
  ),
  explanation: words(
    ["解析", "答案解析", "试题解析", "题目解析", "答案说明", "解释"],
    ["详解", "解题说明"],
    ["explanation", "rationale", "answer explanation", "justification", "why"],
  ),
  stem: words(
    ["题干", "题目", "试题", "题目内容", "试题内容", "问题内容", "题目描述", "试题题干", "题干内容", "试题题目", "题目(必填)"],
    ["试题题目内容", "题目叙述"],
    ["question", "question text", "stem", "question stem", "item stem", "question content", "item text", "question title"],
  ),
  questionType: words(
    ["题型", "题目类型", "试题类型", "题类", "类型"],
    ["题型别", "试题类别"],
    ["question type", "item type", "question format", "type"],
  ),
  difficulty: words(
    ["难度", "难易度", "难度等级", "难易程度", "难度系数", "试题难度", "题目难度"],
    ["难易", "难度别"],
    ["difficulty", "difficulty level", "question difficulty"],
  ),
  options: words(
    ["选项", "备选项", "备选答案", "选项内容", "候选项", "答案选项"],
    ["选项叙述"],
    ["options", "choices", "answer options", "answer choices", "alternatives"],
  ),
  optionA: words(["选项A", "A选项", "A项", "选项1", "答案A", "备选A"], [], ["option a", "choice a", "answer a", "option 1", "choice 1", "answer 1", "alternative a"]),
  optionB: words(["选项B", "B选项", "B项", "选项2", "答案B", "备选B"], [], ["option b", "choice b", "answer b", "option 2", "choice 2", "answer 2", "alternative b"]),
  optionC: words(["选项C", "C选项", "C项", "选项3", "答案C", "备选C"], [], ["option c", "choice c", "answer c", "option 3", "choice 3", "answer 3", "alternative c"]),
  optionD: words(["选项D", "D选项", "D项", "选项4", "答案D", "备选D"], [], ["option d", "choice d", "answer d", "option 4", "choice 4", "answer 4", "alternative d"]),
  optionE: words(["选项E", "E选项", "E项", "选项5", "答案E", "备选E"], [], ["option e", "choice e", "answer e", "option 5", "choice 5", "answer 5", "alternative e"]),
  optionF: words(["选项F", "F选项", "F项", "选项6", "答案F", "备选F"], [], ["option f", "choice f", "answer f", "option 6", "choice 6", "answer 6", "alternative f"]),
  optionG: words(["选项G", "G选项", "选项7"], [], ["option g", "choice g", "option 7"]),
  optionH: words(["选项H", "H选项", "选项8"], [], ["option h", "choice h", "option 8"]),
  source: words(
    ["来源", "题目来源", "试题来源", "出处", "出题来源", "依据"],
    ["题目出处"],
    ["source", "question source", "origin", "reference"],
  ),
  addedOn: words(
    ["入库日期", "入库时间", "添加日期", "录入日期", "创建日期", "创建时间", "出题日期", "录入时间"],
    ["建立日期", "建档日期", "新增日期"],
    ["date added", "added on", "added", "created on", "creation date", "date created", "entry date"],
  ),
} as const satisfies Record<string, Words>;
