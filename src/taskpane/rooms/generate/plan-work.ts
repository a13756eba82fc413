import { told } from "../../app/pane-work";
import type { RoomProps } from "../../app/room-props";
import type { PreparedPlan } from "../../engine";

type Means = Pick<RoomProps, "engine" | "state" | "dispatch" | "worker">;

/** Makes the plan with what is chosen on the pane; nothing is written. */
export function startGenerating({ engine, state, worker }: Means): void {
  worker.start("prepare", async (watch) =>
    told("prepare", await engine.prepare(state.choices, watch), (plan) => ({
      type: "prepared",
      plan,
    })),
  );
}

/** Writes a prepared plan and leads to its results. */
export function startWriting({ engine, dispatch, worker }: Means, plan: PreparedPlan): void {
  worker.start("write", async (watch) => {
    const written = await engine.write(plan, watch);
    if (written.ok) dispatch({ type: "room-entered", room: "results" });
    return told("write", written, (receipt) => ({ type: "written", plan, receipt }));
  });
}
