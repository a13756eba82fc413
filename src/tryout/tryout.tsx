import { useEffect, useState } from "react";
import { closestLocale, type LocaleTag } from "../locales/locale-tag";
import type { JobRunner } from "../worker/job-messages";
import { loadPageWords } from "./load-page-words";
import { TryoutPage, type PageWords } from "./tryout-page";

/** The page in the browser's language, or in the one that is chosen on it. */
export function Tryout({ jobs }: { readonly jobs: JobRunner }) {
  const [tag, setTag] = useState<LocaleTag>(() => closestLocale(navigator.language));
  const [words, setWords] = useState<PageWords | null>(null);
  useEffect(() => {
    let isWanted = true;
    void loadPageWords(tag).then((loaded) => {
      if (isWanted) setWords(loaded);
    });
    return () => {
      isWanted = false;
    };
  }, [tag]);
  return words === null ? null : <TryoutPage jobs={jobs} words={words} onLanguage={setTag} />;
}
