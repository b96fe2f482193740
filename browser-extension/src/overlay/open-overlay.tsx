import { faultTexts, overlayTexts, pillTexts, wordTexts } from "@assay/shared/language/all-languages";
import type { Language } from "@assay/shared/language/language";
import { createRoot } from "react-dom/client";
import { siteOf } from "../sites/all-sites.ts";
import type { KeyGuard } from "./key-guard.ts";
import { Overlay } from "./Overlay.tsx";
import { followReply } from "./open-reply.ts";
import styles from "./overlay.css?inline";
import { OverlayTools } from "./overlay-context.ts";
import { createFormat } from "./overlay-format.ts";
import { createHost, type OverlayHost } from "./overlay-host.ts";
import { hearKey } from "./overlay-keys.ts";
import { createOverlaySession } from "./overlay-session.ts";
import { readShownPerson } from "./page-person.ts";
import { watchPage } from "./page-watch.ts";
import { readSelectedText } from "./selected-text.ts";
import { checkPointer } from "./trusted-pointer.ts";

/**
 * Lays the overlay over the page. `takesFreeText`: the guard was there before the page's own listeners, so that no key
 * reaches them even while the page takes the focus away.
 */
export function openOverlay(
  guard: KeyGuard,
  language: Language,
  takesFreeText: boolean,
  onClosed: () => void,
): OverlayHost {
  const over = new AbortController();
  const reply = followReply(() => siteOf(location.href)?.findReply(document), guard, over.signal);
  const findMessage = () => siteOf(location.href)?.findMessage(document);
  const session = createOverlaySession(readShownPerson, readSelectedText, findMessage, language);
  const host = createHost(guard, language, styles, {
    render: (content) => {
      const root = createRoot(content);
      root.render(
        <OverlayTools value={context}>
          <Overlay onPhase={onPhase} />
        </OverlayTools>,
      );
      return () => root.unmount();
    },
    onKey: (event, content) => hearKey(event, content, session, host.close),
    focusTarget: (content) =>
      content.querySelector<HTMLElement>("[data-focus]") ?? content.querySelector<HTMLElement>(".panel") ?? content,
    onClosed: () => {
      over.abort();
      session.stop();
      onClosed();
    },
  });
  const pointer = checkPointer(host.root, host.frame);
  over.signal.addEventListener("abort", pointer.stop);
  const context = {
    ...session,
    ...{ text: overlayTexts[language], words: wordTexts[language], faults: faultTexts[language] },
    ...{ gradeWords: pillTexts[language].gradeWords, format: createFormat(language) },
    ...{ takesFreeText, reply },
    ...{ isGenuine: pointer.isGenuine, close: host.close },
  };
  const onPhase = () => {
    if (guard.isHeld()) host.takeFocus();
  };
  host.show();
  host.takeFocus();
  void session.search.open();
  const look = () => {
    session.screen.hasMoved();
    reply.look();
    return false;
  };
  watchPage(look, over.signal);
  return host;
}
