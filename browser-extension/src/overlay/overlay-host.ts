import type { Language } from "@assay/shared/language/language";
import type { KeyGuard } from "./key-guard.ts";
import { keepFocus } from "./overlay-focus.ts";
import { createFrame, frameStyle } from "./overlay-frame.ts";

export interface OverlayHost {
  readonly root: ShadowRoot;
  readonly frame: HTMLIFrameElement;
  show(): void;
  /** The focus moves in, and the keys come here. */
  takeFocus(): void;
  close(): void;
}

interface HostEvents {
  /** Shows everything in an empty element. Returns what ends that. */
  render(content: HTMLElement): () => void;
  onKey(event: KeyboardEvent, content: HTMLElement): void;
  /** Where the focus belongs whenever it comes in. */
  focusTarget(content: HTMLElement): HTMLElement;
  onClosed(): void;
}

/** Inside a shadow root, an important rule for the host beats every rule of the page, important or not. */
const hostStyle = `:host { all: initial !important; display: block !important; position: fixed !important;
  inset: 12px 12px auto auto !important; width: min(400px, calc(100vw - 24px)) !important; height: auto !important;
  max-height: calc(100vh - 24px) !important; overflow: visible !important; opacity: 1 !important;
  visibility: visible !important; pointer-events: auto !important; border: 0 !important; padding: 0 !important;
  background: none !important; z-index: 2147483647 !important; }`;

/** A page that keeps taking our element out is left alone after so many times. */
const mostReturns = 5;

/**
 * An element of ours for the page: a closed shadow root in the top layer, with a document of its own in it. Once shown, it
 * comes back when the page removes or hides it; if the page insists, it closes cleanly.
 */
export function createHost(guard: KeyGuard, language: Language, styles: string, events: HostEvents): OverlayHost {
  const { host, root } = createElement();
  const over = new AbortController();
  const before = document.activeElement;
  let returns = 0;
  let isClosing = false;

  const focus = keepFocus(host, guard, {
    target() {
      const content = frame.content();
      return content && events.focusTarget(content);
    },
    onKey(event) {
      const content = frame.content();
      if (content && !isClosing) events.onKey(event, content);
    },
  });
  const { onEntered, onLeft, onPointer } = focus;
  const frame = createFrame(language, styles, { render: events.render, hear: guard.hear, onEntered, onLeft });
  root.append(frame.element);
  const putUp = () => {
    showOnTop(host);
    frame.fill();
  };
  const end = () => {
    if (over.signal.aborted) return;
    over.abort();
    watcher.disconnect();
    frame.stop();
    guard.release();
    host.remove();
    if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    events.onClosed();
  };
  const putBack = () => {
    if (standsAsShown(host)) return;
    returns += 1;
    if (returns > mostReturns) return end();
    const held = guard.isHeld();
    putUp();
    if (held) focus.take();
  };
  const watcher = new MutationObserver(putBack);
  return {
    root,
    frame: frame.element,
    takeFocus: focus.take,
    // The focus goes back to the page: it must not hear the key that closed the overlay come up.
    close() {
      isClosing = true;
      guard.afterKey(end);
    },
    show() {
      watcher.observe(document.documentElement, { childList: true });
      watcher.observe(host, { attributes: true });
      host.addEventListener("toggle", putBack, { signal: over.signal });
      window.addEventListener("pointerdown", onPointer, { capture: true, signal: over.signal });
      putUp();
    },
  };
}

function createElement() {
  const host = document.createElement("div");
  const root = host.attachShadow({ mode: "closed", delegatesFocus: false });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(hostStyle + frameStyle);
  root.adoptedStyleSheets = [sheet];
  return { host, root };
}

function showOnTop(host: HTMLElement): void {
  if (host.parentNode !== document.documentElement) document.documentElement.append(host);
  for (const name of host.getAttributeNames()) if (name !== "popover") host.removeAttribute(name);
  if (host.popover !== "manual") host.popover = "manual";
  if (!host.matches(":popover-open")) host.showPopover();
}

function standsAsShown(host: HTMLElement): boolean {
  return host.isConnected && host.matches(":popover-open") && host.getAttributeNames().length === 1;
}
