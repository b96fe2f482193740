import type { KeyGuard } from "./key-guard.ts";

export interface OverlayFocus {
  /** The focus moves in, and the keys come here. */
  take(): void;
  /** It came in by itself, or a person pointed at something inside. */
  onEntered(): void;
  /** It left the overlay's document. */
  onLeft(): void;
  /** A person pointed at the page. */
  onPointer(event: PointerEvent): void;
}

interface FocusEvents {
  /** Where the focus belongs whenever it comes in. */
  target(): HTMLElement | undefined;
  onKey(event: KeyboardEvent): void;
}

/** A page that keeps taking the focus away gets it after so many times; where there are ears, its keys still come here. */
const mostThefts = 5;

/** The keyboard is the overlay's until the person points at something else: a page's scripts do not take it away. */
export function keepFocus(host: Element, guard: KeyGuard, { target, onKey }: FocusEvents): OverlayFocus {
  let thefts = 0;
  const take = () => {
    guard.hold(holder);
    target()?.focus({ preventScroll: true });
  };
  const holder = {
    host,
    onFocusStolen: take,
    onKey(event: KeyboardEvent) {
      thefts = 0;
      onKey(event);
    },
  };
  const takeBack = () => {
    const isStolen = guard.isHeld() && host.isConnected && document.hasFocus() && document.activeElement !== host;
    if (!isStolen) return;
    thefts += 1;
    if (thefts <= mostThefts) take();
  };
  return {
    take,
    onEntered: () => guard.hold(holder),
    // Once the page is done with what took the focus; a person who points elsewhere has released the keys by then.
    onLeft: () => queueMicrotask(takeBack),
    onPointer: (event) => {
      if (event.isTrusted && event.composedPath()[0] !== host) guard.release();
    },
  };
}
