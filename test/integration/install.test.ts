import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { assayApp, readAssayApp } from "../support/assay-app.ts";
import type { EmulatorUser } from "../support/emulator-client.ts";
import { installAssay } from "../support/installation.ts";
import { lookInto } from "../support/look-into.ts";
import { startPeer } from "../support/peer.ts";
import { createRep } from "../support/rep.ts";
import { give, startTeam, type Team } from "../support/team.ts";
import { waitUntil } from "../support/wait-until.ts";

const backend = inject("databaseBackend");
const tokenPath = "/oauth/2026-09/token";

let team: Team;
beforeAll(async () => {
  team = await startTeam({ backend, contacts: 150 });
});
afterAll(() => team?.stack.close());

/** A portal that nobody installed Assay into yet. */
let lastPortalId = 7_340_100;
async function aPortal(): Promise<{ portalId: number; users: EmulatorUser[] }> {
  lastPortalId += 1;
  return team.stack.emulator.putPortal(lastPortalId, { seed: "empty" });
}

/** The first step of an installation in one browser: its cookie, and where it is sent. */
async function start(): Promise<{ cookie: string; authorizeUrl: URL; setCookie: string }> {
  const response = await fetch(`${team.stack.webUrl}/install`, { redirect: "manual" });
  const [setCookie = ""] = response.headers.getSetCookie();
  const authorizeUrl = new URL(response.headers.get("location") ?? "");
  return { cookie: setCookie.split(";")[0] ?? "", authorizeUrl, setCookie };
}

/** HubSpot's answer to somebody who consents: the address of our callback. */
async function consent(authorizeUrl: URL, portalId: number, user: EmulatorUser | undefined): Promise<URL> {
  const url = new URL(authorizeUrl);
  url.searchParams.set("portalId", String(portalId));
  url.searchParams.set("userId", String(user?.userId));
  url.searchParams.set("approve", "1");
  const response = await fetch(url, { redirect: "manual" });
  return new URL(response.headers.get("location") ?? "");
}

async function comeBack(callback: URL, cookie: string) {
  const response = await fetch(callback, { headers: cookie ? { cookie } : {} });
  return { status: response.status, page: await response.text(), headers: response.headers };
}

function isInstalled(portalId: number): Promise<boolean> {
  return team.stack.emulator
    .readProperties(portalId, "contacts")
    .then((all) => all.some(({ name }) => name === "assay_score"));
}

async function callsSince(seq: number, path: string) {
  return (await team.stack.emulator.readLog(seq)).filter((call) => call.path === path);
}

async function lastSeq(): Promise<number> {
  return (await team.stack.emulator.readLog()).at(-1)?.seq ?? 0;
}

