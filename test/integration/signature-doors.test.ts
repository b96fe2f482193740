import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { publicUrls } from "../support/assay-app.ts";
import type { EmulatorUser } from "../support/emulator-client.ts";
import { installAssay } from "../support/installation.ts";
import { lookInto } from "../support/look-into.ts";
import { aRatingBody } from "../support/rep.ts";
import { sendWire, signCall, type WireRequest, withCaller } from "../support/signed-call.ts";
import { ask, give, startTeam, type Team } from "../support/team.ts";
import { waitUntil } from "../support/wait-until.ts";

const otherPortalId = 7_340_021;
const webhookPath = "/hubspot/webhooks";

let team: Team;
/** Somebody of another portal, which installed Assay too. */
let stranger: EmulatorUser;
beforeAll(async () => {
  team = await startTeam({ backend: inject("databaseBackend"), contacts: 40 });
  const { users } = await team.stack.emulator.putPortal(otherPortalId, { seed: "believable", contacts: 40 });
  stranger = users[0] as EmulatorUser;
  await installAssay(team.stack.webUrl, otherPortalId, stranger.userId);
});
afterAll(() => team?.stack.close());

function aRating(contactId: string) {
  const path = `/v1/records/contact/${contactId}/ratings`;
  const target = withCaller(path, team.ann.user, team.stack.portalId);
  return { method: "POST", target, body: JSON.stringify(aRatingBody("need", 2)) };
}

const toCard = (request: WireRequest) => sendWire(team.stack.ports.card, request);
const toHooks = (request: WireRequest) => sendWire(team.stack.ports.hooks, request);

/** A batch of one event as HubSpot would sign it for our webhooks' address. */
function aWebhook(contactId: string, portalId: number, query = "") {
  const events = [
    { subscriptionType: "contact.privacyDeletion", portalId, objectId: Number(contactId), attemptNumber: 0 },
  ];
  return { method: "POST", target: webhookPath + query, body: JSON.stringify(events) };
}

