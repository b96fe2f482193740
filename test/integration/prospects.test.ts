import { createHmac } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ContactsReply, CreateContactReply, GradesReply, MatchReply, QueueReply } from "@assay/shared/api/prospects";
import { Refusal } from "@assay/shared/api/result";
import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { signInForce } from "../support/agreement-in-force.ts";
import type { EmulatorUser } from "../support/emulator-client.ts";
import { root } from "../support/folders.ts";
import { lookInto } from "../support/look-into.ts";
import { type PairedBrowser, pairBrowser } from "../support/paired-browser.ts";
import { connectAdmin, type PortalAdmin } from "../support/portal-admin.ts";
import { aRatingBody } from "../support/rep.ts";
import { ask, give, startTeam, type Team } from "../support/team.ts";
import { waitUntil } from "../support/wait-until.ts";

let team: Team;
let admin: PortalAdmin;
let ann: PairedBrowser;
let ben: PairedBrowser;
beforeAll(async () => {
  team = await startTeam({ backend: inject("databaseBackend"), contacts: 40 });
  admin = await connectAdmin(team.stack.emulator, team.stack.portalId, team.ann.user.userId);
  ann = await pairBrowser(team.stack, team.ann.user);
  ben = await pairBrowser(team.stack, team.ben.user);
});
afterAll(() => team?.stack.close());

let count = 0;
/** Somebody nobody knows yet. */
function somebody(changes: object = {}) {
  count += 1;
  return { name: `Noa Test${count}`, email: `noa.test${count}@nordlicht${count}.example.com`, ...changes };
}

const match = async (prospect: object, browser = ann) => {
  const reply = await browser.call("/v1/matches", { prospect });
  if (!MatchReply.safeParse(reply).success) throw new Error(JSON.stringify(reply));
  return MatchReply.parse(reply);
};
const create = (prospect: object, browser = ann) => browser.call("/v1/contacts", { prospect });

async function countContacts(field: "email" | "firstname" | "lastname", value: string): Promise<number> {
  const { results } = await team.stack.emulator.listRecords(team.stack.portalId, "contacts", { limit: "1000" });
  return results.filter(({ properties }) => properties[field] === value).length;
}

describe("matching somebody on screen", () => {
  it("finds the contact by address, whatever its capitals, with its grade and who gave it", async () => {
    const who = somebody();
    const id = await admin.createRecord("contacts", { firstname: "Noa", lastname: "Known", email: who.email });
    for (const criterion of ["budget", "authority", "need"]) await give(team.ben, id, criterion, 3, 9);
    await waitUntil("the grade is written", async () => (await match(who)).contacts[0]?.grade === "A");
    const { contacts, suggestions } = await match(who);
    expect(contacts).toMatchObject([
      { objectId: id, name: "Noa Known", email: who.email, rated: { by: String(team.ben.user.userId) } },
    ]);
    expect(suggestions).toEqual([]);
  });

  it("finds by profile whom it created from one, and takes a name and company only as a suggestion", async () => {
    const profile = {
      name: "Ida Profil",
      company: "Silberbach",
      profileUrl: "https://www.linkedin.com/in/ida-profil-example",
    };
    const reply = await create(profile);
    if (!CreateContactReply.safeParse(reply).success) throw new Error(JSON.stringify(reply));
    const made = CreateContactReply.parse(reply);
    await waitUntil("HubSpot's search knows her", async () => (await match(profile)).contacts.length === 1);
    expect((await match(profile)).contacts[0]?.objectId).toBe(made.contact.objectId);
    const { contacts, suggestions } = await match({ name: "Ida Profil", company: "Silberbach" });
    expect([contacts, suggestions.map(({ objectId }) => objectId)]).toEqual([[], [made.contact.objectId]]);
  });

  it("names the colleagues who are rated, and nobody who shares only a mail provider", async () => {
    const [one, other] = ["a", "b"].map((name) => `${name}.colleague@granit.example.com`);
    const rated = await admin.createRecord("contacts", { firstname: "Cleo", lastname: "Granit", email: one ?? "" });
    await give(team.ann, rated, "need", 2);
    await waitUntil("she is found", async () => (await match({ email: other })).colleagues.length === 1);
    expect((await match({ email: other })).colleagues[0]).toMatchObject({ objectId: rated, name: "Cleo Granit" });
    const atProvider = await admin.createRecord("contacts", { firstname: "Max", email: "max.x@gmail.com" });
    await give(team.ann, atProvider, "need", 2);
    expect((await match({ email: "somebody.else@gmail.com" })).colleagues).toEqual([]);
  });

  it("finds nobody for somebody unknown, and refuses what no reader would send", async () => {
    expect(await match(somebody())).toEqual({ ok: true, contacts: [], suggestions: [], colleagues: [] });
    expect(Refusal.parse(await ann.call("/v1/matches", { prospect: { email: "NOT AN ADDRESS" } })).code).toBe(
      "invalid",
    );
  });
});

