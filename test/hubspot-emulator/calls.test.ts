import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { appId, type InstalledApp, install, type Json, portalId, requestToken } from "./installed-app.ts";

let app: InstalledApp;
beforeEach(async () => {
  app = await install({ optionalScopes: [] });
});
afterEach(() => app.emulator.close());

const contact = "/crm/objects/2026-09/contacts/101";

describe("what HubSpot would refuse", () => {
  it.each([
    ["GET", "/crm/objects/2026-09/contacts/101/nothing", 404],
    ["GET", "/crm/objects/2031-03/contacts", 404],
    ["GET", "/crm/v9/objects/contacts", 404],
    ["GET", "/", 404],
    ["PUT", contact, 405],
    ["GET", "/crm/objects/2026-09/unicorns", 400],
  ])("%s %s is %i in HubSpot's shape", async (method, path, status) => {
    const reply = await app.call(method, path);
    expect(reply.status).toBe(status);
    expect(reply.body).toMatchObject({ status: "error", message: expect.any(String), category: expect.any(String) });
    expect(reply.body.correlationId).toMatch(/^[0-9a-f-]{36}$/);
  });

  it("malformed JSON is 400 and another media type 415", async () => {
    expect((await app.call("PATCH", contact, "{")).status).toBe(400);
    const headers = { authorization: `Bearer ${app.accessToken}`, "content-type": "text/plain" };
    const response = await fetch(`${app.emulator.origin}${contact}`, { method: "PATCH", headers, body: "{}" });
    expect(response.status).toBe(415);
  });

  it("a scope that was not granted is 403 and named", async () => {
    const { status, body } = await app.call("GET", "/crm/objects/2026-09/deals");
    expect([status, body.category]).toEqual([403, "MISSING_SCOPES"]);
    expect(body.errors[0].context.requiredGranularScopes).toContain("crm.objects.deals.read");
  });

  it("another portal's records are not there", async () => {
    await app.control("PUT", "portals/900200", { seed: "empty" });
    const made = await app.control("POST", "portals/900200/objects/contacts", { properties: { firstname: "Foreign" } });
    const own = await app.call("GET", `/crm/objects/2026-09/contacts/${made.id}`);
    expect(own.body.properties.firstname).not.toBe("Foreign");
  });
});

describe("the account", () => {
  it("tells its zone, its currency and its owners", async () => {
    const details = await app.call("GET", "/account-info/v3/details");
    expect(details.body).toMatchObject({ portalId, timeZone: "Europe/Paris", uiDomain: "app.hubspot.com" });
    expect(details.body.utcOffset).toMatch(/^\+0[12]:00$/);
    const owners = await app.call("GET", "/crm/owners/2026-09?limit=4");
    expect(owners.body.results).toHaveLength(4);
    const rest = await app.call("GET", `/crm/owners/2026-09?limit=4&after=${owners.body.paging.next.after}`);
    expect(rest.body.results).toHaveLength(2);
    const [first] = owners.body.results;
    expect(first.teams).toEqual([{ id: "71", name: "North", primary: true }]);
    expect((await app.call("GET", `/crm/owners/2026-09/${first.userId}?idProperty=userId`)).body.id).toBe(first.id);
  });
});

describe("the burst limit", () => {
  it("lets 110 calls of ten seconds through, tells what remains, and refuses the next in HubSpot's words", async () => {
    const replies = [];
    for (let count = 0; count < 111; count += 1) replies.push(await app.call("GET", contact));
    expect(replies[0]?.headers.get("x-hubspot-ratelimit-max")).toBe("110");
    expect(replies[0]?.headers.get("x-hubspot-ratelimit-remaining")).toBe("109");
    expect(replies[109]?.headers.get("x-hubspot-ratelimit-remaining")).toBe("0");
    expect(replies[110]?.status).toBe(429);
    expect(replies[110]?.headers.get("x-hubspot-ratelimit-interval-milliseconds")).toBe("10000");
    expect(replies[110]?.body).toMatchObject({ policyName: "TEN_SECONDLY_ROLLING", errorType: "RATE_LIMIT" });
    const { entries } = await app.control("GET", "log");
    expect(entries.filter((one: Json) => one.limited)).toHaveLength(1);
  });
});

