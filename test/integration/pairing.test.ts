import { createHash, randomBytes } from "node:crypto";
import { AssessmentReply } from "@assay/shared/api/assessment";
import { PairingCodeReply, TokenReply } from "@assay/shared/api/pairing";
import { Refusal } from "@assay/shared/api/result";
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from "vitest";
import { extensionRedirect, publicUrls } from "../support/assay-app.ts";
import type { EmulatorUser } from "../support/emulator-client.ts";
import { aRatingBody } from "../support/rep.ts";
import { startTeam, type Team } from "../support/team.ts";

let team: Team;
beforeAll(async () => {
  team = await startTeam({ backend: inject("databaseBackend"), contacts: 20 });
});
afterAll(() => team?.stack.close());

/** A browser about to be paired: what its extension keeps to itself, and what it sends along. */
function aBrowser() {
  const verifier = randomBytes(32).toString("base64url");
  const challenge = createHash("sha256").update(verifier).digest("base64url");
  const query = new URLSearchParams({
    response_type: "code",
    client_id: "assay-extension",
    redirect_uri: extensionRedirect,
    state: randomBytes(16).toString("base64url"),
    code_challenge: challenge,
    code_challenge_method: "S256",
  });
  return { verifier, query };
}

const pairUrl = (query: URLSearchParams) => `http://127.0.0.1:${team.stack.ports.web}/pair?${query}`;

async function getCode(user: EmulatorUser = team.ann.user): Promise<string> {
  const { body } = await team.stack.callAsCard(
    { url: `${publicUrls.card}/v1/pairing-codes`, method: "POST", body: {} },
    user,
  );
  return PairingCodeReply.parse(JSON.parse(body)).code;
}

const typeCode = (query: URLSearchParams, code: string) =>
  fetch(pairUrl(query), { method: "POST", body: new URLSearchParams({ code }), redirect: "manual" });

async function callExtension(path: string, { token, body }: { token?: string; body?: object } = {}) {
  const response = await fetch(`http://127.0.0.1:${team.stack.ports.extension}${path}`, {
    method: body ? "POST" : "GET",
    headers: { ...(token && { authorization: `Bearer ${token}` }), "content-type": "application/json" },
    ...(body && { body: JSON.stringify(body) }),
  });
  return { httpCode: response.status, reply: (await response.json()) as unknown };
}

async function exchange(code: string, verifier: string, redirectUri = extensionRedirect) {
  return (await callExtension("/v1/tokens", { body: { grant: "code", code, verifier, redirectUri } })).reply;
}

const refresh = async (refreshToken: string) =>
  (await callExtension("/v1/tokens", { body: { grant: "refresh", refreshToken } })).reply;

/** An authorization code as the extension gets it back. */
async function authorize(browser = aBrowser(), user?: EmulatorUser) {
  const response = await typeCode(browser.query, await getCode(user));
  expect(response.status).toBe(303);
  const back = new URL(response.headers.get("location") ?? "");
  expect(back.href.startsWith(extensionRedirect)).toBe(true);
  expect(back.searchParams.get("state")).toBe(browser.query.get("state"));
  return { code: back.searchParams.get("code") ?? "", verifier: browser.verifier };
}

async function signIn(user?: EmulatorUser) {
  const { code, verifier } = await authorize(aBrowser(), user);
  return TokenReply.parse(await exchange(code, verifier));
}

describe("pairing a browser", () => {
  // Ten tries a minute are allowed, and these stories take more: each starts with a fresh count.
  beforeEach(() => team.stack.restart(), 60_000);

  it("gives it tokens that speak for the person who read the code in HubSpot, and for nobody else", async () => {
    const { accessToken, me } = await signIn(team.ben.user);
    expect(me.person.userId).toBe(String(team.ben.user.userId));
    const contactId = team.aContact();
    const rating = { ...aRatingBody("need", 3), surface: "extension" };
    const { reply } = await callExtension(`/v1/records/contact/${contactId}/ratings`, {
      token: accessToken,
      body: rating,
    });
    expect(reply).toMatchObject({ ok: true });
    const { assessment } = await team.ann.readAssessment(contactId);
    expect(assessment.ratings.need).toMatchObject({ by: String(team.ben.user.userId), surface: "extension", level: 3 });
  });

  it("takes a code as people type it, once", async () => {
    const code = await getCode();
    const browser = aBrowser();
    expect((await typeCode(browser.query, ` ${code.toLowerCase().replace("-", " ")} `)).status).toBe(303);
    const again = await typeCode(browser.query, code);
    // In the window that the browser opened for the extension, which closes at a 4xx.
    expect([again.status, again.headers.get("location")]).toEqual([200, null]);
    expect(await again.text()).toContain("Get a new one in HubSpot");
  });

  it("ends the code before when a new one is asked for", async () => {
    const first = await getCode();
    const second = await getCode();
    expect((await typeCode(aBrowser().query, first)).headers.get("location")).toBeNull();
    expect((await typeCode(aBrowser().query, second)).status).toBe(303);
  });

  it.each<[string, Record<string, string>]>([
    ["an address that is not on the list", { redirect_uri: "https://evil.example/" }],
    ["an address that only begins like one on the list", { redirect_uri: `${extensionRedirect}../x` }],
    ["no challenge", { code_challenge: "" }],
    ["a challenge that is the verifier itself", { code_challenge_method: "plain" }],
    ["another client", { client_id: "somebody-else" }],
    ["no state", { state: "" }],
  ])("shows no form and sends nobody anywhere with %s", async (_what, changes) => {
    const { query } = aBrowser();
    for (const [name, value] of Object.entries(changes)) query.set(name, value);
    const page = await fetch(pairUrl(query), { redirect: "manual" });
    expect([page.status, page.headers.get("location")]).toEqual([400, null]);
    expect(await page.text()).not.toContain("<form");
    expect((await typeCode(query, await getCode())).status).toBe(400);
  });

  it("tells nobody a code by trying: the eleventh try within a minute is refused", async () => {
    const { query } = aBrowser();
    const replies: number[] = [];
    for (let tries = 0; tries < 11; tries += 1) replies.push((await typeCode(query, "AAAA-AAAA")).status);
    expect(replies.slice(0, 10)).toEqual(Array(10).fill(200));
    expect(replies[10]).toBe(429);
  });

  it("never puts what was sent into the page as HTML", async () => {
    const { query } = aBrowser();
    query.set("state", '"><script>alert(1)</script>');
    expect(await (await fetch(pairUrl(query))).text()).not.toContain("<script>");
  });
});

