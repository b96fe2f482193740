import type { KeyGuard } from "./key-guard.ts";

export interface OverlayHost {
  readonly root: ShadowRoot;
  /** The focus moves in, and the keys come here. */
  takeFocus(): void;
  close(): void;
}

interface HostEvents {
  onKey(event: KeyboardEvent): void;
  /** Where the focus belongs whenever it comes in. */
  focusTarget(): HTMLElement | undefined;
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
 * An element of ours on the page: a closed shadow root in the top layer. It comes back when the page removes or hides
 * it; if the page insists, it closes cleanly.
 */
export function openHost(guard: KeyGuard, styles: string, events: HostEvents): OverlayHost {
  const host = document.createElement("div");
  const root = host.attachShadow({ mode: "closed", delegatesFocus: false });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(hostStyle + styles);
  root.adoptedStyleSheets = [sheet];
  const over = new AbortController();
  const before = document.activeElement;
  let returns = 0;

  const show = () => {
    if (host.parentNode !== document.documentElement) document.documentElement.append(host);
    for (const name of host.getAttributeNames()) if (name !== "popover") host.removeAttribute(name);
    if (host.popover !== "manual") host.popover = "manual";
    if (!host.matches(":popover-open")) host.showPopover();
  };
  const takeFocus = () => {
    guard.hold(holder);
    events.focusTarget()?.focus({ preventScroll: true });
  };
  const close = () => {
    if (over.signal.aborted) return;
    over.abort();
    watcher.disconnect();
    guard.release();
    host.remove();
    if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    events.onClosed();
  };
  const putBack = () => {
    const stands = host.isConnected && host.matches(":popover-open") && host.getAttributeNames().length === 1;
    if (stands) return;
    returns += 1;
    if (returns > mostReturns) return close();
    const held = guard.isHeld();
    show();
    if (held) takeFocus();
  };
  const holder = { host, onKey: events.onKey, onFocusStolen: takeFocus };
  const watcher = new MutationObserver(putBack);
  watcher.observe(document.documentElement, { childList: true });
  watcher.observe(host, { attributes: true });
  host.addEventListener("toggle", putBack, { signal: over.signal });
  // Only the person moves the keyboard out: by pointing at something else.
  const onPointer = (event: PointerEvent) => {
    if (!event.isTrusted) return;
    if (event.composedPath()[0] === host) guard.hold(holder);
    else guard.release();
  };
  window.addEventListener("pointerdown", onPointer, { capture: true, signal: over.signal });
  show();
  return { root, takeFocus, close };
}
