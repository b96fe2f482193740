import { actionOf, type KeyAction, type KeyPlace } from "./key-action.ts";
import type { OverlaySession } from "./overlay-session.ts";

/** Does what a key press asks for; what is not ours is left to the browser. */
export function hearKey(event: KeyboardEvent, root: ShadowRoot, session: OverlaySession, close: () => void): void {
  if (event.key === "Tab") keepFocusInside(event, root);
  const action = actionOf(event, placeOf(root.activeElement));
  if (!action || (action.do === "next" && session.view().state.phase !== "checklist")) return;
  event.preventDefault();
  perform(action, root, session, close);
}

function perform(action: KeyAction, root: ShadowRoot, session: OverlaySession, close: () => void): void {
  const { state, aside } = session.view();
  if (action.do === "close" || action.do === "leave-field") {
    if (aside) session.toggle(aside);
    else close();
  }
  if (action.do === "save-field") root.querySelector("form")?.requestSubmit();
  if (state.phase !== "checklist") return;
  if (action.do === "rate" && session.rate(state.current, action.level)) session.move(1);
  if (action.do === "move") session.move(action.by);
  if (action.do === "undo") session.undo();
  if (action.do === "evidence" || action.do === "help") session.toggle(action.do);
  if (action.do === "next" && state.framework.criteria.at(-1)?.id === state.current) close();
  else if (action.do === "next") session.move(1);
}

function placeOf(element: Element | null): KeyPlace {
  if (element?.matches("input, textarea, select")) return "field";
  return element?.matches("button") ? "button" : "checklist";
}

/** Tab goes round inside; Escape leaves. */
function keepFocusInside(event: KeyboardEvent, root: ShadowRoot): void {
  const stops = [
    ...root.querySelectorAll<HTMLElement>(
      'button:not([tabindex="-1"]):enabled, input, textarea, select, [tabindex="0"]',
    ),
  ];
  const [edge, other] = event.shiftKey ? [stops[0], stops.at(-1)] : [stops.at(-1), stops[0]];
  if (root.activeElement !== edge && root.activeElement !== null) return;
  event.preventDefault();
  other?.focus();
}
