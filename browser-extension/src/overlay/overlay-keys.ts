import { actionOf, type KeyAction, type KeyPlace } from "./key-action.ts";
import type { OverlaySession } from "./overlay-session.ts";

/** Does what a key press in `content` asks for; what is not ours is left to the browser. */
export function hearKey(event: KeyboardEvent, content: HTMLElement, session: OverlaySession, close: () => void): void {
  const { activeElement } = content.getRootNode() as Document | ShadowRoot;
  if (event.key === "Tab") keepFocusInside(event, content, activeElement);
  const action = actionOf(event, placeOf(activeElement));
  if (!action || (action.do === "next" && !session.screen.checklist)) return;
  event.preventDefault();
  perform(action, content, session, close);
}

function perform(
  action: KeyAction,
  content: HTMLElement,
  { screen, rater, mailReader }: OverlaySession,
  close: () => void,
): void {
  const { aside } = screen.view();
  if (action.do === "close" || action.do === "leave-field") {
    if (aside) screen.toggle(aside);
    else close();
  }
  if (action.do === "save-field") content.querySelector("form")?.requestSubmit();
  const { checklist } = screen;
  if (!checklist) return;
  if (action.do === "rate" && rater.rate(checklist.current, action.level)) rater.move(1);
  if (action.do === "move") rater.move(action.by);
  if (action.do === "undo") rater.undo();
  if (action.do === "read" && checklist.canRate && mailReader.hasMail()) void mailReader.toggle();
  if (action.do === "accept-all" && aside === "suggestions") mailReader.acceptAll();
  if (action.do === "evidence" || action.do === "help") screen.toggle(action.do);
  if (action.do === "next" && checklist.framework.criteria.at(-1)?.id === checklist.current) close();
  else if (action.do === "next") rater.move(1);
}

function placeOf(element: Element | null): KeyPlace {
  if (element?.matches("input, textarea, select")) return "field";
  return element?.matches("button") ? "button" : "checklist";
}

/** Tab goes round inside; Escape leaves. */
function keepFocusInside(event: KeyboardEvent, content: HTMLElement, focused: Element | null): void {
  const stops: Element[] = [
    ...content.querySelectorAll('button:not([tabindex="-1"]):enabled, input, textarea, select, [tabindex="0"]'),
  ];
  const [edge, other] = event.shiftKey ? [stops[0], stops.at(-1)] : [stops.at(-1), stops[0]];
  if (focused !== null && focused !== edge && stops.includes(focused)) return;
  event.preventDefault();
  (other as HTMLElement | undefined)?.focus();
}
