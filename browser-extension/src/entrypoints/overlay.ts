import type { Language } from "@assay/shared/language/language";
import { languageOf } from "@assay/shared/language/locale";
import { ask } from "../ask.ts";
import "../overlay/bridge.ts";
import { createKeyGuard } from "../overlay/key-guard.ts";
import { openOverlay } from "../overlay/open-overlay.tsx";
import type { OverlayHost } from "../overlay/overlay-host.ts";

/**
 * Put on a page by the background after a click, on LinkedIn too: no content script of WXT's, whose context tells the
 * page our id in an event. Put there again, it brings the focus back.
 */
export default defineUnlistedScript(() => {
  if (globalThis.assayBridge?.openOverlay) return globalThis.assayBridge.openOverlay();
  const guard = createKeyGuard();
  // Without a launcher's ears, a page that takes the focus away hears what is typed until the focus is back: a level at
  // most, and no free text.
  const takesFreeText = globalThis.assayBridge !== undefined;
  globalThis.assayBridge ??= {};
  globalThis.assayBridge.hearTyping = guard.hear;
  let host: OverlayHost | undefined;
  let isOpening = false;
  const open = async () => {
    if (host) return host.takeFocus();
    if (isOpening) return;
    isOpening = true;
    const language = globalThis.assayBridge?.language ?? (await askLanguage());
    host = openOverlay(guard, language, takesFreeText, () => {
      host = undefined;
    });
    isOpening = false;
  };
  globalThis.assayBridge.openOverlay = () => void open();
  void open();
});

async function askLanguage(): Promise<Language> {
  const session = await ask({ kind: "session" });
  return session.ok ? session.language : languageOf(navigator.language);
}
