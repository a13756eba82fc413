import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useReducer, useSyncExternalStore } from "react";
import type { PaneLocale } from "../../locales/pane-locale";
import type { Engine } from "../engine";
import type { PaneHost } from "../pane-host";
import { FirstRun } from "./first-run";
import { formatsFor } from "./formats";
import { InterruptedBanner } from "./interrupted-banner";
import { NoticeBar } from "./notice-bar";
import { fluentTheme } from "./pane-theme";
import { paneState, reduce } from "./reduce";
import { introWasSeen, rememberIntro } from "./remembered";
import { RoomFrame } from "./room-frame";
import type { RoomProps } from "./room-props";
import type { Room } from "./rooms";
import { Steps } from "./steps";
import { useKeptFocus } from "./use-kept-focus";
import { useOpening } from "./use-opening";
import { useRoomWorker } from "./use-room-worker";
import { WorkBar } from "./work-bar";

type AppProps = {
  readonly host: PaneHost;
  readonly engine: Engine;
  readonly words: PaneLocale;
  /** Where a button of the ribbon leads; Data when absent. */
  readonly startIn?: Room;
};

/** The pane: first run once, then Data, Rules, Generate, Results in one narrow column. Fills what contains it. */
export function App({ host, engine, words, startIn = "data" }: AppProps) {
  const styles = useStyles();
  const theme = useSyncExternalStore(host.theme.subscribe, host.theme.current);
  const [state, dispatch] = useReducer(reduce, null, () =>
    paneState(introWasSeen() ? "done" : "shown", startIn),
  );
  const worker = useRoomWorker(engine, dispatch);
  const formats = useMemo(() => formatsFor(host.formatLanguage), [host]);
  const room: RoomProps = { engine, words, formats, state, dispatch, worker };

  useEffect(
    () =>
      host.onEdit(() => {
        dispatch({ type: "edited" });
      }),
    [host],
  );

  const finishIntro = (): void => {
    rememberIntro();
    dispatch({ type: "intro-finished" });
  };

  useOpening(room);
  useKeptFocus();

  return (
    <FluentProvider className={styles.pane} theme={fluentTheme(theme, words.tag)} lang={words.tag}>
      {state.intro === "shown" ? (
        <FirstRun {...room} onFinished={finishIntro} />
      ) : (
        <>
          <header className={styles.header}>
            <Steps words={words} room={state.room} dispatch={dispatch} />
          </header>
          {state.write === "interrupted" && <InterruptedBanner {...room} />}
          <RoomFrame {...room} />
        </>
      )}
      <footer className={styles.footer}>
        <WorkBar {...room} />
        <NoticeBar {...room} />
        <p className={styles.brand}>{words.pane.brand}</p>
      </footer>
    </FluentProvider>
  );
}

const useStyles = makeStyles({
  pane: {
    display: "flex",
    flexDirection: "column",
    boxSizing: "border-box",
    height: "100%",
    minHeight: 0,
    overflow: "hidden",
    backgroundColor: tokens.colorNeutralBackground1,
    // At 200 % zoom a pane of usual size leaves no room for fixed parts: everything scrolls.
    "@media (max-height: 300px), (max-width: 259px)": { display: "block", overflowY: "auto" },
  },
  // The corner is Excel's: its own menu of the add-in lies there.
  header: { flexShrink: 0, paddingLeft: "12px", paddingRight: "44px" },
  footer: { flexShrink: 0 },
  brand: {
    margin: 0,
    padding: "4px 20px 8px",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});