describe("creating a contact", () => {
  it("makes one, prefilled, and one only: twice at once, again, and from two machines", async () => {
    const who = somebody({ company: "Nordlicht" });
    const replies = await Promise.all([create(who), create(who), create(who, ben), create(who, ben)]);
    const made = replies.map((reply) => CreateContactReply.parse(reply));
    expect(new Set(made.map(({ contact }) => contact.objectId)).size).toBe(1);
    expect(made.filter(({ isNew }) => isNew)).toHaveLength(1);
    expect(await countContacts("email", who.email)).toBe(1);
    const { properties } = await team.stack.emulator.readRecord(
      team.stack.portalId,
      "contacts",
      made[0]?.contact.objectId ?? "",
    );
    expect(properties).toMatchObject({ firstname: "Noa", company: "Nordlicht", email: who.email });
  });

  it("makes one of somebody without an address too, from two machines at once", async () => {
    const who = { name: "Only Nameone", company: "Quarzwerk" };
    await Promise.all([create(who), create(who, ben)]);
    expect(await countContacts("lastname", "Nameone")).toBe(1);
  });

  it("answers the contact that has the address already", async () => {
    const who = somebody();
    const id = await admin.createRecord("contacts", { email: who.email });
    expect(CreateContactReply.parse(await create(who))).toMatchObject({ isNew: false, contact: { objectId: id } });
  });

  it("says what is missing, and can be tried again after HubSpot was away", async () => {
    expect(Refusal.parse(await create({ company: "Nobody" })).code).toBe("nobody-named");
    const who = somebody();
    const path = { method: "POST", pathPrefix: "/crm/objects/2026-09/contacts", bodyHas: who.email };
    await team.stack.emulator.addFault(path, 1, { kind: "status", status: 503 });
    expect(Refusal.parse(await create(who)).code).toBe("crm-away");
    expect(CreateContactReply.parse(await create(who)).isNew).toBe(true);
  });
});

describe("a contact that was asked for", () => {
  it.each([
    { name: "Lost Answerless", company: "Quarzwerk" },
    { name: "Lost Companyless" },
    { name: "Lost Profiled", profileUrl: "https://www.linkedin.com/in/lost-profiled-example" },
  ])("is made once when HubSpot's answer to %j got lost", async (who) => {
    const bodyHas = who.profileUrl ?? who.name.split(" ")[1] ?? "";
    const created = { method: "POST", pathPrefix: "/crm/objects/2026-09/contacts", bodyHas };
    // A search comes before the creation of somebody with a profile.
    if (who.profileUrl) await team.stack.emulator.addFault(created, 1, { kind: "slow", ms: 1 });
    await team.stack.emulator.addFault(created, 1, { kind: "drop-after" });
    expect(Refusal.parse(await create(who)).code).toBe("crm-away");
    const made = CreateContactReply.parse(await create(who, ben));
    expect(await countContacts("lastname", who.name.split(" ")[1] ?? "")).toBe(1);
    expect(CreateContactReply.parse(await create(who)).contact.objectId).toBe(made.contact.objectId);
  });

  it("is made again, once, after it was deleted in HubSpot", async () => {
    const who = somebody();
    const first = CreateContactReply.parse(await create(who)).contact.objectId;
    await team.stack.emulator.deleteRecord(team.stack.portalId, "contacts", first);
    const replies = await Promise.all([create(who), create(who, ben), create(who, ben)]);
    const made = replies.map((reply) => CreateContactReply.parse(reply).contact.objectId);
    expect(new Set(made).size).toBe(1);
    expect(made[0]).not.toBe(first);
    expect(await countContacts("email", who.email)).toBe(1);
  });

  it("is found by profile also when an address is given", async () => {
    const who = { name: "Ina Profil", profileUrl: "https://www.linkedin.com/in/ina-profil-example" };
    const { contact } = CreateContactReply.parse(await create(who));
    await waitUntil("HubSpot's search knows her", async () => (await match(who)).contacts.length === 1);
    const again = CreateContactReply.parse(await create({ ...who, email: "ina.profil@example.com" }));
    expect([again.isNew, again.contact.objectId]).toEqual([false, contact.objectId]);
  });
});

