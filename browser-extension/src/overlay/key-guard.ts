/** Everything by which a page could learn what somebody types, or act on it. All of these leave even a closed shadow root. */
const typingEvents = [
  ...["keydown", "keypress", "keyup", "beforeinput", "input", "textInput"],
  ...["compositionstart", "compositionupdate", "compositionend", "copy", "cut", "paste"],
];

/** Whoever has the keyboard for now. */
export interface KeyHolder {
  readonly host: Element;
  /** Trusted key presses only. The browser's own answer (typing, Tab) still follows unless it is prevented. */
  onKey(event: KeyboardEvent): void;
  /** The page took the focus away without the person asking. */
  onFocusStolen(): void;
}

export interface KeyGuard {
  /** From now on no key reaches the page, wherever the page moves the focus. */
  hold(holder: KeyHolder): void;
  release(): void;
  isHeld(): boolean;
}

/**
 * Keeps keys from the page while the overlay has them. It has to listen before the page does: at `document_start`, on
 * the window, capturing. What comes later hears too late (measured: a guard added on a click hid nothing).
 */
export function createKeyGuard(signal: AbortSignal): KeyGuard {
  let holder: KeyHolder | undefined;
  /** Keys that went down while held: the page must not hear them come up either. */
  const down = new Set<string>();
  const hear = (event: Event) => {
    const code = event instanceof KeyboardEvent ? event.code : undefined;
    const isRest = code !== undefined && event.type === "keyup" && down.delete(code);
    if (!holder && !isRest) return;
    event.stopImmediatePropagation();
    if (!holder) return;
    if (code !== undefined && event.type === "keydown") down.add(code);
    if (document.activeElement !== holder.host) {
      event.preventDefault();
      holder.onFocusStolen();
    }
    if (event.type === "keydown" && event.isTrusted) holder.onKey(event as KeyboardEvent);
  };
  for (const type of typingEvents) window.addEventListener(type, hear, { capture: true, signal });
  return {
    hold: (next) => {
      holder = next;
    },
    release: () => {
      holder = undefined;
    },
    isHeld: () => holder !== undefined,
  };
}