describe("an installation", () => {
  it("keeps its state in a cookie that no script reads and no other site sends", async () => {
    const { setCookie, authorizeUrl } = await start();
    expect(setCookie).toMatch(/; Path=\/oauth; HttpOnly; SameSite=Lax$/);
    expect(setCookie).toMatch(/; Max-Age=900;/);
    expect(authorizeUrl.searchParams.get("client_id")).toBe(assayApp.clientId);
    expect(authorizeUrl.searchParams.get("state")).toMatch(/^[\w-]{43}$/);
  });

  it("ends on a page that says what to do next, and makes the properties", async () => {
    const { portalId, users } = await aPortal();
    const { cookie, authorizeUrl } = await start();
    const { status, page, headers } = await comeBack(await consent(authorizeUrl, portalId, users[0]), cookie);
    expect(status).toBe(200);
    expect(page).toContain(`Portal ${portalId} is connected`);
    expect(headers.get("content-security-policy")).toContain("default-src 'self'");
    expect(headers.getSetCookie()[0]).toMatch(/^assay_install=; Max-Age=0;/);
    await waitUntil("the properties are there", () => isInstalled(portalId));
  });

  it.each([
    ["no state", (callback: URL) => callback.searchParams.delete("state")],
    ["an empty state", (callback: URL) => callback.searchParams.set("state", "")],
    ["another state", (callback: URL) => callback.searchParams.set("state", "a".repeat(43))],
    ["no code", (callback: URL) => callback.searchParams.delete("code")],
  ])("is refused with %s, before HubSpot is asked", async (_what, change) => {
    const { portalId, users } = await aPortal();
    const since = await lastSeq();
    const { cookie, authorizeUrl } = await start();
    const callback = await consent(authorizeUrl, portalId, users[0]);
    change(callback);
    const { status, page } = await comeBack(callback, cookie);
    expect(status).toBe(400);
    expect(page).toContain("Start again");
    expect(await callsSince(since, tokenPath)).toEqual([]);
  });

  it("is refused in another browser than the one that started it", async () => {
    const { portalId, users } = await aPortal();
    const since = await lastSeq();
    const [mine, theirs] = [await start(), await start()];
    const callback = await consent(mine.authorizeUrl, portalId, users[0]);
    for (const cookie of ["", theirs.cookie, "assay_install="]) {
      expect((await comeBack(callback, cookie)).status).toBe(400);
    }
    expect(await callsSince(since, tokenPath)).toEqual([]);
    expect((await comeBack(callback, `other=1; ${mine.cookie}`)).status).toBe(200);
  });

  it("is refused when its state was used before", async () => {
    const { portalId, users } = await aPortal();
    const { cookie, authorizeUrl } = await start();
    expect((await comeBack(await consent(authorizeUrl, portalId, users[0]), cookie)).status).toBe(200);
    const again = await comeBack(await consent(authorizeUrl, portalId, users[0]), cookie);
    expect([again.status, again.page.includes("was not started in this browser")]).toEqual([400, true]);
  });

  it("takes one of two callbacks that arrive at once", async () => {
    const { portalId, users } = await aPortal();
    const { cookie, authorizeUrl } = await start();
    const callbacks = [
      await consent(authorizeUrl, portalId, users[0]),
      await consent(authorizeUrl, portalId, users[0]),
    ];
    const replies = await Promise.all(callbacks.map((callback) => comeBack(callback, cookie)));
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 400]);
  });

  it("is refused after a quarter of an hour", async () => {
    const { portalId, users } = await aPortal();
    const { cookie, authorizeUrl } = await start();
    await lookInto(team.stack, `update install_state set expires_at = ${Date.now() - 1}`);
    const { status, page } = await comeBack(await consent(authorizeUrl, portalId, users[0]), cookie);
    expect([status, page.includes("too long ago")]).toEqual([400, true]);
  });

  it("says so when consent is refused, in our words and not in the address's", async () => {
    const { cookie, authorizeUrl } = await start();
    const callback = new URL(authorizeUrl.searchParams.get("redirect_uri") ?? "");
    callback.search = new URLSearchParams({
      error: "access_denied",
      error_description: "<script>alert(1)</script>",
    }).toString();
    const { status, page } = await comeBack(callback, cookie);
    expect(status).toBe(400);
    expect(page).toContain("did not give its consent");
    expect(page).not.toContain("script>alert");
  });

  it("is refused with a code that was used before", async () => {
    const { portalId, users } = await aPortal();
    const [first, second] = [await start(), await start()];
    const callback = await consent(first.authorizeUrl, portalId, users[0]);
    expect((await comeBack(callback, first.cookie)).status).toBe(200);
    const stolen = new URL(callback);
    stolen.searchParams.set("state", second.authorizeUrl.searchParams.get("state") ?? "");
    const { status, page } = await comeBack(stolen, second.cookie);
    expect([status, page.includes("missing or unknown auth code")]).toEqual([400, true]);
  });

  it("shows HubSpot's words as text, whatever they contain", async () => {
    const { portalId, users } = await aPortal();
    const body = { status: "BAD_AUTH_CODE", error: "invalid_grant", message: '<img src=x onerror="alert(1)"> & more' };
    await team.stack.emulator.addFault({ pathPrefix: tokenPath }, 1, { kind: "status", status: 400, body });
    const { cookie, authorizeUrl } = await start();
    const { status, page } = await comeBack(await consent(authorizeUrl, portalId, users[0]), cookie);
    expect(status).toBe(400);
    expect(page).toContain("&lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp; more");
  });

  it("can be started again after HubSpot was away", async () => {
    const { portalId, users } = await aPortal();
    await team.stack.emulator.addFault({ pathPrefix: tokenPath }, 1, { kind: "drop" });
    const first = await start();
    expect((await comeBack(await consent(first.authorizeUrl, portalId, users[0]), first.cookie)).status).toBe(400);
    const second = await start();
    expect((await comeBack(await consent(second.authorizeUrl, portalId, users[0]), second.cookie)).status).toBe(200);
  });
});

