import { faultTexts, overlayTexts, pillTexts, wordTexts } from "@assay/shared/language/all-languages";
import type { Language } from "@assay/shared/language/language";
import { createRoot } from "react-dom/client";
import type { Bridge } from "./bridge.ts";
import { Overlay } from "./Overlay.tsx";
import { insertIntoReply, rememberReply } from "./open-reply.ts";
import styles from "./overlay.css?inline";
import { OverlayTools } from "./overlay-context.ts";
import { createFormat } from "./overlay-format.ts";
import { type OverlayHost, openHost } from "./overlay-host.ts";
import { hearKey } from "./overlay-keys.ts";
import { OverlaySession } from "./overlay-session.ts";
import { readPage, siteOf } from "./page-person.ts";
import { watchPage } from "./page-watch.ts";
import { readSelectedText } from "./selected-text.ts";
import { checkPointer } from "./trusted-pointer.ts";

/**
 * Lays the overlay over the page. `takesFreeText`: the guard was there before the page's own listeners, so that no key
 * reaches them.
 */
export function openOverlay(
  { guard }: Bridge,
  language: Language,
  takesFreeText: boolean,
  onClosed: () => void,
): OverlayHost {
  const selectedText = readSelectedText();
  const reply = rememberReply(siteOf(new URL(location.href))?.findReply(document)?.box);
  const session = new OverlaySession(readPage, language);
  const over = new AbortController();
  const host = openHost(guard, styles, {
    onKey: (event) => hearKey(event, host.root, session, host.close),
    focusTarget: () => focusTarget(host.root),
    onClosed: () => {
      over.abort();
      root.unmount();
      session.stop();
      onClosed();
    },
  });
  const container = document.createElement("div");
  container.lang = language;
  host.root.append(container);
  const root = createRoot(container);
  const pointer = checkPointer(host.root, container);
  over.signal.addEventListener("abort", pointer.stop);
  const context = {
    ...{ session, text: overlayTexts[language], words: wordTexts[language], faults: faultTexts[language] },
    ...{ gradeWords: pillTexts[language].gradeWords, format: createFormat(language) },
    ...{ selectedText, takesFreeText, hasReply: reply !== undefined },
    ...{ isGenuine: pointer.isGenuine, close: host.close },
    insertIntoReply: (text: string) => reply !== undefined && insertIntoReply(reply, text, guard),
  };
  const onPhase = () => {
    if (guard.isHeld()) host.takeFocus();
  };
  root.render(
    <OverlayTools value={context}>
      <Overlay onPhase={onPhase} />
    </OverlayTools>,
  );
  host.takeFocus();
  void session.open();
  const look = () => {
    session.checkPage();
    return false;
  };
  watchPage(look, over.signal);
  return host;
}

function focusTarget(root: ShadowRoot): HTMLElement | undefined {
  return root.querySelector<HTMLElement>("[data-focus]") ?? root.querySelector<HTMLElement>(".panel") ?? undefined;
}
