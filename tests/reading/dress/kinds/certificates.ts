import { firstDayOfMonth } from "../../../../src/foundation/day";
import type { DressedKind, Scalar } from "../clean-table";
import { column } from "./column";
import { personColumns } from "./person-columns";

const names = {
  "zh-CN": ["心理咨询师证书", "企业培训师证书", "普通话证书"],
  "zh-TW": ["心理諮商證照", "企業講師證照", "英語檢定證照"],
  en: ["Coaching certificate", "Trainer certificate", "Banking certificate"],
} as const;
const issuers = {
  "zh-CN": ["人社部", "行业协会"],
  "zh-TW": ["勞動部", "產業協會"],
  en: ["City Institute", "Trade body"],
} as const;

export const certificates: DressedKind = {
  kind: "certificates",
  topics: {
    "zh-CN": ["证书登记", "证书与科研"],
    "zh-TW": ["證照登記", "證照清冊"],
    en: ["Certificates", "Certificate register"],
  },
  make: (draw, cast) => {
    const person = cast.people.map((_, i) => i);
    const first = firstDayOfMonth(cast.lastMonth);
    return {
      kind: "certificates",
      columns: [
        ...personColumns(cast, person),
        column(
          "certificateName",
          "name",
          person.map(() => draw.pick(names[cast.language])),
          {
            isKey: true,
          },
        ),
        column(
          "issuer",
          "label",
          person.map(() => draw.pick(issuers[cast.language])),
        ),
        column(
          "awardedOn",
          "day",
          person.map(() => first - draw.int(0, 900)),
        ),
      ],
      rows: person.length,
      // Read as they are written, whether or not the person is an agent.
      person: person.map(() => -1),
    };
  },
  read: ({ certificates: found }) =>
    (found ?? []).map((each) => ({
      agent: -1,
      values: new Map<string, Scalar>([
        ["agentId", each.personId ?? each.person],
        ["agentName", each.person],
        ["certificateName", each.name],
        ["issuer", each.issuer],
        ["awardedOn", each.awardedOn],
      ]),
    })),
};