describe("a card call", () => {
  const minuteMs = 60_000;
  const withoutHeader = (name: string) => (signed: WireRequest) => {
    const { [name]: _, ...headers } = signed.headers;
    return { ...signed, headers };
  };
  const tamperings: [what: string, tamper: (signed: WireRequest) => WireRequest][] = [
    ["its body changed", (signed) => ({ ...signed, body: signed.body.replace('"level":2', '"level":3') })],
    ["its body emptied", (signed) => ({ ...signed, body: "" })],
    ["another user in its query", (signed) => ({ ...signed, target: signed.target.replace("userId=", "userId=1") })],
    [
      "another portal in its query",
      (signed) => ({ ...signed, target: signed.target.replace("portalId=4", "portalId=5") }),
    ],
    ["a longer query", (signed) => ({ ...signed, target: `${signed.target}&language=fr` })],
    [
      "another record in its path",
      (signed) => ({ ...signed, target: signed.target.replace("/contact/", "/contact/1") }),
    ],
    ["no signature", withoutHeader("x-hubspot-signature-v3")],
    ["no timestamp", withoutHeader("x-hubspot-request-timestamp")],
  ];

  it("is answered when HubSpot signed it", async () => {
    const reply = await toCard(signCall(publicUrls.card, aRating(team.aContact())));
    expect([reply.status, JSON.parse(reply.body).ok]).toEqual([200, true]);
  });

  it.each(tamperings)("with %s is a 401, and nothing is stored", async (_what, tamper) => {
    const contactId = team.aContact();
    const reply = await toCard(tamper(signCall(publicUrls.card, aRating(contactId))));
    expect([reply.status, JSON.parse(reply.body).code]).toEqual([401, "unsigned"]);
    expect(await team.ann.readHistory(contactId)).toEqual([]);
  });

  it("signed with another secret is a 401", async () => {
    const signed = signCall(publicUrls.card, aRating("501"), { secret: "another" });
    expect((await toCard(signed)).status).toBe(401);
  });

  it.each([-6, 6])("signed %i minutes from now is a 401", async (minutes) => {
    const signed = signCall(publicUrls.card, aRating("501"), { timestampMs: Date.now() + minutes * minuteMs });
    expect((await toCard(signed)).status).toBe(401);
  });

  it.each([
    "userId=1516202",
    "portalId=7340021",
    "userEmail=a%40b.example",
    "appId=1",
    "user%49d=1516202",
    "%70ortalId=7340021",
    "user%45mail=a",
    "app%49%64=1",
  ])("that carries %s of its own is a 401, though HubSpot signs it", async (own) => {
    const { target, ...rest } = aRating("501");
    for (const doubled of [target.replace("?", `?${own}&`), `${target}&${own}`]) {
      expect((await toCard(signCall(publicUrls.card, { ...rest, target: doubled }))).status).toBe(401);
    }
  });

  it.each(["userId", "portalId", "userEmail", "appId"])("without %s is a 401", async (key) => {
    const { target, ...rest } = aRating("501");
    const without = target.replace(new RegExp(`[?&]${key}=[^&]*`), "").replace(/^([^?&]*)&/, "$1?");
    expect((await toCard(signCall(publicUrls.card, { ...rest, target: without }))).status).toBe(401);
  });

  it("signed for another door is a 401", async () => {
    for (const publicUrl of [publicUrls.hooks, team.stack.webUrl, `http://127.0.0.1:${team.stack.ports.card}`]) {
      expect((await toCard(signCall(publicUrl, aRating("501")))).status).toBe(401);
    }
  });

  it("is judged by the configured address, whatever Host it names", async () => {
    const signed = signCall(publicUrls.card, aRating(team.aContact()));
    const host = { host: "hooks.assay.example", "x-forwarded-host": "hooks.assay.example" };
    expect((await toCard({ ...signed, headers: { ...signed.headers, ...host } })).status).toBe(200);
    const forHooks = signCall(publicUrls.hooks, aRating("501"));
    expect((await toCard({ ...forHooks, headers: { ...forHooks.headers, ...host } })).status).toBe(401);
  });

  it("from a portal that never installed Assay is a 403", async () => {
    const target = withCaller("/v1/records/contact/501/assessment", team.ann.user, 999);
    const reply = await toCard(signCall(publicUrls.card, { target }));
    expect([reply.status, JSON.parse(reply.body).code]).toEqual([403, "unknown-tenant"]);
  });

  it("finds no other door's routes", async () => {
    for (const path of [webhookPath, "/install", "/oauth/callback", "/readyz", "/metrics"]) {
      const target = withCaller(path, team.ann.user, team.stack.portalId);
      expect((await toCard(signCall(publicUrls.card, { target }))).status).toBe(404);
    }
  });
});

describe("the webhooks' door", () => {
  it.each(["userId=1", "portalId=4815162", "userEmail=a", "appId=1", "%75serId=1", "PORTALID=1"])(
    "refuses what a card sent (%s), though it is rightly signed",
    async (query) => {
      const signed = signCall(publicUrls.hooks, aWebhook("101", team.stack.portalId, `?${query}`));
      expect((await toHooks(signed)).status).toBe(401);
    },
  );

  it("refuses what was signed for the card's address, too late, or by somebody else", async () => {
    const webhook = aWebhook("101", team.stack.portalId);
    const late = { timestampMs: Date.now() - 6 * 60_000 };
    for (const signed of [
      signCall(publicUrls.card, webhook),
      signCall(publicUrls.hooks, webhook, late),
      signCall(publicUrls.hooks, webhook, { secret: "another" }),
      { ...signCall(publicUrls.hooks, webhook), body: aWebhook("102", team.stack.portalId).body },
    ]) {
      expect((await toHooks(signed)).status).toBe(401);
    }
  });

  it("answers 400 to what is signed and no batch", async () => {
    for (const body of ["", "{}", "[1]", "[{}]", '[{"portalId":"1","subscriptionType":"x"}]']) {
      const signed = signCall(publicUrls.hooks, { method: "POST", target: webhookPath, body });
      expect((await toHooks(signed)).status).toBe(400);
    }
  });

  it("acknowledges and passes over a portal that it does not know", async () => {
    expect((await toHooks(signCall(publicUrls.hooks, aWebhook("101", 999)))).status).toBe(204);
  });
});

