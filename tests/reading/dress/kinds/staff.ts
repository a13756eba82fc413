import { agentSlots, type CleanColumn, type DressedKind } from "../clean-table";
import { attributeColumn, personColumns } from "./person-columns";

const statusWords = {
  "zh-CN": { active: "在职", left: "离职" },
  "zh-TW": { active: "在職", left: "離職" },
  en: { active: "Active", left: "Left" },
} as const;

export const staff: DressedKind = {
  kind: "staff",
  topics: {
    "zh-CN": ["人员花名册", "员工名单", "坐席信息表"],
    "zh-TW": ["人員名冊", "客服專員名單"],
    en: ["Staff list", "Agent roster details", "People"],
  },
  make: (draw, cast) => {
    const person = cast.people.map((_, i) => i);
    const words = statusWords[cast.language];
    const status: CleanColumn = {
      fields: ["status"],
      slot: "status",
      nature: "label",
      values: cast.people.map((each) => each.status),
      words,
      whenBlank: "active",
      mayGo: true,
    };
    const hiredOn: CleanColumn = {
      fields: ["hiredOn"],
      slot: "hiredOn",
      nature: "day",
      values: cast.people.map((each) => each.hiredOn),
      mayGo: true,
    };
    const attributes = (["team", "branch", "leader", "level"] as const).map((field) =>
      attributeColumn(cast, person, field),
    );
    return {
      kind: "staff",
      columns: [
        ...personColumns(cast, person, false),
        ...draw.some([...attributes, hiredOn, status], draw.int(3, 6)),
      ],
      rows: person.length,
      person,
    };
  },
  read: (centre) =>
    centre.agents.map((_, agent) => ({ agent, values: new Map(agentSlots(centre, agent)) })),
};
