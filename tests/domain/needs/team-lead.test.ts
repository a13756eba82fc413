import { teamLeadFinder } from "../../../src/domain/needs/team-lead";
import { agentNamed } from "../scheduling/small-call-centre";

describe("an agent's team lead", () => {
  it("is the colleague named as her lead", () => {
    const leadOf = teamLeadFinder([
      agentNamed("Li Na", { leader: "Wang Wei" }),
      agentNamed("Wang Wei"),
    ]);
    expect(leadOf(0)).toBe(1);
  });

  it("is otherwise the only lead of her team", () => {
    const lead = agentNamed("Wang Wei", { role: "lead" });
    expect(teamLeadFinder([agentNamed("Li Na"), lead])(0)).toBe(1);
    expect(teamLeadFinder([agentNamed("Li Na"), lead, { ...lead, name: "Sun Li" }])(0)).toBeNull();
    expect(teamLeadFinder([agentNamed("Li Na", { team: "Loans" }), lead])(0)).toBeNull();
  });

  it("is nobody when the lead has left, leads herself, or has a namesake", () => {
    const li = agentNamed("Li Na", { leader: "Wang Wei" });
    expect(teamLeadFinder([li, agentNamed("Wang Wei", { status: "left" })])(0)).toBeNull();
    expect(
      teamLeadFinder([agentNamed("Wang Wei", { role: "lead", leader: "Wang Wei" })])(0),
    ).toBeNull();
    expect(teamLeadFinder([li, agentNamed("Wang Wei"), agentNamed("Wang Wei")])(0)).toBeNull();
  });
});
