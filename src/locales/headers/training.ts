import { words, type Words } from "./words";

/** Headers of columns about trainers, rooms, courses. */
// prettier-ignore
export const trainingHeaders = {
  trainerName: words(
    ["讲师", "讲师姓名", "培训师", "培训师姓名", "内训师", "内训师姓名", "培训讲师", "授课人", "授课讲师", "教员", "导师"],
    ["讲师名称", "训练师", "教育训练讲师", "讲师名字"],
    ["trainer", "trainer name", "instructor", "instructor name", "facilitator"],
  ),
  trainerId: words(["讲师编号", "讲师工号", "培训师编号"], ["讲师代号"], ["trainer id", "instructor id"]),
  trainerKind: words(
    ["讲师类型", "类型", "专兼职", "专职/兼职", "性质", "讲师性质", "讲师类别"],
    ["专任/兼任", "讲师别"],
    ["type", "trainer type", "employment", "full-time/part-time", "kind", "full time or part time"],
  ),
  skills: words(
    ["技能", "擅长", "擅长领域", "擅长课程", "授课方向", "可授课程", "授课课程", "可讲课程", "专业领域", "授课范围", "技能标签", "擅长主题"],
    ["专长", "可授课科目", "授课主题"],
    ["skills", "skill", "topics", "can teach", "courses", "expertise", "subjects", "specialty", "specialties"],
  ),
  dailyLimit: words(
    ["每日上限", "日授课上限", "每日最多课时", "每日最多分钟", "每日课时上限", "日课时上限"],
    ["每日授课上限", "每日时数上限"],
    ["max per day", "daily limit", "max minutes per day", "max hours per day", "daily max"],
  ),
  weeklyLimit: words(
    ["每周上限", "周授课上限", "每周最多课时", "每周最多分钟", "每周课时上限", "周课时上限"],
    ["每周授课上限", "每周时数上限"],
    ["max per week", "weekly limit", "max minutes per week", "max hours per week", "weekly max"],
  ),
  availability: words(
    ["可授课时间", "可用时间", "可排时间", "空闲时间", "可安排时间"],
    ["可授课时段", "可排时段"],
    ["availability", "available", "available times", "available hours", "available days"],
  ),
  venueName: words(
    ["场地", "场地名称", "教室", "教室名称", "培训室", "培训教室", "会议室", "会议室名称", "培训场地", "地点", "培训地点"],
    ["教室别", "训练教室", "场地别"],
    ["venue", "venue name", "room", "room name", "training room", "meeting room", "classroom", "location"],
  ),
  seats: words(
    ["座位数", "座位", "容纳人数", "容量", "可容纳人数", "人数上限", "最多人数", "席位", "席位数", "最大人数", "人数"],
    ["座位人数", "可容纳"],
    ["seats", "capacity", "max seats", "max participants", "max trainees", "max attendees", "size", "number of seats", "class size"],
  ),
  courseName: words(
    ["课程", "课程名称", "课程名", "培训课程", "课题", "培训项目", "培训名称", "课程主题"],
    ["课程标题", "训练课程"],
    ["course", "course name", "course title", "training", "training course", "module", "title", "class"],
  ),
  courseId: words(["课程编号", "课程代码", "课程号"], ["课程代号"], ["course id", "course code", "course no"]),
  topic: words(
    ["主题", "内容", "培训内容", "针对问题", "对应指标", "对应质检项", "知识点", "课程内容", "培训主题", "对应项目"],
    ["训练内容", "对应评核项目"],
    ["topic", "subject", "content", "addresses", "criterion", "covers", "skill addressed"],
  ),
  method: words(
    ["方式", "培训方式", "授课方式", "教学方式", "形式", "培训形式", "授课形式", "培训方法"],
    ["训练方式", "上课方式"],
    ["method", "format", "delivery", "mode", "training method", "delivery method"],
  ),
  minutes: words(
    ["时长", "课时", "课程时长", "培训时长", "学时", "授课时长"],
    ["训练时数", "课程时数", "时数"],
    ["minutes", "duration", "length", "course length", "hours", "duration minutes"],
  ),
  partOfShift: words(
    ["上课时段", "授课时段", "培训时段", "安排时段", "适宜时段", "排课时段", "班次时段"],
    ["训练时段", "上课时机"],
    ["part of shift", "part of the shift", "time in shift", "when in the shift", "best time of day", "preferred time"],
  ),
  deadline: words(
    ["截止日期", "完成期限", "最晚完成", "截止时间", "最晚日期", "完成时限"],
    ["完成期限日", "截止日"],
    ["deadline", "due", "due date", "complete by", "finish by"],
  ),
} as const satisfies Record<string, Words>;
