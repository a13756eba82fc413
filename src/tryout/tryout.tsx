import { lazy, startTransition, Suspense, useEffect, useState } from "react";
import { closestLocale, type LocaleTag } from "../locales/locale-tag";
import type { JobRunner } from "../worker/job-messages";
import type { OpenFileBook } from "./file-book/file-book";
import { loadPageWords } from "./load-page-words";
import type { PageWords } from "./tryout-page";

// The page loads in a turn of its own, so that no turn is long.
const TryoutPage = lazy(async () => ({ default: (await import("./tryout-page")).TryoutPage }));

/** The page in the browser's language, or in the one that is chosen on it. */
export function Tryout({
  jobs,
  files,
}: {
  readonly jobs: JobRunner;
  readonly files: OpenFileBook;
}) {
  const [tag, setTag] = useState<LocaleTag>(() => closestLocale(navigator.language));
  const [words, setWords] = useState<PageWords | null>(null);
  useEffect(() => {
    let isWanted = true;
    void loadPageWords(tag).then((loaded) => {
      if (!isWanted) return;
      startTransition(() => {
        setWords(loaded);
      });
    });
    return () => {
      isWanted = false;
    };
  }, [tag]);
  return words === null ? null : (
    <Suspense>
      <TryoutPage jobs={jobs} files={files} words={words} onLanguage={setTag} />
    </Suspense>
  );
}
