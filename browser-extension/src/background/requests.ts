import { ContactsReply, CreateContactReply, MatchReply } from "@assay/shared/api/prospects";
import type { Refusal } from "@assay/shared/api/result";
import { type Answer, type ParsedRequest, Request, type RequestKind } from "../messages.ts";
import { callServer } from "./api.ts";
import { type Asker, identifyAsker, isStillThere, mayAsk } from "./asker.ts";
import { nameCriterion, readAssessment } from "./assessments.ts";
import { findInIndex, refreshIndex } from "./grade-index.ts";
import { notify } from "./notices.ts";
import { forSurface, keepChange, listKept, listWaiting, removeItem, retryItem } from "./outbox.ts";
import { ownerOf, sendAll, sendNow } from "./outbox-sender.ts";
import { placeOverlay } from "./overlay-placing.ts";
import { openPanel, readPanel } from "./panel.ts";
import { forgetSeen, readSeen, rememberSeen } from "./seen-people.ts";
import { readAccount, signIn, signOut } from "./session.ts";
import { currentLanguage, readSettings, rememberConsent, setLanguage, setSiteMode } from "./settings.ts";
import { forgetReadings } from "./store.ts";
import { refuse } from "./wire.ts";

type Handlers = {
  [Kind in RequestKind]: (
    request: Extract<ParsedRequest, { kind: Kind }>,
    asker: Asker,
  ) => Promise<Answer<Kind> | Refusal>;
};
type OwnCode = Parameters<typeof refuse>[0];

const done = { ok: true } as const;

async function refuseAs(code: OwnCode): Promise<Refusal> {
  const account = await readAccount();
  return refuse(code, await currentLanguage(account?.language));
}

/** What may be asked before the person has agreed on the first-run page: nothing that reads or sends. */
const beforeConsent: readonly RequestKind[] = ["session", "agree", "configure"];

const handlers: Handlers = {
  async look({ prospect, url }, asker) {
    const contact = prospect?.email === undefined ? undefined : await findInIndex(prospect.email);
    if (asker.kind === "page") {
      await rememberSeen(asker.tabId, prospect && { url, prospect, ...(contact && { contact }) });
    }
    return { ok: true, ...(contact && { contact }) };
  },
  async match({ prospect }) {
    return callServer({ path: "/v1/matches", body: { prospect }, reply: MatchReply });
  },
  async create({ id, prospect }) {
    return callServer({ path: "/v1/contacts", body: { id, prospect }, reply: CreateContactReply });
  },
  async read({ objectId, framework }) {
    const account = await readAccount();
    if (account === undefined) return refuseAs("signed-out");
    const read = await readAssessment(objectId, framework);
    if (!read.ok) return read;
    const waiting = await listWaiting(ownerOf(account), objectId);
    // The server answers again: no need to wait for the next try.
    if (!read.isKept && waiting.length > 0) void sendAll(true);
    return { ...read, waiting: waiting.map(({ change }) => change) };
  },
  async rate({ objectId, name, change }) {
    const account = await readAccount();
    if (account === undefined) return refuseAs("signed-out");
    const criterion = await nameCriterion(objectId, change.framework, change.criterion);
    const item = { id: change.id, objectId, name, criterion, change, owner: ownerOf(account) };
    await keepChange(item);
    const reply = await sendNow(item);
    if (reply === undefined) {
      await notify("outbox");
      return { ok: true, waiting: true };
    }
    return reply.ok ? { ok: true, waiting: false, reply } : reply;
  },
  async session() {
    const account = await readAccount();
    const { hasAgreed, sites } = await readSettings();
    const kept = account ? await listKept(ownerOf(account)) : [];
    const needsYou = kept.filter(({ state }) => state === "needs-you").length;
    return {
      ok: true,
      hasAgreed,
      ...(account && {
        account: {
          portalId: account.portalId,
          userId: account.person.userId,
          name: account.person.name,
          canRate: account.canRate,
        },
      }),
      language: await currentLanguage(account?.language),
      sites,
      waiting: kept.length - needsYou,
      needsYou,
    };
  },
  async "open-overlay"({ tabId }, asker) {
    const target = asker.kind === "page" ? asker.tabId : tabId;
    const placed = target === undefined ? "no-overlay" : await placeOverlay(target);
    return placed === "placed" ? done : refuseAs(placed);
  },
  "open-panel": async () => done,
  async agree() {
    await rememberConsent();
    await notify("session");
    return done;
  },
  async "sign-in"() {
    const reply = await signIn();
    if (!reply.ok) return reply;
    await forgetReadings();
    await refreshIndex();
    await notify("session");
    await sendAll(true);
    return done;
  },
  async "sign-out"({ everywhere }) {
    const reply = await signOut({ everywhere });
    if (!reply.ok) return reply;
    await forgetReadings();
    await forgetSeen();
    await notify("session");
    return done;
  },
  async configure({ language, site }) {
    if (language) await setLanguage(language);
    if (site) await setSiteMode(site.name, site.mode);
    await notify("session");
    return done;
  },
  async here() {
    const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
    if (tab?.id === undefined) return done;
    const seen = await readSeen(tab.id);
    if (seen === undefined || seen.url !== tab.url) return { ok: true, tabId: tab.id };
    const contact = seen.prospect.email === undefined ? undefined : await findInIndex(seen.prospect.email);
    return { ok: true, tabId: tab.id, prospect: seen.prospect, ...(contact && { contact }) };
  },
  panel: readPanel,
  async queue() {
    return callServer({ path: "/v1/queue", reply: ContactsReply });
  },
  async search({ text }) {
    return callServer({ path: `/v1/search?${new URLSearchParams({ text })}`, reply: ContactsReply });
  },
  async outbox() {
    const account = await readAccount();
    const kept = account ? await listKept(ownerOf(account)) : [];
    return { ok: true, items: kept.map(forSurface) };
  },
  async "outbox-retry"({ id }) {
    await retryItem(id);
    await sendAll(true);
    return done;
  },
  async "outbox-drop"({ id }) {
    await removeItem(id);
    await notify("outbox");
    return done;
  },
};

type Listener = Parameters<typeof browser.runtime.onMessage.addListener>[0];

/** Hears every message; answers those that are requests of ours, from whom may make them, about the page still shown. */
export const onRequest: Listener = (message, sender, respond) => {
  const asker = identifyAsker(sender);
  const request = Request.safeParse(message);
  if (asker === undefined || !request.success || !mayAsk(asker, request.data)) {
    void refuseAs("not-allowed").then(respond);
    return true;
  }
  const opening = request.data.kind === "open-panel" ? openPanel(asker, request.data.subject) : undefined;
  void answer(asker, request.data, opening).catch(reportBug).then(respond);
  return true;
};

async function answer(asker: Asker, request: ParsedRequest, opening: Promise<void> | undefined): Promise<object> {
  await opening;
  const { hasAgreed } = await readSettings();
  if (!hasAgreed && !beforeConsent.includes(request.kind)) return refuseAs("not-agreed");
  if (!(await isStillThere(asker, request))) return refuseAs("page-changed");
  const handle = handlers[request.kind] as (request: ParsedRequest, asker: Asker) => Promise<object>;
  return handle(request, asker);
}

/** A fault of our own must not leave anybody waiting. */
async function reportBug(error: unknown): Promise<Refusal> {
  console.error(error);
  return refuseAs("internal");
}
