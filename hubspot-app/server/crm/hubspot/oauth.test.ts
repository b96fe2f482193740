import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { exchangeCode, introspect, refreshTokens } from "./oauth.ts";

const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

/** A HubSpot that answers everything in one way. */
async function settingsFor(answer: RequestListener) {
  const server = createServer(answer).listen(0, "127.0.0.1");
  await once(server, "listening");
  closers.push(() => server.close().closeAllConnections());
  return {
    apiOrigin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    authorizeUrl: "https://app.hubspot.com/oauth/authorize",
    appId: "77",
    clientId: "client-77",
    clientSecret: "secret & more",
    redirectUrl: "https://web.assay.example/oauth/callback",
  };
}

function answering(status: number, body: unknown): RequestListener {
  return (_request, response) =>
    response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
}

const tokens = { access_token: "access", refresh_token: "refresh", expires_in: 1800 };

describe("exchangeCode", () => {
  it("sends a form to the dated address and keeps secrets out of the URL", async () => {
    let seen = { url: "", type: "", body: "" };
    const settings = await settingsFor(async (request, response) => {
      seen = { url: request.url ?? "", type: request.headers["content-type"] ?? "", body: "" };
      for await (const chunk of request) seen.body += chunk;
      response.end(JSON.stringify(tokens));
    });
    const answer = await exchangeCode(settings, "the code", 1000);
    expect(answer).toEqual({
      ok: true,
      value: { accessToken: "access", refreshToken: "refresh", expiresAt: 1_801_000 },
    });
    expect(seen.url).toBe("/oauth/2026-09/token");
    expect(seen.type).toMatch(/^application\/x-www-form-urlencoded/);
    expect(Object.fromEntries(new URLSearchParams(seen.body))).toEqual({
      grant_type: "authorization_code",
      code: "the code",
      redirect_uri: "https://web.assay.example/oauth/callback",
      client_id: "client-77",
      client_secret: "secret & more",
    });
  });
});

describe("refreshTokens", () => {
  it("keeps the refresh token when HubSpot sends no new one", async () => {
    const settings = await settingsFor(answering(200, { access_token: "access", expires_in: 1800 }));
    const answer = await refreshTokens(settings, "old", 0);
    expect(answer).toMatchObject({ ok: true, value: { refreshToken: undefined } });
  });

  it.each([
    ["invalid_grant", { status: "BAD_REFRESH_TOKEN", error: "invalid_grant", message: "missing or invalid" }],
    ["HubSpot's own code", { status: "BAD_REFRESH_TOKEN", message: "missing or invalid" }],
  ])("takes %s for a grant that is gone", async (_what, body) => {
    const settings = await settingsFor(answering(400, body));
    expect(await refreshTokens(settings, "old", 0)).toEqual({ ok: false, code: "refused", message: body.message });
  });

  it.each([
    [429, { status: "error", message: "slow down" }],
    [500, { status: "BAD_GATEWAY", message: "a bad day" }],
    [503, "<html>"],
    [400, { message: "who knows" }],
    [404, undefined],
    [401, { status: "BAD_CLIENT_SECRET", error: "invalid_client", message: "missing or invalid client secret" }],
    [401, { status: "BAD_CLIENT_ID", message: "missing or unknown client id" }],
  ])("does not give a grant up for a %i", async (status, body) => {
    const settings = await settingsFor(answering(status, body));
    expect(await refreshTokens(settings, "old", 0)).toMatchObject({ ok: false, code: "unavailable" });
  });

  it.each([{}, { ...tokens, access_token: "" }, { ...tokens, expires_in: "soon" }, { ...tokens, expires_in: -1 }, []])(
    "does not take %j for tokens",
    async (body) => {
      const settings = await settingsFor(answering(200, body));
      expect(await refreshTokens(settings, "old", 0)).toMatchObject({ ok: false, code: "unavailable" });
    },
  );

  it("says so when the connection drops or nobody answers", async () => {
    const settings = await settingsFor((request) => request.socket.destroy());
    expect(await refreshTokens(settings, "old", 0)).toMatchObject({ ok: false, code: "unavailable" });
    const nowhere = { ...settings, apiOrigin: "http://127.0.0.1:1" };
    expect(await refreshTokens(nowhere, "old", 0)).toMatchObject({ ok: false, code: "unavailable" });
  });
});

describe("introspect", () => {
  it("tells the portal, the user and the scopes of a token", async () => {
    const owner = { hub_id: 42, user_id: 7, user: "a@b.example", scopes: ["oauth"] };
    const settings = await settingsFor(answering(200, { active: true, ...owner }));
    expect(await introspect(settings, "access")).toEqual({ ok: true, value: owner });
  });

  it("refuses to guess for a token that is not active", async () => {
    const settings = await settingsFor(answering(200, { active: false }));
    expect(await introspect(settings, "access")).toMatchObject({ ok: false, code: "unavailable" });
  });
});