describe("whoever installs", () => {
  const readRoles = (portalId: number) =>
    lookInto<{ user_id: string; role: string | null }>(
      team.stack,
      `select user_id, role from person where tenant_id = 'hubspot-${portalId}' and role is not null`,
    );

  it("first is the admin, and stays the only one when a colleague installs again", async () => {
    const { portalId, users } = await aPortal();
    const [first, second] = users as [EmulatorUser, EmulatorUser];
    await installAssay(team.stack.webUrl, portalId, first.userId);
    await installAssay(team.stack.webUrl, portalId, second.userId);
    expect(await readRoles(portalId)).toEqual([{ user_id: String(first.userId), role: "admin" }]);
  });

  it("at the same moment as a colleague is no obstacle: both succeed, and one is admin", async () => {
    const { portalId, users } = await aPortal();
    await Promise.all(users.slice(0, 2).map(({ userId }) => installAssay(team.stack.webUrl, portalId, userId)));
    expect(await readRoles(portalId)).toHaveLength(1);
    await waitUntil("the properties are there", () => isInstalled(portalId));
  });

  it("in one portal does not disturb who installs in another at once", async () => {
    const portals = [await aPortal(), await aPortal()];
    await Promise.all(
      portals.map(({ portalId, users }) => installAssay(team.stack.webUrl, portalId, users[0]?.userId ?? 0)),
    );
    for (const { portalId, users } of portals) {
      expect(await readRoles(portalId)).toEqual([{ user_id: String(users[0]?.userId), role: "admin" }]);
    }
  });
});

it("keeps tokens sealed: the database holds none of those that HubSpot gave", async () => {
  const replies = (await callsSince(0, tokenPath)).filter(({ status }) => status === 200);
  const tokens = replies.flatMap(({ responseBody }) => {
    const { access_token, refresh_token } = responseBody as unknown as Record<string, string>;
    return [access_token, refresh_token];
  });
  expect(tokens.length).toBeGreaterThan(1);
  const rows = await lookInto<Record<string, string>>(team.stack, "select * from credential");
  const text = JSON.stringify(rows);
  for (const token of tokens) expect(text).not.toContain(token);
  for (const row of rows) expect(row.sealed_refresh_token).toMatch(/^development:[\w+/=]{60,}$/);
});

describe("expired access tokens", () => {
  it("are renewed once, however many ratings wait", async () => {
    const peer = backend === "postgres" ? await startPeer(team.stack) : undefined;
    const reps = [team.ann, peer ? createRep(peer.callAsCard, team.ben.user) : team.ben];
    const contacts = Array.from({ length: 50 }, () => team.aContact());
    await team.stack.emulator.control("POST", `portals/${team.stack.portalId}/tokens/expire`);
    const since = await lastSeq();
    for (let first = 0; first < contacts.length; first += 10) {
      const ten = contacts.slice(first, first + 10);
      await Promise.all(ten.map((contactId, index) => give(reps[index % 2] ?? team.ann, contactId, "need", 2)));
    }
    for (const contactId of contacts) await waitUntilWritten(contactId);
    expect(await callsSince(since, tokenPath)).toHaveLength(1);
    await peer?.close();
  });
});

