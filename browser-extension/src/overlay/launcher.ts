import { ask, onNotice } from "../ask.ts";
import type { Sender } from "../sites/sender.ts";
import type { MailPage } from "../sites/site.ts";
import type { Bridge } from "./bridge.ts";
import { hearTyping } from "./key-ears.ts";
import { watchPage } from "./page-watch.ts";
import { createPill, type Pill } from "./pill.ts";

/** All that stands on a mail page before the person acts: ears for keys, and a pill beside the sender. */
export function launch(page: MailPage, name: "gmail" | "outlook"): void {
  // A second copy, after an update of the extension, would listen too late; the first still does.
  if (globalThis.assayBridge) return;
  const bridge: Bridge = {};
  globalThis.assayBridge = bridge;
  hearTyping((event) => bridge.hearTyping?.(event), window);
  let running = new AbortController();
  const start = async () => {
    running.abort();
    running = new AbortController();
    const { signal } = running;
    const session = await ask({ kind: "session" });
    if (signal.aborted || !session.ok || !session.hasAgreed || !session.account) return;
    if (session.sites[name] !== "overlay") return;
    const pill = createPill(session.pillText, () => open(pill));
    bridge.language = session.language;
    bridge.showGrade = pill.grade;
    followPage(page, pill, signal);
  };
  onNotice((about) => about === "session" && void start());
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start, { once: true });
  else void start();
}

/** On the page already, the overlay opens without asking anybody. */
function open(pill: Pill): void {
  const { openOverlay } = globalThis.assayBridge ?? {};
  if (openOverlay) openOverlay();
  else void ask({ kind: "open-overlay" }).then((answer) => isOutdated(answer) && pill.showOutdated());
}

/** Keeps the pill beside whoever the page shows. */
function followPage(page: MailPage, pill: Pill, signal: AbortSignal): void {
  let shown: string | undefined;
  let again: ReturnType<typeof setTimeout> | undefined;
  const leave = () => {
    clearTimeout(again);
    pill.remove();
  };
  const check = () => {
    const lead = page.isMine(new URL(location.href)) ? page.findLead(document) : "";
    const sender = typeof lead === "string" ? undefined : lead;
    const person = sender && JSON.stringify([sender.email, sender.lines]);
    const isNew = person !== shown;
    if (!isNew && (!sender || pill.stands(sender.element))) return false;
    shown = person;
    if (isNew) leave();
    void show(sender, person);
    return true;
  };
  const show = async (sender: Sender | undefined, person: string | undefined) => {
    const answer = await lookUp(sender);
    if (signal.aborted || person !== shown || !sender?.element.isConnected) return;
    const { contact, clock } = answer.ok ? answer : nothing;
    pill.show(sender.element, contact?.grade, clock);
    // A clock that stands still would lie. By then the page may show somebody else.
    clearTimeout(again);
    if (clock) again = setTimeout(() => check() || show(sender, person), 60_000);
    if (isOutdated(answer)) pill.showOutdated();
  };
  signal.addEventListener("abort", leave);
  watchPage(check, signal, pill.element);
}

const nothing: { contact?: undefined; clock?: undefined } = {};

/** Behind the page, for there what the page wrote about a sender can be read with care; the launcher stays light. */
function lookUp(sender: Sender | undefined) {
  const { lines, email } = sender ?? {};
  return ask({
    kind: "look",
    ...(lines && { sender: { lines: [...lines], ...(email && { email }) } }),
    url: location.href,
  });
}

function isOutdated(answer: { ok: true } | { ok: false; code: string }): boolean {
  return !answer.ok && answer.code === "reload-page";
}
