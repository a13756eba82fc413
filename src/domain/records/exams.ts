/** Exam results, one row a person and exam, columnar. */
export type ExamResults = {
  readonly count: number;
  /** `none` where the sheet tells its people only by row number. */
  readonly agent: Uint32Array;
  /** Index into `exams`; `none` when neither column nor title nor tab names the exam. */
  readonly exam: Uint32Array;
  readonly exams: readonly string[];
  /** Calendar day; NaN when the sheet has none. */
  readonly day: Float64Array;
  /** Months since January 1970; that of `day` where there is one, NaN when nothing says. */
  readonly month: Float64Array;
  /** Index into `modules`, or `none`. */
  readonly module: Uint32Array;
  readonly modules: readonly string[];
  /** As marked; the sum of the items where the sheet has points for every item and no total. NaN: not marked. */
  readonly score: Float64Array;
  /** What the score is out of; NaN when nobody says. */
  readonly fullMarks: Float64Array;
  /** NaN when nobody says. */
  readonly passMark: Float64Array;
  /** 1 passed, 0 failed, NaN not said. */
  readonly passed: Float64Array;
  readonly papers: readonly ExamPaper[];
};

/** What people answered item by item: rows `first` up to `first + count - 1` of the results. */
export type ExamPaper = {
  readonly first: number;
  readonly count: number;
  readonly items: readonly ExamItem[];
};

export type ExamItem = {
  /** Header as the sheet words it, without the points in brackets: "1", "Q3", "第2题", a whole question. */
  readonly name: string;
  /** What the item is worth; NaN when nobody says. */
  readonly fullMarks: number;
  /** What was answered; `null` when the sheet only holds points. */
  readonly answers: ItemAnswers | null;
  /** Points for each person, NaN where none is given; `null` when the sheet only holds answers. */
  readonly points: Float64Array | null;
};

/** Dictionary-coded: `codes` holds an index into `words` for each person, or `none` for a blank. */
export type ItemAnswers = {
  readonly codes: Uint32Array;
  /** Options as capital letters in order ("ABD"), true and false as "T" and "F", anything else as written. */
  readonly words: readonly string[];
};

/** The right answers of one exam. */
export type AnswerKey = {
  /** As column, title or tab names it; `null` when none does. */
  readonly exam: string | null;
  readonly items: readonly KeyItem[];
};

export type KeyItem = {
  /** As the sheet numbers it; counted from 1 where it does not. */
  readonly item: string;
  /** In the form of {@link ItemAnswers}. */
  readonly answer: string;
  readonly points: number | null;
  readonly module: string | null;
  readonly explanation: string | null;
};