it.each(["card", "hooks", "web", "ops"] as const)(
  "the %s door repeats no address that it cannot read",
  async (door) => {
    for (const path of ["/%zz", `/v1/records/contact/${"1".repeat(200)}/sync`]) {
      const request = { method: "GET", target: `${path}?userEmail=ann%40mail.example`, body: "", headers: {} };
      const { status, body } = await sendWire(team.stack.ports[door], request);
      expect([status, JSON.parse(body).code]).toEqual([404, "not-found"]);
      expect(body).not.toContain("mail.example");
    }
  },
);

describe("an erasure", () => {
  it("cannot be forged through the card's signed fetch", async () => {
    const contactId = team.aContact();
    await give(team.ann, contactId, "need", 2);
    const { body } = aWebhook(contactId, team.stack.portalId);
    const asCard = (url: string) =>
      team.stack.callAsCard({ url, method: "POST", body: JSON.parse(body)[0] }, team.ben.user);
    expect((await asCard(`${publicUrls.hooks}${webhookPath}`)).status).toBe(403);
    expect((await asCard(`${publicUrls.card}${webhookPath}`)).status).toBe(404);
    const target = withCaller(webhookPath, team.ben.user, otherPortalId);
    expect((await toHooks(signCall(publicUrls.card, { method: "POST", target, body }))).status).toBe(401);
    expect((await toHooks(signCall(publicUrls.hooks, { method: "POST", target, body }))).status).toBe(401);
    expect(await team.ann.readHistory(contactId)).toHaveLength(1);
  });

  it("that is signed but claims a contact that still exists erases nothing", async () => {
    const [contactId, missingId] = [team.aContact(), "7777777"];
    for (const id of [contactId, missingId]) await give(team.ann, id, "need", 2);
    const events = [contactId, missingId].flatMap((id) => JSON.parse(aWebhook(id, team.stack.portalId).body));
    const signed = signCall(publicUrls.hooks, { method: "POST", target: webhookPath, body: JSON.stringify(events) });
    expect((await toHooks(signed)).status).toBe(204);
    // Events of a batch are dealt with in order: with the second gone, the first was looked at.
    await waitUntil("the batch is dealt with", async () => (await team.ann.readHistory(missingId)).length === 0);
    expect(await team.ann.readHistory(contactId)).toHaveLength(1);
  });

  it("is held up neither by a contact that HubSpot will not tell about nor by words that no database holds", async () => {
    const [secretId, missingId] = [team.aContact(), "7777778"];
    await give(team.ann, missingId, "need", 2);
    const pathPrefix = `/crm/objects/2026-09/contacts/${secretId}`;
    await team.stack.emulator.addFault({ method: "GET", pathPrefix }, 1000, { kind: "status", status: 403 });
    const change = {
      portalId: team.stack.portalId,
      subscriptionType: "object.propertyChange",
      propertyValue: "\0\ud800",
    };
    const deletions = [secretId, missingId].flatMap((id) => JSON.parse(aWebhook(id, team.stack.portalId).body));
    const body = JSON.stringify([change, ...deletions]);
    const signed = signCall(publicUrls.hooks, { method: "POST", target: webhookPath, body });
    expect((await toHooks(signed)).status).toBe(204);
    await waitUntil("the other is gone", async () => (await team.ann.readHistory(missingId)).length === 0);
    await team.stack.emulator.clearFaults();
  });

  it("by HubSpot removes all that is known of the contact, for good, and in one portal only", async () => {
    const contactId = team.aContact();
    await ask(team.ann, contactId, { ...aRatingBody("need", 2), evidence: { tier: "stated", quote: "erase me" } });
    await strangerGives(contactId);
    await team.stack.emulator.control("POST", "webhooks/duplicate-next");
    await team.stack.emulator.deletePrivately(team.stack.portalId, contactId);
    await waitUntil("the ratings are gone", async () => (await team.ann.readHistory(contactId)).length === 0);
    expect(await ask(team.ann, contactId, aRatingBody("need", 1))).toMatchObject({ ok: false, code: "erased" });
    expect(await team.ann.readSync(contactId)).toEqual({ state: "nothing" });
    expect(await strangerReads(contactId)).toMatchObject({ version: 1, ratings: { need: { level: 1 } } });
    expect(await countRows(contactId)).toEqual({ assessment: 0, evidence_text: 0, property_write: 0, rating_event: 0 });
  });

  it("leaves nothing behind of a contact that is being rated meanwhile", async () => {
    const contactId = team.aContact();
    await give(team.ann, contactId, "need", 2);
    let isErased = false;
    const rate = async (criterion: string) => {
      while (!isErased) {
        const reply = await ask(team.ann, contactId, {
          ...aRatingBody(criterion, 2),
          evidence: { tier: "stated", note: "x" },
        });
        isErased ||= !reply.ok && reply.code === "erased";
      }
    };
    const storm = ["need", "budget", "timing", "authority"].map(rate);
    await team.stack.emulator.deletePrivately(team.stack.portalId, contactId);
    await Promise.all(storm);
    expect(await countRows(contactId)).toEqual({ assessment: 0, evidence_text: 0, property_write: 0, rating_event: 0 });
  });
});

