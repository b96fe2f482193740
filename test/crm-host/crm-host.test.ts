import { existsSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startEmulator } from "../hubspot-emulator/emulator.ts";
import { buildCrmHost } from "./build.ts";
import { startCrmHost } from "./crm-host.ts";
import type { ContactPage, PageState } from "./page-state.ts";

const PUBLIC = "https://card.assay.example";
const PORTAL = 4815162;

let emulator: Awaited<ReturnType<typeof startEmulator>>;
let host: Awaited<ReturnType<typeof startCrmHost>>;
let appServer: Server;
let lastUrl = "";

const change = (path: string, method: string, body: object) =>
  fetch(`${emulator.origin}/_emulator/portals/${PORTAL}${path}`, {
    method,
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });

beforeAll(async () => {
  if (!existsSync(join(import.meta.dirname, "dist/page.js"))) await buildCrmHost();
  emulator = await startEmulator({ port: 0 });
  await change("", "PUT", { seed: "believable", contacts: 60 });
  appServer = createServer((request, response) => {
    lastUrl = request.url ?? "";
    response.end("{}");
  });
  await new Promise<void>((listening) => appServer.listen(0, "127.0.0.1", listening));
  host = await startCrmHost({
    port: 0,
    emulatorOrigin: emulator.origin,
    app: { appId: 99, clientSecret: "a secret", permittedFetchUrls: [PUBLIC], variables: { API_ORIGIN: PUBLIC } },
    publicOrigins: { [PUBLIC]: `http://127.0.0.1:${(appServer.address() as AddressInfo).port}` },
    bundles: import.meta.dirname,
  });
});

afterAll(async () => {
  await host?.close();
  await emulator?.close();
  appServer?.close();
});

async function openPage(path: string, headers: Record<string, string> = {}) {
  const response = await fetch(`${host.origin}${path}`, { headers });
  const html = await response.text();
  const json = /id="page-state">(.*)<\/script>/.exec(html)?.[1] ?? "";
  return { response, html, state: JSON.parse(json) as PageState };
}

const listContacts = async (search: string) =>
  (await (await fetch(`${host.origin}/crm/contacts?${search}`)).json()) as ContactPage;

describe("the CRM host's server", () => {
  it("writes all that a record's first paint needs into the page, and starts the worker in its head", async () => {
    const [contact] = (await listContacts("")).contacts;
    const { html, state } = await openPage(`/contacts/${contact?.id}`);
    if (state.view.kind !== "record") throw new Error(`The page shows ${state.view.kind}`);
    expect(state.view.view.record.properties.email).toBe(contact?.properties.email);
    expect(html.indexOf("new Worker(")).toBeLessThan(html.indexOf("page.js"));
    expect(state.app).toEqual({ appId: 99, variables: { API_ORIGIN: PUBLIC } });
  });

  it("keeps a property value from ending the element it stands in", async () => {
    const [contact] = (await listContacts("")).contacts;
    const jobtitle = "</script><script>alert(1)</script>";
    await change(`/objects/contacts/${contact?.id}`, "PATCH", { properties: { jobtitle } });
    const { html, state } = await openPage(`/contacts/${contact?.id}`);
    expect(html).not.toContain("<script>alert");
    expect(state.view.kind === "record" && state.view.view.record.properties.jobtitle).toBe(jobtitle);
  });

  it("says so when there is no such contact", async () => {
    const { state } = await openPage("/contacts/404404");
    expect(state.view).toEqual({ kind: "missing", what: "There is no contact 404404." });
  });

  it("pages, searches and sorts the list, and takes nonsense in the URL for the default", async () => {
    const all = await listContacts("sort=lastname");
    const second = await listContacts("sort=lastname&page=2");
    expect(all.contacts).toHaveLength(25);
    expect(second.contacts[0]?.id).not.toBe(all.contacts[0]?.id);
    const email = String(second.contacts[0]?.properties.email);
    expect((await listContacts(`q=${encodeURIComponent(email)}`)).contacts[0]?.properties.email).toBe(email);
    expect((await openPage("/contacts?page=-3&sort=;drop")).state.view).toMatchObject({ query: { page: 1, sort: "" } });
  });

  it("plays the person in the URL, then the one of the cookie, then the first", async () => {
    const { state: first } = await openPage("/contacts");
    const [admin, second] = first.portal.users;
    expect(first.user).toEqual(admin);
    const chosen = await openPage(`/contacts?user=${second?.userId}`);
    expect(chosen.state.user).toEqual(second);
    const cookie = chosen.response.headers.get("set-cookie")?.split(";")[0] ?? "";
    expect((await openPage("/settings", { cookie })).state.user).toEqual(second);
  });

  it("signs the extension's calls in the name of the person who is played, whatever the extension says", async () => {
    const { state } = await openPage("/contacts");
    const second = state.portal.users[1];
    const request = { url: `${PUBLIC}/v1/me`, userId: 1, portalId: 2, headers: { "x-crm-user": "1" } };
    await fetch(`${host.origin}/crm/extension-fetch`, {
      method: "POST",
      headers: { "content-type": "application/json", "x-crm-user": String(second?.userId) },
      body: JSON.stringify(request),
    });
    const search = new URL(lastUrl, PUBLIC).searchParams;
    expect(search.getAll("userId")).toEqual([String(second?.userId)]);
    expect(search.getAll("portalId")).toEqual([String(PORTAL)]);
  });

  it("serves scripts compressed and for good, and nothing outside its folders", async () => {
    const script = await fetch(`${host.origin}/assets/page.js`);
    expect(script.headers.get("content-encoding")).toBe("gzip");
    expect(script.headers.get("cache-control")).toContain("immutable");
    expect((await fetch(`${host.origin}/bundles/..%2f..%2fpackage.json`)).status).toBe(404);
    expect((await fetch(`${host.origin}/bundles/cards/Missing.js`)).status).toBe(404);
  });
});