describe("an authorization code", () => {
  beforeEach(() => team.stack.restart(), 60_000);

  it("is exchanged once, by whoever made the challenge, for the address it was sent to", async () => {
    const stolen = await authorize();
    expect(Refusal.parse(await exchange(stolen.code, randomBytes(32).toString("base64url"))).code).toBe("signed-out");
    // A failed try uses it up: the thief's attempt leaves nothing to find out.
    expect(Refusal.parse(await exchange(stolen.code, stolen.verifier)).code).toBe("signed-out");
    const elsewhere = await authorize();
    const wrong = await exchange(elsewhere.code, elsewhere.verifier, "https://evil.example/");
    expect(Refusal.parse(wrong).code).toBe("signed-out");
    const right = await authorize();
    TokenReply.parse(await exchange(right.code, right.verifier));
    expect(Refusal.parse(await exchange(right.code, right.verifier)).code).toBe("signed-out");
  });
});

describe("a session", () => {
  beforeEach(() => team.stack.restart(), 60_000);
  const read = (token: string) => callExtension("/v1/records/contact/501/assessment", { token });

  it("is renewed by a refresh token, which serves once; its old access token ends", async () => {
    const first = await signIn();
    const second = TokenReply.parse(await refresh(first.refreshToken));
    expect((await read(first.accessToken)).httpCode).toBe(401);
    AssessmentReply.parse((await read(second.accessToken)).reply);
  });

  it("survives an answer that got lost, and ends when a used token comes back later", async () => {
    const first = await signIn();
    await refresh(first.refreshToken);
    const again = TokenReply.parse(await refresh(first.refreshToken));
    const next = TokenReply.parse(await refresh(again.refreshToken));
    // By now the successor was used: whoever still sends the first one stole it, or was stolen from.
    expect(Refusal.parse(await refresh(first.refreshToken)).code).toBe("signed-out");
    expect((await read(next.accessToken)).httpCode).toBe(401);
    expect(Refusal.parse(await refresh(next.refreshToken)).code).toBe("signed-out");
  });

  it("ends at once on sign-out, here alone or everywhere, for one person only", async () => {
    const [here, there, other] = [await signIn(), await signIn(), await signIn(team.ben.user)];
    await callExtension("/v1/sign-out", { token: here.accessToken, body: { everywhere: false } });
    expect((await read(here.accessToken)).httpCode).toBe(401);
    expect((await read(there.accessToken)).httpCode).toBe(200);
    const back = await signIn();
    await callExtension("/v1/sign-out", { token: back.accessToken, body: { everywhere: true } });
    expect((await read(there.accessToken)).httpCode).toBe(401);
    expect(Refusal.parse(await refresh(there.refreshToken)).code).toBe("signed-out");
    expect((await read(other.accessToken)).httpCode).toBe(200);
  });

  it.each(["", "nonsense", "hubspot-4815162.AAAA", "hubspot-1.AAAA", "a.b.c"])("is not made of %j", async (token) => {
    const { httpCode, reply } = await read(token);
    expect([httpCode, Refusal.parse(reply).code]).toEqual([401, "signed-out"]);
  });

  it("opens no other door, and a card's signature does not open this one", async () => {
    const { accessToken } = await signIn();
    const path = "/v1/records/contact/501/assessment";
    const atCard = await fetch(`http://127.0.0.1:${team.stack.ports.card}${path}`, {
      headers: { authorization: `Bearer ${accessToken}` },
    });
    expect(atCard.status).toBe(401);
    expect((await callExtension(`${path}?userId=1&portalId=4815162&userEmail=a&appId=204815`)).httpCode).toBe(401);
  });
});
