import { HistoryReply } from "@assay/shared/api/history";
import { PeopleReply, type Role, type Visibility } from "@assay/shared/api/people";
import { GradesReply } from "@assay/shared/api/prospects";
import { expect } from "vitest";
import { publicUrls } from "./assay-app.ts";
import type { DatabaseBackend } from "./database.ts";
import type { EmulatorUser } from "./emulator-client.ts";
import { installAssay } from "./installation.ts";
import { lookAround } from "./look-into.ts";
import { type PairedBrowser, pairBrowser } from "./paired-browser.ts";
import { type Beside, connectAdmin } from "./portal-admin.ts";
import { aRatingBody } from "./rep.ts";
import { sendWire, signCall, withCaller } from "./signed-call.ts";
import { type Stack, startStack } from "./stack.ts";
import { waitUntil } from "./wait-until.ts";

/** Places in `stack.users`; the first three are one team, the others another. The last one leaves. */
const holders = [0, 1, 2, 3, 4, "nobody"] as const;
export type Holder = (typeof holders)[number];

/** A rated record of the portal, and a text that stands in its ratings alone. */
export type Target = {
  type: "contact" | "deal";
  holder: Holder;
  id: string;
  marker: string;
  /** Of the contact's, or of the deal's contact's. */
  email: string;
  leadId: string;
  /** The record that is associated with it. */
  besideId: string;
};

/** Somebody of the portal, signed in to a browser too. */
export type Actor = { name: string; place: number; user: EmulatorUser; role: Role; token: string };

export type World = Awaited<ReturnType<typeof openWorld>>;

export const otherPortalId = 7_340_021;
const raters: [place: number, contact: string, deal: string][] = [
  [0, "budget", "metrics"],
  [1, "authority", "economic-buyer"],
  [2, "need", "identify-pain"],
  [3, "need", "identify-pain"],
];

/** A portal of two teams with records of everybody and of nobody, each rated by four people; and another portal. */
export async function openWorld(backend: DatabaseBackend) {
  const stack = await startStack({ backend, contacts: 20, withHost: false });
  const user = (place: number) => stack.users[place] as EmulatorUser;
  const card = cardOf(stack);
  const planted = await plant(stack);
  for (const target of planted.targets) await rate(card, user, target);
  const browsers: PairedBrowser[] = [];
  for (const place of [0, 1, 2, 3, 5]) browsers.push(await pairBrowser(stack, user(place)));
  await leave(stack, user(5), browsers[4]?.refreshToken ?? "");
  const left = { user: user(5), token: browsers[4]?.accessToken ?? "" };
  const { users } = await stack.emulator.putPortal(otherPortalId, { seed: "believable", contacts: 20 });
  const stranger = users[0] as EmulatorUser;
  await installAssay(stack.webUrl, otherPortalId, stranger.userId);
  await waitUntil("every planted contact is in the index of grades", async () => {
    const { entries } = GradesReply.parse(await browsers[0]?.call("/v1/grades"));
    const known = new Set(entries.map(({ objectId }) => objectId));
    return planted.targets.every(({ type, id }) => type === "deal" || known.has(id));
  });
  const actors = (["admin", "manager", "rep", "reader"] as const).map((role, place): Actor => {
    return { name: role, place, user: user(place), role, token: browsers[place]?.accessToken ?? "" };
  });
  for (const { place, role } of actors.slice(1)) await giveRole(card, user(0), user(place), role);
  await pin(card, user(0), planted.targets);
  const policy: { now: Visibility } = { now: "everyone" };
  return { stack, ...planted, actors, left, stranger, card, policy };
}

/** Calls the card's door as HubSpot would for somebody; the app's secret and this portal unless told. */
function cardOf({ ports, portalId }: Stack) {
  return (
    user: EmulatorUser,
    method: string,
    path: string,
    body?: object,
    { portal = portalId, secret }: { portal?: number; secret?: string } = {},
  ) => {
    const target = withCaller(path, user, portal);
    const sent = { method, target, ...(body && { body: JSON.stringify(body) }) };
    return sendWire(ports.card, signCall(publicUrls.card, sent, secret === undefined ? {} : { secret }));
  };
}
type CallCard = ReturnType<typeof cardOf>;