describe("two portals with the same contact ids", () => {
  it("never see each other's ratings, people or history", async () => {
    const contactId = team.aContact();
    await ask(team.ann, contactId, { ...aRatingBody("need", 3), evidence: { tier: "stated", quote: "ours alone" } });
    const seen = await readAs("assessment", contactId);
    expect(seen).toMatchObject({ assessment: { version: 0, ratings: {} }, people: [], sync: { state: "nothing" } });
    expect(await readAs("history?framework=bant", contactId)).toMatchObject({ events: [], people: [] });
    await strangerGives(contactId);
    const { assessment } = await team.ann.readAssessment(contactId);
    expect(assessment).toMatchObject({ version: 1, ratings: { need: { level: 3 } } });
  });

  it("may even use the same event id", async () => {
    const contactId = team.aContact();
    const body = aRatingBody("budget", 1);
    expect(await ask(team.ann, contactId, body)).toMatchObject({ ok: true, eventId: body.id });
    expect(await strangerSends(contactId, body)).toMatchObject({
      ok: true,
      eventId: body.id,
      assessment: { version: 1 },
    });
  });

  it("get their own values written, each into its own contact", async () => {
    const contactId = team.aContact();
    await give(team.ann, contactId, "need", 3);
    await strangerGives(contactId);
    const read = async (portalId: number) =>
      (await team.stack.emulator.readRecord(portalId, "contacts", contactId)).properties.assay_bant_need;
    await waitUntil("both are written", async () => {
      return (await read(team.stack.portalId)) === "3" && (await read(otherPortalId)) === "1";
    });
  });
});

async function strangerSends(contactId: string, body: object): Promise<unknown> {
  const target = withCaller(`/v1/records/contact/${contactId}/ratings`, stranger, otherPortalId);
  return JSON.parse(
    (await toCard(signCall(publicUrls.card, { method: "POST", target, body: JSON.stringify(body) }))).body,
  );
}

async function strangerGives(contactId: string): Promise<void> {
  expect(await strangerSends(contactId, aRatingBody("need", 1))).toMatchObject({ ok: true });
}

async function readAs(noun: string, contactId: string): Promise<unknown> {
  const target = withCaller(`/v1/records/contact/${contactId}/${noun}`, stranger, otherPortalId);
  return JSON.parse((await toCard(signCall(publicUrls.card, { target }))).body);
}

async function strangerReads(contactId: string): Promise<unknown> {
  return ((await readAs("assessment", contactId)) as { assessment: unknown }).assessment;
}

/** Rows of the first portal that name the contact, by table. */
async function countRows(contactId: string): Promise<Record<string, number>> {
  const tables = ["assessment", "evidence_text", "property_write", "rating_event"];
  const counts = tables.map((table) => {
    const where = `tenant_id = 'hubspot-${team.stack.portalId}' and object_id = '${contactId}'`;
    return `(select count(*)::int from ${table} where ${where}) as ${table}`;
  });
  const [row] = await lookInto<Record<string, number>>(team.stack, `select ${counts.join(", ")}`);
  return row ?? {};
}