describe("the log", () => {
  it("holds every call of an app in order with what was sent and answered, and nothing of the controls", async () => {
    await app.call("GET", `${contact}?properties=email`);
    await app.call("PATCH", contact, { properties: { jobtitle: "Logged" } });
    const { entries } = await app.control("GET", `log?portalId=${portalId}`);
    expect(entries.map((one: Json) => [one.method, one.path, one.status])).toEqual([
      ["GET", contact, 200],
      ["PATCH", contact, 200],
    ]);
    expect(entries[0]).toMatchObject({ appId, portalId, query: { properties: "email" }, limited: false });
    expect(entries[1].requestBody).toEqual({ properties: { jobtitle: "Logged" } });
    expect(entries[1].responseBody.properties.jobtitle).toBe("Logged");
    const later = await app.control("GET", `log?after=${entries[0].seq}`);
    expect(later.entries).toHaveLength(1);
  });
});

describe("faults on demand", () => {
  const queue = (fault: Json, times = 1, match: Json = {}) => app.control("POST", "faults", { match, times, fault });
  const status = async () => (await app.call("GET", contact)).status;

  it("come in the order in which they were queued, and end", async () => {
    await queue({ kind: "status", status: 500 }, 2);
    await queue({ kind: "status", status: 423 });
    expect([await status(), await status(), await status(), await status()]).toEqual([500, 500, 423, 200]);
  });

  it.each([429, 423, 477, 500, 502, 503])("answer %i in HubSpot's shape", async (code) => {
    await queue({ kind: "status", status: code, headers: { "Retry-After": "7" } });
    const reply = await app.call("GET", contact);
    expect(reply.status).toBe(code);
    expect(reply.body).toMatchObject({
      status: "error",
      category: expect.any(String),
      correlationId: expect.any(String),
    });
    expect(reply.headers.get("retry-after")).toBe("7");
  });

  it("drop the connection before acting, or after", async () => {
    const write = (jobtitle: string) => app.call("PATCH", contact, { properties: { jobtitle } });
    const jobtitle = async () => (await app.call("GET", `${contact}?properties=jobtitle`)).body.properties.jobtitle;
    await queue({ kind: "drop" }, 1, { method: "PATCH" });
    await expect(write("Never")).rejects.toThrow();
    expect(await jobtitle()).not.toBe("Never");
    await queue({ kind: "drop-after" }, 1, { method: "PATCH" });
    await expect(write("Written")).rejects.toThrow();
    expect(await jobtitle()).toBe("Written");
    const { entries } = await app.control("GET", "log");
    const dropped = entries.filter((one: Json) => one.fault !== undefined);
    expect(dropped.map((one: Json) => [one.fault, one.status])).toEqual([
      ["drop", 0],
      ["drop-after", 0],
    ]);
  });

  it("delay an answer, and match by path, portal and what the body says", async () => {
    await queue({ kind: "slow", ms: 150 }, 1, { pathPrefix: "/crm/objects", portalId });
    await queue({ kind: "status", status: 503 }, 1, { portalId: 1 });
    await queue({ kind: "status", status: 503 }, 1, { bodyHas: "said by nobody" });
    const startedAt = performance.now();
    expect(await status()).toBe(200);
    expect(performance.now() - startedAt).toBeGreaterThanOrEqual(145);
    expect(await status()).toBe(200);
    await app.control("DELETE", "faults");
  });

  it("reach the token endpoint too", async () => {
    await queue({ kind: "status", status: 503 }, 1, { pathPrefix: "/oauth/" });
    const fields = { grant_type: "refresh_token", refresh_token: app.refreshToken };
    expect((await requestToken(app.emulator.origin, fields)).status).toBe(503);
    expect((await requestToken(app.emulator.origin, fields)).status).toBe(200);
  });
});
