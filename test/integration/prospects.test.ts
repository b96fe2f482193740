import { createHmac } from "node:crypto";
import { ContactsReply, CreateContactReply, GradesReply, MatchReply } from "@assay/shared/api/prospects";
import { Refusal } from "@assay/shared/api/result";
import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { type PairedBrowser, pairBrowser } from "../support/paired-browser.ts";
import { connectAdmin, type PortalAdmin } from "../support/portal-admin.ts";
import { give, startTeam, type Team } from "../support/team.ts";
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
}, 120_000);
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
const create = (prospect: object, browser = ann, id = uuidv7()) => browser.call("/v1/contacts", { id, prospect });

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
    const path = { method: "POST", pathPrefix: "/crm/objects/2026-09/contacts" };
    await team.stack.emulator.addFault(path, 1, { kind: "status", status: 503 });
    expect(Refusal.parse(await create(who)).code).toBe("crm-away");
    expect(CreateContactReply.parse(await create(who)).isNew).toBe(true);
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

  it("find contacts by name", async () => {
    await admin.createRecord("contacts", { firstname: "Zephyrine", lastname: "Suchbar" });
    const found = await waitUntil("she is found", async () => {
      const { contacts } = ContactsReply.parse(await ann.call("/v1/search?text=Zephyrine"));
      return contacts.length > 0 && contacts;
    });
    expect(found.map(({ name }) => name)).toEqual(["Zephyrine Suchbar"]);
  });
});
