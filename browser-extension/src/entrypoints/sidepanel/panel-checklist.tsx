import { faultTexts, overlayTexts, pillTexts, wordTexts } from "@assay/shared/language/all-languages";
import type { Language } from "@assay/shared/language/language";
import { createRoot } from "react-dom/client";
import { ask } from "../../ask.ts";
import type { Subject } from "../../messages.ts";
import { Overlay } from "../../overlay/Overlay.tsx";
import { noReply } from "../../overlay/open-reply.ts";
import styles from "../../overlay/overlay.css?inline";
import { OverlayTools } from "../../overlay/overlay-context.ts";
import { createFormat } from "../../overlay/overlay-format.ts";
import { hearKey } from "../../overlay/overlay-keys.ts";
import { createOverlaySession } from "../../overlay/overlay-session.ts";

/** No frame of its own surrounds it there. */
const panelStyles = ".panel { border: 1px solid var(--edge); border-radius: 6px; }";

/** Shows somebody's checklist in `host`. Returns what ends it. */
export function showChecklist(host: HTMLElement, subject: Subject, language: Language): () => void {
  const shadow = host.attachShadow({ mode: "open" });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles + panelStyles);
  shadow.adoptedStyleSheets = [sheet];
  const container = document.createElement("div");
  shadow.append(container);
  const session = createOverlaySession(
    () => readSubject(subject),
    () => undefined,
    () => undefined,
    language,
  );
  const close = () => void ask({ kind: "open-panel", subject: {} });
  host.addEventListener("keydown", (event) => hearKey(event, container, session, close));
  const context = {
    ...session,
    ...{ text: overlayTexts[language], words: wordTexts[language], faults: faultTexts[language] },
    ...{ gradeWords: pillTexts[language].gradeWords, format: createFormat(language) },
    // Our own page: no key goes astray, no click is forged, and no reply is being written.
    ...{ takesFreeText: true, reply: noReply },
    ...{ isGenuine: (event: MouseEvent) => event.isTrusted, close },
  };
  const root = createRoot(container);
  root.render(
    <OverlayTools value={context}>
      <Overlay onPhase={() => undefined} />
    </OverlayTools>,
  );
  void (subject.contact ? session.search.pick(subject.contact, subject.prospect) : session.search.open());
  return () => {
    session.stop();
    root.unmount();
  };
}

/** The panel's person stays the same however the page beside it moves on. */
function readSubject({ prospect = {} }: Subject) {
  return { url: "", reading: { ok: true, prospect, unsure: [] } as const, key: "panel" };
}
