import { languageOf } from "@assay/shared/language/locale";
import { ask } from "../ask.ts";
import type { Bridge } from "../overlay/bridge.ts";
import { createKeyGuard } from "../overlay/key-guard.ts";
import { openOverlay } from "../overlay/open-overlay.tsx";
import type { OverlayHost } from "../overlay/overlay-host.ts";

/**
 * Put on a page by the background after a click, on LinkedIn too: no content script of WXT's, whose context tells the
 * page our id in an event. Put there again, it brings the focus back.
 */
export default defineUnlistedScript(() => {
  if (globalThis.assayBridge?.openOverlay) return globalThis.assayBridge.openOverlay();
  // Without a launcher the guard comes after the page's own listeners: good for levels, not for free text.
  const takesFreeText = globalThis.assayBridge !== undefined;
  const bridge: Bridge = globalThis.assayBridge ?? { guard: createKeyGuard(new AbortController().signal) };
  globalThis.assayBridge = bridge;
  let host: OverlayHost | undefined;
  let isOpening = false;
  const open = async () => {
    if (host) return host.takeFocus();
    if (isOpening) return;
    isOpening = true;
    const session = await ask({ kind: "session" });
    const language = session.ok ? session.language : languageOf(navigator.language);
    host = openOverlay(bridge, language, takesFreeText, () => {
      host = undefined;
    });
    isOpening = false;
  };
  bridge.openOverlay = () => void open();
  void open();
});
