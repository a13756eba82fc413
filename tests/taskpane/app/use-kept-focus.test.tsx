/** @jest-environment jsdom */
import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { useKeptFocus } from "../../../src/taskpane/app/use-kept-focus";

function Pane() {
  useKeptFocus();
  const [step, setStep] = useState<"start" | "working" | "done">("start");
  return (
    <main tabIndex={-1}>
      {step !== "done" && (
        <button
          disabled={step === "working"}
          onClick={() => {
            setStep("working");
          }}
        >
          Start
        </button>
      )}
      <button
        onClick={() => {
          setStep("done");
        }}
      >
        Finish
      </button>
      {step !== "done" && <button>Aside</button>}
    </main>
  );
}

/** As long as the browser needs to draw. */
const drawn = (): Promise<void> =>
  act(async () => {
    await new Promise((done) => setTimeout(done, 60));
  });

test("a button that is disabled by its own press hands the focus to the room", async () => {
  render(<Pane />);
  await userEvent.click(screen.getByText("Start"));
  await drawn();
  expect(document.activeElement).toBe(screen.getByRole("main"));
});

test("so does a button that goes while it has the focus", async () => {
  render(<Pane />);
  screen.getByText("Aside").focus();
  act(() => {
    screen.getByText("Finish").click();
  });
  await drawn();
  expect(document.activeElement).toBe(screen.getByRole("main"));
});

test("focus is moved neither as the pane opens nor while something has it", async () => {
  render(<Pane />);
  await drawn();
  expect(document.activeElement).toBe(document.body);
  screen.getByText("Finish").focus();
  act(() => {
    screen.getByText("Finish").click();
  });
  await drawn();
  expect(document.activeElement).toBe(screen.getByText("Finish"));
});

test("whoever clicks beside the controls keeps the focus away", async () => {
  render(<Pane />);
  screen.getByText("Finish").focus();
  await userEvent.click(document.body);
  act(() => {
    screen.getByText("Finish").click();
  });
  await drawn();
  expect(document.activeElement).toBe(document.body);
});
