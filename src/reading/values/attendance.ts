import type { AttendanceState } from "../../domain/records/training-records";
import { foldTraditional } from "../recognition/traditional-characters";

type Said = Exclude<AttendanceState, "unknown">;

const words: Readonly<Record<Said, readonly string[]>> = {
  present:
    "√,✓,✔,☑,○,〇,●,v,y,yes,p,1,是,到,已到,出勤,全勤,正常,签到,已签到,已参加,参加,参训,已参训,已完成,出席,到课,已到课,已报到,报到,在场,present,attended,on time,completed,here".split(
      ",",
    ),
  late: "迟到,晚到,l,late,tardy,arrived late".split(","),
  "left-early": "早退,提前离开,left early,early leave".split(","),
  "on-leave":
    "请假,事假,病假,年假,休假,公假,调休,假,公出,出差,产假,婚假,丧假,特休,excused,leave,on leave,sick,sick leave,annual leave,absent with leave,excused absence".split(
      ",",
    ),
  absent:
    "×,✗,✘,x,☐,n,no,a,0,否,缺,缺勤,缺席,缺课,旷课,旷训,未到,未参加,未签到,未参训,未出席,未到课,无故缺席,absent,missed,no show,no-show,did not attend,not attended,unexcused".split(
      ",",
    ),
};

const states = new Map<string, Said>();
for (const state of ["present", "late", "left-early", "on-leave", "absent"] as const) {
  for (const word of words[state]) states.set(word, state);
}

/** What a cell of an attendance column says: "√", "缺", "请假", "迟到10分钟", "Absent"; `null` for anything else. */
export function parseAttendance(text: string): Said | null {
  if (text.length > 24) return null;
  const word = foldTraditional(text.normalize("NFKC").trim().toLowerCase()).replace(/\s+/g, " ");
  const known = states.get(word);
  if (known !== undefined) return known;
  // "迟到10分钟" and "请假(病假)" say more than the word alone.
  const bare = word.replace(/[((:：,、].*$|\d+\s*(?:分钟|min|minutes).*$/, "").trim();
  return states.get(bare) ?? null;
}
