import { pillTexts } from "@assay/shared/language/all-languages";
import type { ProspectIdentity } from "@assay/shared/prospect/prospect";
import { ask, onNotice } from "../ask.ts";
import type { Site } from "../sites/site.ts";
import "./bridge.ts";
import { createKeyGuard } from "./key-guard.ts";
import { watchPage } from "./page-watch.ts";
import { personKey } from "./person-key.ts";
import { createPill, type Pill } from "./pill.ts";

/** All that stands on a mail page before the person acts: a guard for keys, and a pill beside the sender. */
export function launch(site: Site, name: "gmail" | "outlook"): void {
  // A second copy, after an update of the extension, would guard in vain; the first still does.
  if (globalThis.assayBridge) return;
  const guard = createKeyGuard(new AbortController().signal);
  globalThis.assayBridge = { guard };
  let running = new AbortController();
  const start = async () => {
    running.abort();
    running = new AbortController();
    const { signal } = running;
    const session = await ask({ kind: "session" });
    if (signal.aborted || !session.ok || !session.hasAgreed || !session.account) return;
    if (session.sites[name] !== "overlay") return;
    const pill = createPill(pillTexts[session.language], () => open(pill));
    followPage(site, pill, signal);
  };
  onNotice((about) => about === "session" && void start());
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start, { once: true });
  else void start();
}

/** On the page already, the overlay opens without asking anybody. */
function open(pill: Pill): void {
  const { openOverlay } = globalThis.assayBridge ?? {};
  if (openOverlay) openOverlay();
  else
    void ask({ kind: "open-overlay" }).then(
      (answer) => !answer.ok && answer.code === "reload-page" && pill.showOutdated(),
    );
}

/** Keeps the pill beside whoever the page shows. */
function followPage(site: Site, pill: Pill, signal: AbortSignal): void {
  let shown: string | undefined;
  const check = () => {
    const url = new URL(location.href);
    const reading = site.isMine(url) ? site.read(document, url) : undefined;
    const person = reading && personKey(reading);
    const place = person === undefined ? undefined : site.findPillPlace(document);
    if (person === shown && (!place || pill.stands(place))) return false;
    const isNew = person !== shown;
    shown = person;
    if (isNew) pill.remove();
    void lookUp(reading?.ok ? reading.prospect : undefined, url.href).then((grade) => {
      if (!signal.aborted && person === shown && place?.isConnected) pill.show(place, grade);
    });
    return true;
  };
  if (globalThis.assayBridge) globalThis.assayBridge.showGrade = pill.grade;
  signal.addEventListener("abort", () => pill.remove());
  watchPage(check, signal);
}

async function lookUp(prospect: ProspectIdentity | undefined, url: string) {
  const answer = await ask({ kind: "look", ...(prospect && { prospect }), url });
  return answer.ok ? answer.contact?.grade : undefined;
}
