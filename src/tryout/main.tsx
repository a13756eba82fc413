import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Tryout } from "./tryout";
import { startJobs } from "../taskpane/start-jobs";
import { startFiles } from "./file-book/start-files";

const root = document.getElementById("root");
if (root === null) throw new Error("The page has no place for Peilian.");
createRoot(root).render(
  <StrictMode>
    <Tryout jobs={startJobs()} files={startFiles()} />
  </StrictMode>,
);