const waitUntilWritten = (contactId: string) =>
  waitUntil(`contact ${contactId} is written`, async () => (await team.ann.readSync(contactId)).state === "written");

describe("a connection", () => {
  const apiPath = "/crm/objects/2026-09/contacts/batch/update";

  it("outlives a moment in which HubSpot refuses even fresh tokens", async () => {
    const contactId = team.aContact();
    await team.stack.emulator.addFault({ pathPrefix: apiPath, bodyHas: `"${contactId}"` }, 2, {
      kind: "status",
      status: 401,
    });
    await give(team.ann, contactId, "need", 2);
    await waitUntilWritten(contactId);
  });

  it("outlives a client secret that was changed at HubSpot before it was changed here", async () => {
    const contactId = team.aContact();
    const { registration } = readAssayApp(team.stack.webUrl);
    await team.stack.emulator.putApp(assayApp.appId, { ...registration, clientSecret: "the next one" });
    await team.stack.emulator.control("POST", `portals/${team.stack.portalId}/tokens/expire`);
    await give(team.ann, contactId, "need", 2);
    await waitUntil("the renewal was refused", async () => (await team.ann.readSync(contactId)).state === "retrying");
    await team.stack.emulator.putApp(assayApp.appId, registration);
    await waitUntilWritten(contactId);
  });

  it("made anew is not ended by the last answer to the old one", async () => {
    const contactId = team.aContact();
    await team.stack.emulator.control("POST", `portals/${team.stack.portalId}/tokens/revoke`);
    const since = await lastSeq();
    await team.stack.emulator.addFault({ pathPrefix: tokenPath }, 1, { kind: "slow", ms: 3000 });
    await give(team.ann, contactId, "need", 2);
    await waitUntil("the old token was refused", async () => (await callsSince(since, apiPath)).length > 0);
    await installAssay(team.stack.webUrl, team.stack.portalId, team.ben.user.userId);
    const tokenCalls = () => callsSince(since, tokenPath);
    await waitUntil("the old grant was refused", async () => (await tokenCalls()).some(({ status }) => status === 400));
    await waitUntilWritten(contactId);
  });

  it("made anew tries again what HubSpot would not allow before", async () => {
    const contactId = team.aContact();
    await team.stack.emulator.addFault({ pathPrefix: apiPath, bodyHas: `"${contactId}"` }, 1, {
      kind: "status",
      status: 403,
    });
    await give(team.ann, contactId, "need", 2);
    await waitUntil("it is refused", async () => (await team.ann.readSync(contactId)).state === "refused");
    await installAssay(team.stack.webUrl, team.stack.portalId, team.ann.user.userId);
    await waitUntilWritten(contactId);
  });
});

describe("a portal that took back its consent", () => {
  it("is told why nothing is written, and after a new installation everything is", async () => {
    const [before, meanwhile, later] = [team.aContact(), team.aContact(), team.aContact()];
    await give(team.ann, before, "need", 3);
    await waitUntilWritten(before);
    await team.stack.emulator.control("POST", `portals/${team.stack.portalId}/tokens/revoke`);
    for (const contactId of [meanwhile, later]) {
      await give(team.ann, contactId, "budget", 2);
      const sync = await waitUntil("the card is told", async () => {
        const now = await team.ann.readSync(contactId);
        return now.state === "retrying" && now;
      });
      expect(sync.message).toMatch(/no longer accepts our connection.*install Assay again/);
    }
    await installAssay(team.stack.webUrl, team.stack.portalId, team.ben.user.userId);
    for (const contactId of [meanwhile, later]) {
      await waitUntilWritten(contactId);
      const { properties } = await team.stack.emulator.readRecord(team.stack.portalId, "contacts", contactId);
      expect(properties.assay_bant_budget).toBe("2");
    }
    expect((await team.ann.readAssessment(before)).assessment.ratings.need?.level).toBe(3);
  });
});
