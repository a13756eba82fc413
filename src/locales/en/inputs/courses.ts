import type * as columns from "../../inputs/courses";
import type { SheetWords } from "../../input-words";

export const venues: SheetWords<typeof columns.venues> = {
  name: "Input rooms",
  title: "Training rooms",
  about: "Every room for training.",
  columns: {
    venueName: { header: "Room", note: "Training room.", examples: ["Room A", "Room B"] },
  },
};

export const courses: SheetWords<typeof columns.courses> = {
  name: "Input courses",
  title: "Course catalogue",
  about: "Courses you already have; Peilian proposes others for what they do not cover.",
  columns: {
    minutes: { header: "Length (min)", note: "Minutes of one session." },
    deadline: {
      header: "Deadline",
      note: "Last day by which it must be finished, where there is one.",
    },
  },
};
