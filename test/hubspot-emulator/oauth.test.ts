import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  appId,
  approve,
  clientId,
  clientSecret,
  type InstalledApp,
  install,
  installQuery,
  portalId,
  redirectUrl,
  requestToken,
  requiredScopes,
} from "./installed-app.ts";

let app: InstalledApp;
beforeAll(async () => {
  app = await install();
});
afterAll(() => app.emulator.close());

async function freshCode(): Promise<string> {
  return (await approve(app.emulator.origin)).searchParams.get("code") ?? "";
}

const account = "/account-info/2026-09/details";

describe("the consent page", () => {
  it("names the portal, its users and the scopes, and asks for one click", async () => {
    const response = await fetch(`${app.emulator.origin}/oauth/authorize?${installQuery()}`);
    const html = await response.text();
    expect(response.status).toBe(200);
    expect(html).toContain(`portal ${portalId}`);
    expect(html).toContain("crm.schemas.contacts.write");
    expect(html).toContain("Connect app</button>");
  });

  it("redirects with a code and the state once approved", async () => {
    const redirect = await approve(app.emulator.origin);
    expect(redirect.origin + redirect.pathname).toBe(redirectUrl);
    expect(redirect.searchParams.get("state")).toBe("a-state");
    expect(redirect.searchParams.get("code")).toMatch(/^[0-9a-f-]{36}$/);
  });

  it.each([
    ["an unknown client", { client_id: "nobody" }, "does not exist"],
    ["a redirect that is not registered", { redirect_uri: "https://evil.example/" }, "redirect URL"],
    ["a missing required scope", { scope: "oauth" }, "lacks scopes"],
    ["a scope that the app never declared", { optional_scope: "tickets" }, "does not have"],
  ])("refuses %s with a sentence and no redirect", async (_what, more, sentence) => {
    const query = installQuery({ ...more, approve: "1", portalId: String(portalId) });
    const response = await fetch(`${app.emulator.origin}/oauth/authorize?${query}`, { redirect: "manual" });
    expect(response.status).toBe(400);
    expect(await response.text()).toContain(sentence);
  });
});

describe("scopes that a portal lacks", () => {
  const noSalesHub = ["crm.objects.leads.read", "crm.objects.leads.write"];
  const lack = (own: InstalledApp, unavailableScopes: string[]) =>
    own.control("PUT", `portals/${portalId}`, { seed: "empty", unavailableScopes });
  const scopesOfNew = async (own: InstalledApp): Promise<string[]> => {
    const code = (await approve(own.emulator.origin)).searchParams.get("code") ?? "";
    return (await requestToken(own.emulator.origin, { grant_type: "authorization_code", code })).body.scopes;
  };

  it("are left out where they are optional, and granted by a new consent once the portal has them", async () => {
    const own = await install();
    await lack(own, noSalesHub);
    expect(await scopesOfNew(own)).toEqual([...requiredScopes, "crm.objects.companies.read", "crm.objects.deals.read"]);
    const html = await (await fetch(`${own.emulator.origin}/oauth/authorize?${installQuery()}`)).text();
    expect(html).toContain("crm.objects.deals.read");
    expect(html).not.toContain("<code>crm.objects.leads.read");
    await lack(own, []);
    expect(await scopesOfNew(own)).toEqual(expect.arrayContaining(noSalesHub));
    await own.emulator.close();
  });

  it("refuse the installation where the app requires them", async () => {
    const own = await install();
    await lack(own, ["crm.objects.owners.read"]);
    const query = installQuery({ approve: "1", portalId: String(portalId) });
    const refused = await fetch(`${own.emulator.origin}/oauth/authorize?${query}`, { redirect: "manual" });
    expect(refused.status).toBe(400);
    expect(await refused.text()).toContain("cannot give what the app requires: crm.objects.owners.read");
    await own.emulator.close();
  });

  it("are not granted when the install URL does not ask", async () => {
    const own = await install({ optionalScopes: [] });
    expect((await own.call("GET", "/crm/objects/2026-09/deals")).status).toBe(403);
    await own.emulator.close();
  });

  it("leave a portal without Sales Hub without leads", async () => {
    const own = await install();
    await own.control("PUT", "portals/900200", { seed: "believable", contacts: 30, unavailableScopes: noSalesHub });
    expect((await own.control("GET", "portals/900200/objects/leads")).total).toBe(0);
    expect((await own.control("GET", `portals/${portalId}/objects/leads`)).total).toBeGreaterThan(0);
    await own.emulator.close();
  });
});