async function plant({ emulator, portalId, users }: Stack) {
  const admin = await connectAdmin(emulator, portalId, users[0]?.userId ?? 0);
  const owned = (holder: Holder): Record<string, string> =>
    holder === "nobody" ? {} : { hubspot_owner_id: users[holder]?.ownerId ?? "" };
  const email = (holder: Holder) => `planted-${holder}@plantwell.example`;
  const contactIds = new Map<Holder, string>();
  for (const holder of holders) {
    const named = { email: email(holder), firstname: `Pat${holder}`, lastname: "Plantwell", company: "Plantwell" };
    contactIds.set(holder, await admin.createRecord("contacts", { ...named, ...owned(holder) }));
  }
  const contactOf = (holder: Holder) => contactIds.get(holder) ?? "";
  // Each deal stands beside the contact of somebody else: what is beside a visible record may be hidden.
  const next = (holder: Holder) => holders[(holders.indexOf(holder) + 2) % holders.length] ?? "nobody";
  const targets: Target[] = [];
  for (const holder of holders) {
    const beside = { kind: "contacts" as const, id: contactOf(next(holder)) };
    const dealId = await admin.createRecord("deals", { dealname: `Deal of ${holder}`, ...owned(holder) }, [beside]);
    const leadId = await admin.createRecord("leads", { hs_lead_name: `Lead ${holder}` }, [
      { kind: "contacts", id: contactOf(holder) },
    ]);
    const deal = { type: "deal", holder, id: dealId, marker: `marker-deal-${holder}-x`, besideId: beside.id } as const;
    targets.push({ ...deal, email: email(next(holder)), leadId: "" });
    const contact = { type: "contact", holder, id: contactOf(holder), marker: `marker-contact-${holder}-x` } as const;
    targets.push({ ...contact, email: email(holder), leadId, besideId: "" });
  }
  for (const deal of targets.filter(({ type }) => type === "deal")) {
    const contact = targets.find(({ id }) => id === deal.besideId);
    if (contact) contact.besideId = deal.id;
  }
  const members = targets.map(({ type, id }): Beside => ({ kind: type === "contact" ? "contacts" : "deals", id }));
  const companyId = await admin.createRecord("companies", { name: "Plantwell" }, members);
  const spareId = await admin.createRecord("contacts", { email: "spare@elsewhere.example" });
  return { targets, companyId, spareId };
}

async function rate(card: CallCard, user: (place: number) => EmulatorUser, { type, id, marker }: Target) {
  for (const [place, contactCriterion, dealCriterion] of raters) {
    const criterion = type === "contact" ? contactCriterion : dealCriterion;
    const evidence = { tier: "stated", quote: marker };
    const framework = type === "contact" ? "bant" : "meddic";
    const body = { ...aRatingBody(criterion, 2, 1_000), framework, evidence };
    const reply = await card(user(place), "POST", `/v1/records/${type}/${id}/ratings`, body);
    expect(JSON.parse(reply.body)).toMatchObject({ ok: true });
  }
}

/** Loses the seat in HubSpot; the next day's check of the browser finds out. */
async function leave(stack: Stack, user: EmulatorUser, refreshToken: string) {
  await stack.emulator.removeUser(stack.portalId, user.userId);
  await lookAround(stack, (look) =>
    look(`update extension_session set checked_at = 1 where user_id = '${user.userId}'`),
  );
  const renew = () =>
    fetch(`http://127.0.0.1:${stack.ports.extension}/v1/tokens`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ grant: "refresh", refreshToken }),
    });
  expect(await (await renew()).json()).toMatchObject({ ok: false, code: "signed-out" });
}

async function giveRole(card: CallCard, admin: EmulatorUser, person: EmulatorUser, role: Role) {
  const reply = await card(admin, "POST", `/v1/people/${person.userId}/role`, { role, was: "rep" });
  const { people } = PeopleReply.parse(JSON.parse(reply.body));
  expect(people.find(({ userId }) => userId === String(person.userId))?.role).toBe(role);
}

async function pin(card: CallCard, admin: EmulatorUser, targets: readonly Target[]) {
  for (const { type, id } of targets.filter((target) => target.type === "contact")) {
    const example = { objectType: type, objectId: id, grade: "B" };
    const reply = await card(admin, "POST", "/v1/rubrics/bant/examples", example);
    expect(JSON.parse(reply.body)).toMatchObject({ ok: true });
  }
}

/** Which records are due to somebody, by what was said to the portal's people and not by any code of the server's. */
export function dueTo(actor: { place?: number; role: Role }, visibility: Visibility, { holder }: Target): boolean {
  const { place, role } = actor;
  if (visibility === "everyone" || role === "admin" || role === "manager" || holder === "nobody") return true;
  if (place === undefined) return false;
  return visibility === "owner" ? holder === place : holder < 3 === place < 3;
}

export async function setVisibility({ card, actors, policy }: World, visibility: Visibility): Promise<void> {
  const change = { visibility, was: policy.now };
  const reply = await card(actors[0]?.user as EmulatorUser, "POST", "/v1/visibility", change);
  expect(PeopleReply.parse(JSON.parse(reply.body)).visibility).toBe(visibility);
  policy.now = visibility;
}

/** The user ids behind a record's events. */
export async function readRaters({ card, actors }: World, { type, id }: Target): Promise<string[]> {
  const framework = type === "contact" ? "bant" : "meddic";
  const path = `/v1/records/${type}/${id}/history?framework=${framework}&limit=200`;
  const reply = await card(actors[0]?.user as EmulatorUser, "GET", path);
  return HistoryReply.parse(JSON.parse(reply.body)).events.map(({ by }) => by);
}
