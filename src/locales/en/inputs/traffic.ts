import type { SheetWords } from "../../input-words";
import type * as columns from "../../inputs/traffic";

export const traffic: SheetWords<typeof columns.traffic> = {
  name: "Input Traffic",
  title: "Traffic by interval",
  about:
    "One row an interval of a day; tables with days or intervals side by side can be used as they are.",
  columns: {
    interval: { header: "Interval", note: "Such as 09:00-09:30." },
    queue: {
      header: "Queue",
      note: "Where there are several.",
      examples: ["Cards", "Cards"],
    },
    offered: { header: "Calls offered", note: "Calls that came in." },
    answeredCalls: { header: "Calls answered", note: "How many of them were answered." },
    forecastCalls: {
      header: "Forecast calls",
      note: "Calls expected; who can be released is worked out from them.",
    },
    handleTime: { header: "AHT (sec)", note: "In seconds." },
    serviceLevel: { header: "Service level", note: "Share answered within the target time." },
    staffNeeded: { header: "Agents required", note: "Agents needed in the interval." },
    staffPlanned: { header: "Agents scheduled", note: "Agents on the roster in the interval." },
  },
};