describe("the index of grades", () => {
  const read = async (after?: string) =>
    GradesReply.parse(await ann.call(`/v1/grades${after ? `?after=${after}` : ""}`));
  const hash = (key: string, email: string) => createHmac("sha256", key).update(email).digest("base64url").slice(0, 22);

  it("tells a grade to whoever has the address, and no address to anybody", async () => {
    const who = somebody();
    const id = await admin.createRecord("contacts", { email: who.email });
    for (const criterion of ["budget", "authority", "need"]) await give(team.ann, id, criterion, 2, 9);
    const index = await waitUntil("the index has it", async () => {
      const all = await read();
      return all.entries.some(({ objectId }) => objectId === id) && all;
    });
    expect(index.entries.find(({ objectId }) => objectId === id)).toEqual({
      hash: hash(index.key, who.email),
      objectId: id,
      grade: "B",
      temperature: "warm",
    });
    expect(JSON.stringify(index)).not.toContain("@");
  });

  it("comes as what changed since the last time", async () => {
    const who = somebody();
    const id = await admin.createRecord("contacts", { email: who.email });
    const before = await read();
    await give(team.ann, id, "need", 0);
    const changed = await waitUntil("the change is there", async () => {
      const delta = await read(before.cursor);
      return delta.entries.some(({ objectId }) => objectId === id) && delta;
    });
    expect(changed.isWhole).toBe(false);
  });

  it("comes whole again once somebody was erased, who is not in it any more", async () => {
    const who = somebody();
    const id = await admin.createRecord("contacts", { email: who.email });
    await give(team.ann, id, "need", 3);
    const before = await waitUntil("the index has it", async () => {
      const all = await read();
      return all.entries.some(({ objectId }) => objectId === id) && all;
    });
    await team.stack.emulator.deletePrivately(team.stack.portalId, id);
    const after = await waitUntil("the erasure went through", async () => {
      const next = await read(before.cursor);
      return next.isWhole && next;
    });
    expect(after.entries.some(({ objectId }) => objectId === id)).toBe(false);
  });

  const entriesOf = async (id: string) => (await read()).entries.filter(({ objectId }) => objectId === id);

  it("follows a contact whose address changes in HubSpot", async () => {
    const [who, later] = [somebody(), somebody()];
    const id = await admin.createRecord("contacts", { email: who.email });
    await give(team.ann, id, "need", 3);
    await waitUntil("the index has it", async () => (await entriesOf(id)).length === 1);
    const { key, cursor } = await read();
    await admin.changeRecord("contacts", id, { email: later.email });
    const changed = await waitUntil("the index follows", async () => {
      const entries = await entriesOf(id);
      return entries.some(({ hash: other }) => other === hash(key, later.email)) && entries;
    });
    expect(changed).toHaveLength(1);
    expect((await read(cursor)).entries.map(({ objectId }) => objectId)).toContain(id);
  });

  it("has contacts that were graded before there was an index, from the upgrade on", async () => {
    const who = somebody();
    const id = await admin.createRecord("contacts", { email: who.email });
    const nameless = await admin.createRecord("contacts", { lastname: "Without address" });
    await give(team.ann, nameless, "need", 3);
    await give(team.ann, id, "need", 3);
    await waitUntil("the index has it", async () => (await entriesOf(id)).length === 1);
    // Nobody is recognised, as before; then what the upgrade does, in one statement for one look.
    const upgrade = join(root, "hubspot-app/server/store/migrations/0007-due-identities.sql");
    const [insert] = /insert into[^;]*/.exec(readFileSync(upgrade, "utf8")) ?? [];
    await lookInto(team.stack, `do $$ begin delete from contact_identity; ${insert}; end $$`);
    await team.stack.restart();
    const [entry] = await waitUntil("the index has it again", async () => {
      const entries = await entriesOf(id);
      return entries.length === 1 && entries;
    });
    expect(entry?.hash).toBe(hash((await read()).key, who.email));
    expect(await entriesOf(nameless)).toEqual([]);
  });

  it("does not bring back whoever was erased while the address was being read", async () => {
    const { emulator, portalId } = team.stack;
    const id = await admin.createRecord("contacts", { email: somebody().email });
    const since = (await emulator.readLog()).at(-1)?.seq ?? 0;
    const reads = { pathPrefix: "/crm/objects/2026-09/contacts/batch/read", bodyHas: `"${id}"` };
    await emulator.addFault(reads, 1, { kind: "slow", ms: 8_000 });
    await give(team.ann, id, "need", 3);
    const readSlow = async () => (await emulator.readLog(since)).find(({ fault }) => fault === "slow");
    const reading = await waitUntil("the address is being read", readSlow);
    expect(JSON.stringify(reading.responseBody)).toContain("@");
    await emulator.deletePrivately(portalId, id);
    await waitUntil("she is erased", async () => {
      const reply = await ask(team.ann, id, aRatingBody("need", 1, 1));
      return !reply.ok && reply.code === "erased";
    });
    expect(Date.now()).toBeLessThan(reading.at + 8_000);
    // A later contact's address is read after hers.
    const later = await admin.createRecord("contacts", { email: somebody().email });
    await give(team.ann, later, "need", 3);
    await waitUntil("the index has the later one", async () => (await entriesOf(later)).length === 1);
    const left = await lookInto(team.stack, `select object_id from contact_identity where object_id = '${id}'`);
    expect(left).toEqual([]);
  });
});

