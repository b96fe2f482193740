import { AgreementReply } from "@assay/shared/api/agreement";
import { type AskedMove, GateReply, MoveReply } from "@assay/shared/api/stages";
import { v7 as createEventId } from "uuid";
import { publicUrls } from "../support/assay-app.ts";
import type { EmulatorRecord, EmulatorUser } from "../support/emulator-client.ts";
import { adminAmong, type Parts } from "../support/parts.ts";

const dayMs = 86_400_000;
const weeks = 12;

const nominate = (whyNow: Extract<AskedMove, { kind: "nominate" }>["whyNow"]): AskedMove => ({
  kind: "nominate",
  whyNow,
});
const accept: AskedMove = { kind: "accept" };
const qualify: AskedMove = { kind: "qualify" };

/** What became of MQLs, one after the other; a day or two lie between two steps. */
const journeys: readonly ((now: number) => AskedMove[])[] = [
  () => [nominate("asked-for-contact"), accept, qualify, accept],
  () => [nominate("event"), { kind: "reject", reason: "missing-data" }],
  () => [nominate("threshold"), accept],
  (now) => [nominate("event"), accept, { kind: "nurture", wakeAt: now + 40 * dayMs }],
  () => [nominate("asked-for-contact"), accept, qualify],
  () => [nominate("threshold"), { kind: "reject", reason: "too-early" }],
  () => [nominate("referral"), accept, qualify, accept],
  () => [nominate("event"), accept, { kind: "disqualify", why: { reason: "no-need" } }],
  () => [nominate("asked-for-contact"), accept, qualify],
  () => [nominate("threshold"), accept, { kind: "disqualify", why: { reason: "budget", fiscalYearStart: 4 } }],
  () => [nominate("reply"), accept],
];

/** MQLs of so many weeks ago, a few more each month. */
const perWeek = (weeksAgo: number) => 4 + Math.floor((weeks - weeksAgo) / 4);
/** Of today, in the queue with their clocks. */
const waiting = 12;

/**
 * Gives the portal a past on the first start: three months of MQLs on their ways, then an agreement that two sign, and
 * MQLs of today that wait under it. Real calls through the card's signed door. Answers how many were MQLs.
 */
export async function seedStages(parts: Parts, portalId: number): Promise<number> {
  const { results } = await parts.emulator.listRecords(portalId, "contacts", {
    limit: "1000",
    properties: "hubspot_owner_id",
  });
  // Not the last ones: whoever looks for somebody untouched finds them there.
  const contacts = results.values();
  const now = Date.now();
  let made = 0;
  for (let weeksAgo = weeks; weeksAgo > 0; weeksAgo--) {
    for (let place = 0; place < perWeek(weeksAgo); place++) {
      const journey = journeys[made % journeys.length]?.(now) ?? [];
      const { value: contact } = contacts.next();
      if (contact) await travel(parts, contact, journey, now - weeksAgo * 7 * dayMs + place * 0.9 * dayMs);
      made++;
    }
  }
  await signAgreement(parts);
  for (let place = 0; place < waiting; place++) {
    const { value: contact } = contacts.next();
    if (contact) await travel(parts, contact, [nominate("asked-for-contact")], Date.now());
    made++;
  }
  return made;
}

/** The contact's owner goes with it step by step; a step that would be in the future is not taken. */
async function travel(parts: Parts, contact: EmulatorRecord, journey: readonly AskedMove[], from: number) {
  const owner =
    parts.users.find(({ ownerId }) => ownerId === contact.properties.hubspot_owner_id) ?? adminAmong(parts.users);
  let follows: string[] = [];
  for (const [step, move] of journey.entries()) {
    const at = from + step * 1.6 * dayMs;
    if (at > Date.now()) return;
    follows = [await takeStep(parts, contact.id, owner, { move, at, follows })];
  }
}

/** Goes past a gate as a person would who knows better. Answers the event's id. */
async function takeStep(
  { callAsCard }: Parts,
  contactId: string,
  user: EmulatorUser,
  step: { move: AskedMove; at: number; follows: string[] },
): Promise<string> {
  const url = `${publicUrls.card}/v1/records/contact/${contactId}/stage-moves`;
  const send = async (move: object) => {
    const id = createEventId();
    const body = { ...step, id, move, surface: "card" };
    return { id, reply: JSON.parse((await callAsCard({ url, method: "POST", body }, user)).body) as unknown };
  };
  const first = await send(step.move);
  const { id, reply } = GateReply.safeParse(first.reply).success
    ? await send({ ...step.move, override: "known-otherwise" })
    : first;
  if (!MoveReply.safeParse(reply).success) throw new Error(`A first move was refused: ${JSON.stringify(reply)}`);
  return id;
}

/** As Assay proposes it, signed by the admin and somebody whom they make a manager. */
async function signAgreement(parts: Parts): Promise<void> {
  const marketing = adminAmong(parts.users);
  const sales = parts.users.find((user) => user !== marketing);
  if (!sales) throw new Error("The portal has one user only.");
  const call = async (user: EmulatorUser, path: string, body?: object): Promise<unknown> => {
    const url = `${publicUrls.card}/v1/${path}`;
    return JSON.parse((await parts.callAsCard({ url, ...(body && { method: "POST", body }) }, user)).body);
  };
  await call(marketing, `people/${sales.userId}/role`, { role: "manager", was: "rep" });
  const { start } = AgreementReply.parse(await call(marketing, "agreement"));
  const signers = { marketing: String(marketing.userId), sales: String(sales.userId) };
  const terms = { ...start.terms, mqlsOwed: { perWeek: 6, perQuarter: 75 } };
  const saved = await call(marketing, "agreement/draft", { basedOn: 0, document: { terms, signers } });
  const revision = AgreementReply.parse(saved).draft?.revision;
  await call(marketing, "agreement/propose", { id: createEventId(), revision });
  for (const side of [marketing, sales]) {
    const signed = AgreementReply.safeParse(await call(side, "agreement/sign", { version: 1 }));
    if (!signed.success) throw new Error("The first agreement was not signed.");
  }
}