describe("tokens", () => {
  it("come for a code, once, and are told by introspection", async () => {
    const code = await freshCode();
    const first = await requestToken(app.emulator.origin, { grant_type: "authorization_code", code });
    expect(first.status).toBe(200);
    expect(first.body).toMatchObject({ token_type: "bearer", expires_in: 1800, hub_id: portalId });
    const again = await requestToken(app.emulator.origin, { grant_type: "authorization_code", code });
    expect(again.status).toBe(400);
    expect(again.body).toMatchObject({ status: "BAD_AUTH_CODE", error: "invalid_grant" });
    const token = first.body.access_token;
    const told = await requestToken(app.emulator.origin, { token }, "/oauth/2026-09/token/introspect");
    expect(told.body).toMatchObject({ active: true, hub_id: portalId, app_id: appId, client_id: clientId });
    expect(told.body.scopes).toEqual(expect.arrayContaining(requiredScopes));
  });

  it.each([
    ["a wrong secret", { client_secret: "no" }, 401, "BAD_CLIENT_SECRET"],
    ["an unknown client", { client_id: "no" }, 401, "BAD_CLIENT_ID"],
    ["another redirect", { redirect_uri: "https://app.assay.example/" }, 400, "MISMATCH_REDIRECT_URI_AUTH_CODE"],
    ["an unknown grant type", { grant_type: "password" }, 400, "BAD_GRANT_TYPE"],
  ])("are refused to %s", async (_what, fields, status, word) => {
    const code = await freshCode();
    const refused = await requestToken(app.emulator.origin, { grant_type: "authorization_code", code, ...fields });
    expect(refused.status).toBe(status);
    expect(refused.body.status).toBe(word);
    expect(refused.body).toMatchObject({ category: expect.any(String), correlationId: expect.any(String) });
  });

  it("are renewed by the refresh token until the portal uninstalls the app", async () => {
    const own = await install();
    const fields = { grant_type: "refresh_token", refresh_token: own.refreshToken };
    const renewed = await requestToken(own.emulator.origin, fields);
    expect(renewed.body.refresh_token).toBe(own.refreshToken);
    expect((await own.call("GET", account, undefined, renewed.body.access_token)).status).toBe(200);
    await own.control("POST", `portals/${portalId}/tokens/revoke`);
    expect((await own.call("GET", account)).body.category).toBe("INVALID_AUTHENTICATION");
    const refused = await requestToken(own.emulator.origin, fields);
    expect(refused).toMatchObject({ status: 400, body: { error: "invalid_grant", status: "BAD_REFRESH_TOKEN" } });
    await own.emulator.close();
  });

  it("expire for all when told, and say since when", async () => {
    const own = await install();
    await own.control("POST", `portals/${portalId}/tokens/expire`);
    const refused = await own.call("GET", account);
    expect(refused.status).toBe(401);
    expect(refused.body.category).toBe("EXPIRED_AUTHENTICATION");
    expect(refused.body.context["expire time"]).toHaveLength(1);
    await own.emulator.close();
  });

  it("end with revocation and with the app's own uninstallation", async () => {
    const own = await install();
    const code = (await approve(own.emulator.origin)).searchParams.get("code") ?? "";
    const second = await requestToken(own.emulator.origin, { grant_type: "authorization_code", code });
    const token = second.body.refresh_token;
    expect((await requestToken(own.emulator.origin, { token }, "/oauth/2026-09/token/revoke")).status).toBe(200);
    expect((await own.call("GET", account, undefined, second.body.access_token)).status).toBe(401);
    expect((await own.call("DELETE", "/appinstalls/2026-09/external-install")).status).toBe(204);
    expect((await own.call("GET", account)).status).toBe(401);
    await own.emulator.close();
  });

  it("never take a secret from the URL", async () => {
    const code = await freshCode();
    const query = new URLSearchParams({ client_id: clientId, client_secret: clientSecret, code });
    const response = await fetch(`${app.emulator.origin}/oauth/2026-09/token?${query}`, { method: "POST" });
    expect(response.status).toBe(401);
  });
});
