import loadHighs from "highs";
import { instance } from "../../domain/scheduling/instances";
import { asMip } from "./as-mip";
import { secondOpinion } from "./second-opinion";

/** On a busy machine the clock may take so many times as long as the processor. */
const patience = 2;

/**
 * `node --require run-typescript.cjs with-highs.ts INSTANCE SECONDS`: what HiGHS finds for an instance in so many processor
 * seconds, judged like the search's timetables, and printed as JSON; `null`: no timetable.
 */
async function main(): Promise<void> {
  const [, , name = "small", seconds] = process.argv;
  const problem = instance(name as Parameters<typeof instance>[0]);
  const { model, sessions } = asMip(problem);
  const size = { columns: model.columnCount, rows: model.rowCount };
  const highs = await loadHighs();
  const before = process.cpuUsage();
  const processor = (): number => {
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1e6;
  };
  const found = highs.withModel(model.forHighs(), (solver) => {
    solver.options.set({ output_flag: false, time_limit: patience * Number(seconds) });
    solver.run({
      [highs.constants.callbackType.mipInterrupt](event) {
        if (processor() > Number(seconds)) event.interrupt();
      },
    });
    const bound = solver.info.get("mip_dual_bound");
    const isFeasible = solver.info.get("primal_solution_status") === 2;
    return { bound, values: isFeasible ? solver.getSolution().colValue : null };
  });
  const spent = processor();
  const opinion = found.values && secondOpinion(problem, sessions(found.values));
  console.log(JSON.stringify({ ...size, seconds: spent, bound: Number(found.bound), opinion }));
}

void main();