describe("lists", () => {
  it("hold whom I rated, the last rated first, and nobody a colleague rated", async () => {
    const [first, second] = [team.aContact(), team.aContact()];
    await give(team.ben, first, "need", 2);
    await give(team.ben, second, "need", 3);
    await give(team.ben, first, "budget", 1, 1);
    const { contacts } = ContactsReply.parse(await ben.call("/v1/queue"));
    const places = [first, second].map((id) => contacts.findIndex(({ objectId }) => objectId === id));
    expect(places).toEqual([0, 1]);
    const anns = ContactsReply.parse(await ann.call("/v1/queue")).contacts.map(({ objectId }) => objectId);
    expect(anns).not.toContain(second);
  });

  it("hold first who waits for me by the clock of the agreement, with until when, then whom I rated", async () => {
    await signInForce(team.stack);
    const { ownerId } = team.stack.users.find(({ userId }) => userId === team.ben.user.userId) ?? {};
    const nominate = { kind: "nominate", whyNow: "referral" };
    const made = [90, 20].map(async (minutes) => {
      const owned = { email: somebody().email, hubspot_owner_id: ownerId ?? "" };
      const id = await admin.createRecord("contacts", owned);
      const at = Date.now() - minutes * 60_000;
      const move = { id: uuidv7(), move: nominate, at, surface: "card", follows: [] };
      expect(await team.ben.ask(`contact/${id}/stage-moves`, move)).toMatchObject({ ok: true });
      return id;
    });
    const [late, soon] = (await Promise.all(made)) as [string, string];
    await give(team.ben, soon, "need", 2);
    const contacts = await waitUntil("the clocks run", async () => {
      const { contacts: queue } = ContactsReply.parse(await ben.call("/v1/queue"));
      return queue.filter(({ dueAt }) => dueAt !== undefined).length === 2 && queue;
    });
    expect(contacts.slice(0, 2).map(({ objectId }) => objectId)).toEqual([late, soon]);
    expect(contacts[0]?.dueAt).toBeLessThan(Date.now());
    expect(contacts[1]?.dueAt).toBeGreaterThan(Date.now());
    expect(contacts.filter(({ objectId }) => objectId === soon)).toHaveLength(1);
    expect(contacts.length).toBeGreaterThan(2);
  });

  it("say why those who wait could not be read, rather than that nobody waits", async () => {
    const { emulator, users } = team.stack;
    const cem = await pairBrowser(team.stack, users[2] as EmulatorUser);
    const path = "/crm/objects/2026-09/contacts/batch/read";
    const body = { status: "error", category: "MISSING_SCOPES", message: "Not granted." };
    const owned = await admin.createRecord("contacts", {
      email: somebody().email,
      hubspot_owner_id: users[2]?.ownerId ?? "",
    });
    const nominate = { kind: "nominate", whyNow: "referral" };
    const move = { id: uuidv7(), move: nominate, at: Date.now(), surface: "card", follows: [] };
    expect(await team.ann.ask(`contact/${owned}/stage-moves`, move)).toMatchObject({ ok: true });
    await waitUntil("somebody waits", async () => QueueReply.parse(await cem.call("/v1/queue")).contacts.length === 1);
    await emulator.addFault({ pathPrefix: path }, 1_000, { kind: "status", status: 403, body });
    const inFrench = QueueReply.parse(await cem.call("/v1/queue?language=fr"));
    await emulator.clearFaults();
    expect(inFrench).toEqual({ ok: true, contacts: [], unread: expect.stringContaining("HubSpot") });
    expect(QueueReply.parse(await cem.call("/v1/queue")).unread).toBeUndefined();
  });

  it("find contacts by name", async () => {
    await admin.createRecord("contacts", { firstname: "Zephyrine", lastname: "Suchbar" });
    const found = await waitUntil("she is found", async () => {
      const { contacts } = ContactsReply.parse(await ann.call("/v1/search?text=Zephyrine"));
      return contacts.length > 0 && contacts;
    });
    expect(found.map(({ name }) => name)).toEqual(["Zephyrine Suchbar"]);
  });
});
