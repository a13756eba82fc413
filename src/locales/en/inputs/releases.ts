import type * as columns from "../../inputs/releases";
import type { SheetWords } from "../../input-words";

export const releases: SheetWords<typeof columns.releases> = {
  name: "Input releases",
  title: "Releases",
  about: "One row for each software or business release.",
  columns: {
    releaseName: {
      header: "Release",
      note: "What is released.",
      examples: ["New refund screen", "Instalment plan"],
    },
    version: { header: "Version", note: "Where it has one." },
    goLive: { header: "Go-live date", note: "First day in use." },
    keyPoints: {
      header: "Key points",
      note: "What agents must know, with semicolons between.",
      examples: ["New button; two checks", "Fees; who may apply"],
    },
    audience: {
      header: "Teams",
      note: "Whom it concerns, with semicolons between; blank: everyone.",
      examples: ["Team 1; Team 2", "Team 2"],
    },
    owner: { header: "Owner", note: "Who knows about it.", examples: ["Pat Green", "Kim Stone"] },
    status: {
      header: "Status",
      note: "How far it is.",
      examples: ["Planned", "Live"],
      values: ["Planned", "Live", "Cancelled"],
    },
    document: {
      header: "Document",
      note: "Manual or notice.",
      examples: ["Refund manual", "Notice 12"],
    },
  },
};
