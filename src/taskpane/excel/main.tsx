import { createRoot } from "react-dom/client";
import { startPane, type OfficePlace } from "./start-pane";

/** Excel's entry to the pane. The page shows its outline from its own HTML until this draws over it. */
async function main(): Promise<void> {
  const container = document.getElementById("root");
  if (!container) throw new Error("The page has no place for the pane.");
  const shown = await startPane(await placeOf(), window.location.search);
  createRoot(container).render(shown);
}

/** Where office.js could not be loaded there is no `Office` to ask. */
async function placeOf(): Promise<OfficePlace> {
  if (!("Office" in window)) return "not-loaded";
  const { host } = await Office.onReady();
  return host === Office.HostType.Excel ? "there" : "elsewhere";
}

void main();
