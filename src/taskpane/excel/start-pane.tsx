import type { ReactNode } from "react";
import { closestLocale } from "../../locales/locale-tag";
import { loadLocale } from "../../locales/pane-locale";
import { App } from "../app/app";
import type { Room } from "../app/rooms";
import { troubleText } from "../app/trouble";
import { excelHost } from "./excel-host";
import { OutsidePage } from "./outside-page";

/** "there" once `Office.onReady` has answered from within Excel. */
export type OfficePlace = "there" | "elsewhere" | "not-loaded";

/**
 * What to show on the page: the pane, or why there can be none. Words, engine and the door to the workbook load side by side,
 * the words of one language only.
 *
 * @param search of the page's address: `?start=generate` is where a button of the ribbon leads.
 */
export async function startPane(place: OfficePlace, search: string): Promise<ReactNode> {
  if (place !== "there") {
    const words = await loadLocale(closestLocale(navigator.language));
    const { notExcel, notLoaded } = words.pane.outside;
    return <OutsidePage words={words} {...(place === "elsewhere" ? notExcel : notLoaded)} />;
  }
  const [words, { openOfficeWorkbook }, { createEngine }, { startJobs }] = await Promise.all([
    loadLocale(closestLocale(Office.context.displayLanguage)),
    import("../../workbook/office/open-office"),
    import("../create-engine"),
    import("../start-jobs"),
  ]);
  const opened = await openOfficeWorkbook();
  if (!opened.ok) {
    const { title } = words.pane.outside.tooOld;
    const body = troubleText({ of: "workbook", cause: opened.cause }, words);
    return <OutsidePage words={words} title={title} body={body} />;
  }
  const host = excelHost(opened.value);
  const engine = createEngine(host, startJobs());
  return <App host={host} engine={engine} words={words} startIn={roomAsked(search)} />;
}

function roomAsked(search: string): Room {
  return new URLSearchParams(search).get("start") === "generate" ? "generate" : "data";
}
