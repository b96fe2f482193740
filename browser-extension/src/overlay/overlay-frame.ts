import type { Language } from "@assay/shared/language/language";
import { hearTyping } from "./key-ears.ts";

/** `color-scheme`: without it the frame would follow the page's taste for light or dark, not the person's. */
export const frameStyle = `iframe { display: block; width: calc(100% - 2px); height: 0; max-height: calc(100vh - 26px);
  border: 1px solid #75787d; border-radius: 10px; box-shadow: 0 8px 28px rgb(0 0 0 / 0.28); color-scheme: light dark; }
  @media (prefers-reduced-motion: no-preference) { iframe { animation: appear 90ms ease-out; } }
  @keyframes appear { from { transform: translateY(-4px); } }`;

export interface OverlayFrame {
  readonly element: HTMLIFrameElement;
  /** What is shown in it now; absent before it was on the page. */
  content(): HTMLElement | undefined;
  /** To be called wherever the frame may have come onto the page anew. */
  fill(): void;
  stop(): void;
}

interface FrameEvents {
  /** Shows everything in an empty element. Returns what ends that. */
  render(content: HTMLElement): () => void;
  /** Every typing event. */
  hear(event: Event): void;
  /** The focus came in, or a person pointed at something inside. */
  onEntered(): void;
  onLeft(): void;
}

/**
 * A document of its own, as high as what it shows. What is typed there is heard by its own window alone: in a closed
 * shadow root without it, listeners that a page had added earlier heard every key (both measured in Chromium). Having no
 * address, it is no matter of the page's policies; being in a shadow root, it is not among its `frames`.
 */
export function createFrame(language: Language, styles: string, events: FrameEvents): OverlayFrame {
  const element = document.createElement("iframe");
  element.ariaLabel = "Assay";
  let shown: { document: Document; content: HTMLElement; end: () => void } | undefined;
  const fit = new ResizeObserver(() => {
    element.style.height = `${Math.ceil(shown?.content.getBoundingClientRect().height ?? 0)}px`;
  });
  const stop = () => {
    fit.disconnect();
    shown?.end();
  };
  // Whenever the page takes the frame out, it comes back with an empty document, and what was in the old one hears no
  // click any more (seen in Chromium): it is shown anew.
  const fill = () => {
    const { contentDocument: inner } = element;
    const view = inner?.defaultView;
    if (!inner || !view || inner === shown?.document) return;
    stop();
    dress(inner, view, language, styles);
    const content = inner.createElement("div");
    // The focus is inside before there is anything to see.
    content.tabIndex = -1;
    inner.body.append(content);
    fit.observe(content);
    listen(view, events);
    shown = { document: inner, content, end: events.render(content) };
  };
  // Firefox gives a new frame its document a moment later.
  element.addEventListener("load", fill);
  return { element, content: () => shown?.content, fill, stop };
}

function dress(inner: Document, view: Window & typeof globalThis, language: Language, styles: string): void {
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(styles);
  inner.adoptedStyleSheets = [sheet];
  inner.documentElement.lang = language;
  inner.title = "Assay";
}

function listen(view: Window, { hear, onEntered, onLeft }: FrameEvents): void {
  hearTyping(hear, view);
  view.addEventListener("focus", onEntered);
  view.addEventListener("pointerdown", (event) => event.isTrusted && onEntered(), true);
  view.addEventListener("blur", onLeft);
}
