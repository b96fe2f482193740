import { type ContactLine, CreateContactReply, MatchReply } from "@assay/shared/api/prospects";
import type { ProspectIdentity } from "@assay/shared/prospect/prospect";
import type { ParsedRequest } from "../messages.ts";
import { describeSender } from "../sites/described-sender.ts";
import { callServer } from "./api.ts";
import { nameCriterion, readAssessment } from "./assessments.ts";
import { sayClockOf } from "./clocks.ts";
import { findInIndex, learnContact } from "./grade-index.ts";
import { done, type Handlers, refuseAs } from "./handler.ts";
import { learnLocalResult } from "./local-result.ts";
import { notify } from "./notices.ts";
import { dropSettled, listWaiting } from "./outbox.ts";
import { keepAndSend, sendAll } from "./outbox-sender.ts";
import { readSeen, rememberSeen } from "./seen-people.ts";
import { ownerOf, readAccount } from "./session.ts";

/** Requests about somebody on screen, and about the contact they are. */
export const personRequests = {
  async look({ prospect: known, sender, url }, asker) {
    const prospect = known ?? (sender && readSender(sender));
    const { contact, clock } = await findKnown(prospect);
    if (asker.kind === "page") {
      await rememberSeen(
        asker.tabId,
        prospect && { url, prospect, ...(contact && { contact }), ...(clock && { clock }) },
      );
    }
    return { ok: true, ...(contact && { contact }), ...(clock && { clock }) };
  },
  async match({ prospect }) {
    const reply = await callServer({ path: "/v1/matches", body: { prospect }, reply: MatchReply });
    if (reply.ok) for (const contact of reply.contacts) await learnWho(prospect, contact);
    return reply;
  },
  async create({ prospect }) {
    const reply = await callServer({ path: "/v1/contacts", body: { prospect }, reply: CreateContactReply });
    if (reply.ok) await learnWho(prospect, reply.contact);
    return reply;
  },
  async read({ objectId, framework, language }) {
    const account = await readAccount();
    if (account === undefined) return refuseAs("signed-out");
    const owner = ownerOf(account);
    const read = await readAssessment({ objectId, framework, language, owner });
    if (!read.ok) return read;
    if (!read.isKept && (await dropSettled(owner, { objectId, reply: read.reply }))) await notify("outbox");
    await learnLocalResult(objectId, owner);
    const waiting = await listWaiting(owner, objectId);
    // The server answers again: no need to wait for the next try.
    if (!read.isKept && waiting.length > 0) void sendAll(true);
    return { ...read, owner, waiting: waiting.map(({ change }) => change) };
  },
  async rate({ objectId, name, change, owner }) {
    const account = await readAccount();
    if (account === undefined) return refuseAs("signed-out");
    // The same id may be somebody else in another portal.
    if (owner !== ownerOf(account)) return refuseAs("another-account");
    const criterion = await nameCriterion(objectId, change.framework, change.criterion);
    const item = { id: change.id, objectId, name, criterion, change, owner };
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
    const { contact, clock } = await findKnown(seen.prospect);
    return { ok: true, tabId: tab.id, prospect: seen.prospect, ...(contact && { contact }), ...(clock && { clock }) };
  },
} satisfies Partial<Handlers>;

/** What this machine knows of somebody by their address, without asking. */
async function findKnown(prospect: ProspectIdentity | undefined) {
  const { email } = prospect ?? {};
  if (email === undefined) return {};
  const [contact, clock] = await Promise.all([findInIndex(email), sayClockOf(email)]);
  return { contact, clock };
}

function readSender(sender: NonNullable<Extract<ParsedRequest, { kind: "look" }>["sender"]>) {
  const reading = describeSender(sender);
  return reading.ok ? reading.prospect : undefined;
}

/** From now on this machine knows the address without asking. */
async function learnWho({ email }: ProspectIdentity, contact: ContactLine): Promise<void> {
  if (email !== undefined && contact.email?.toLowerCase() === email) await learnContact(email, contact);
}
