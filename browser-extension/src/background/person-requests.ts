import { type ContactLine, CreateContactReply, MatchReply } from "@assay/shared/api/prospects";
import type { ProspectIdentity } from "@assay/shared/prospect/prospect";
import { callServer } from "./api.ts";
import { nameCriterion, readAssessment } from "./assessments.ts";
import { findInIndex, learnContact } from "./grade-index.ts";
import { done, type Handlers, refuseAs } from "./handler.ts";
import { notify } from "./notices.ts";
import { listWaiting } from "./outbox.ts";
import { keepAndSend, ownerOf, sendAll } from "./outbox-sender.ts";
import { readSeen, rememberSeen } from "./seen-people.ts";
import { readAccount } from "./session.ts";

/** Requests about somebody on screen, and about the contact they are. */
export const personRequests = {
  async look({ prospect, url }, asker) {
    const contact = prospect?.email === undefined ? undefined : await findInIndex(prospect.email);
    if (asker.kind === "page") {
      await rememberSeen(asker.tabId, prospect && { url, prospect, ...(contact && { contact }) });
    }
    return { ok: true, ...(contact && { contact }) };
  },
  async match({ prospect }) {
    const reply = await callServer({ path: "/v1/matches", body: { prospect }, reply: MatchReply });
    if (reply.ok) for (const contact of reply.contacts) await learnWho(prospect, contact);
    return reply;
  },
  async create({ id, prospect }) {
    const reply = await callServer({ path: "/v1/contacts", body: { id, prospect }, reply: CreateContactReply });
    if (reply.ok) await learnWho(prospect, reply.contact);
    return reply;
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
    const reply = await keepAndSend(item);
    if (reply === undefined) {
      await notify("outbox");
      return { ok: true, waiting: true };
    }
    return reply.ok ? { ok: true, waiting: false, reply } : reply;
  },
  async here() {
    const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
    if (tab?.id === undefined) return done;
    const seen = await readSeen(tab.id);
    if (seen === undefined || seen.url !== tab.url) return { ok: true, tabId: tab.id };
    const contact = seen.prospect.email === undefined ? undefined : await findInIndex(seen.prospect.email);
    return { ok: true, tabId: tab.id, prospect: seen.prospect, ...(contact && { contact }) };
  },
} satisfies Partial<Handlers>;

/** From now on this machine knows the address without asking. */
async function learnWho({ email }: ProspectIdentity, contact: ContactLine): Promise<void> {
  if (email !== undefined && contact.email?.toLowerCase() === email) await learnContact(email, contact);
}
