import { dayFromCivil } from "../../foundation/day";
import {
  choice,
  code,
  column,
  day,
  decimal,
  either,
  seconds,
  time,
  whole,
  words,
} from "./input-column";

/** Columns that several input sheets have; their words are `common` in each language, unless a sheet says its own. */
export const common = {
  agentId: column("agentId", code("A1001", "A1002")),
  agentName: column("agentName", words),
  team: column("team", words),
  branch: column("branch", words),
  leader: column("leader", words),
  recordId: column("recordId", code("R20260105-001", "R20260106-002")),
  date: column("date", day(dayFromCivil(2026, 1, 5), dayFromCivil(2026, 1, 6))),
  time: column("time", time(9 * 60 + 12, 14 * 60 + 40)),
  month: column("month", code("2026-01", "2026-02")),
  evaluator: column("evaluator", words),
  businessType: column("businessType", words),
  satisfaction: column("satisfaction", decimal(100, 4.7, 4.2)),
  talkTime: column("talkTime", seconds(240, 262)),
  afterCallWork: column("afterCallWork", seconds(45, 58)),
  shiftCode: column("shiftCode", words),
  shiftStart: column("shiftStart", time(9 * 60, 14 * 60)),
  shiftEnd: column("shiftEnd", time(17 * 60 + 30, 22 * 60)),
  trainerName: column("trainerName", words),
  trainerId: column("trainerId", code("T01", "T02")),
  trainerKind: column("trainerKind", choice),
  courseName: column("courseName", words),
  courseId: column("courseId", code("C01", "C02")),
  topic: column("topic", words),
  method: column("method", words),
  seats: column("seats", whole([1, 10_000], 12, 24)),
} as const;

/** Whom a row is about: the id or the name. */
export const person = [either(common.agentId), either(common.agentName)] as const;
