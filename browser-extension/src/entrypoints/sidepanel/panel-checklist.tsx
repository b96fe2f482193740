import { faultTexts, overlayTexts, pillTexts, wordTexts } from "@assay/shared/language/all-languages";
import type { Language } from "@assay/shared/language/language";
import { createRoot } from "react-dom/client";
import { ask } from "../../ask.ts";
import type { Subject } from "../../messages.ts";
import { Overlay } from "../../overlay/Overlay.tsx";
import styles from "../../overlay/overlay.css?inline";
import { OverlayTools } from "../../overlay/overlay-context.ts";
import { createFormat } from "../../overlay/overlay-format.ts";
import { hearKey } from "../../overlay/overlay-keys.ts";
import { OverlaySession } from "../../overlay/overlay-session.ts";

/** In a panel it takes the width there is, and lets the panel scroll. */
const panelStyles = ".panel { max-height: none; box-shadow: none; border-radius: 6px; }";

/** Shows somebody's checklist in `host`. Returns what ends it. */
export function showChecklist(host: HTMLElement, subject: Subject, language: Language): () => void {
  const shadow = host.attachShadow({ mode: "open" });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles + panelStyles);
  shadow.adoptedStyleSheets = [sheet];
  const container = document.createElement("div");
  shadow.append(container);
  const session = new OverlaySession(() => readSubject(subject), language);
  const close = () => void ask({ kind: "open-panel", subject: {} });
  host.addEventListener("keydown", (event) => hearKey(event, shadow, session, close));
  const context = {
    ...{ session, text: overlayTexts[language], words: wordTexts[language], faults: faultTexts[language] },
    ...{ gradeWords: pillTexts[language].gradeWords, format: createFormat(language) },
    // Our own page: no key goes astray, no click is forged, and no reply is being written.
    ...{ selectedText: undefined, takesFreeText: true, hasReply: false },
    ...{ isGenuine: (event: MouseEvent) => event.isTrusted, insertIntoReply: () => false, close },
  };
  const root = createRoot(container);
  root.render(
    <OverlayTools value={context}>
      <Overlay onPhase={() => undefined} />
    </OverlayTools>,
  );
  void (subject.contact ? session.pick(subject.contact) : session.open());
  return () => {
    session.stop();
    root.unmount();
  };
}

/** The panel's person stays the same however the page beside it moves on. */
function readSubject({ prospect = {} }: Subject) {
  return { url: "", reading: { ok: true, prospect, unsure: [] } as const, key: "panel" };
}
