import { useEffect, useSyncExternalStore } from "react";
import { Checklist } from "./Checklist.tsx";
import { Choice } from "./Choice.tsx";
import { Failed } from "./Failed.tsx";
import { Header } from "./Header.tsx";
import { Moved } from "./Moved.tsx";
import { useOverlay } from "./overlay-context.ts";
import type { OverlayState } from "./overlay-state.ts";
import { PersonForm } from "./PersonForm.tsx";

/** The whole overlay: who, how good, and the checklist. `onPhase` moves the focus to where it belongs. */
export function Overlay({ onPhase }: { onPhase: () => void }) {
  const { screen, text, close } = useOverlay();
  const { state, moved } = useSyncExternalStore(screen.subscribe, screen.view);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the phase is the cue, not an input.
  useEffect(onPhase, [state.phase]);
  return (
    <div className="panel" role="dialog" aria-label={text.title} tabIndex={-1}>
      <div className="top">
        <Header state={state} />
        <button type="button" className="close" onClick={close} aria-label={text.close} title={`${text.close} (Esc)`}>
          ✕
        </button>
      </div>
      {moved && <Moved name={moved.name} />}
      <Body state={state} />
    </div>
  );
}

function Body({ state }: { state: OverlayState }) {
  const { text } = useOverlay();
  switch (state.phase) {
    case "loading":
      return <p role="status">{text.loading}</p>;
    case "unreadable":
      return <PersonForm prospect={state.prospect} message={state.message} />;
    case "failed":
      return <Failed code={state.code} message={state.message} />;
    case "choice":
      return <Choice choice={state} />;
    case "checklist":
      return <Checklist checklist={state} />;
  }
}
