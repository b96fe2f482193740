import { existsSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startEmulator } from "../hubspot-emulator/emulator.ts";
import { buildCrmHost } from "./build.ts";
import { startCrmHost } from "./crm-host.ts";
import { galleryExtensions } from "./gallery/extensions.ts";
import type { ListPage, PageState } from "./page-state.ts";

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
    app: {
      appId: 99,
      clientSecret: "a secret",
      permittedFetchUrls: [PUBLIC],
      variables: { API_ORIGIN: PUBLIC },
      extensions: galleryExtensions,
    },
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

const list = async (type: string, search = "") =>
  (await (await fetch(`${host.origin}/crm/lists/${type}?${search}`)).json()) as ListPage;

async function readAssociated(type: string, id: string | undefined) {
  const { state } = await openPage(`/${type}/${id}`);
  if (state.view.kind !== "record") throw new Error(`The page shows ${state.view.kind}`);
  return state.view.view.associated;
}

describe("the CRM host's server", () => {
  it("writes all that a record's first paint needs into the page, and starts the worker in its head", async () => {
    const [contact] = (await list("contacts")).rows;
    const { html, state } = await openPage(`/contacts/${contact?.id}`);
    if (state.view.kind !== "record") throw new Error(`The page shows ${state.view.kind}`);
    expect(state.view.view.record.properties.email).toBe(contact?.properties.email);
    expect(html.indexOf("new Worker(")).toBeLessThan(html.indexOf("page.js"));
    expect(state.app).toEqual({ appId: 99, variables: { API_ORIGIN: PUBLIC } });
  });

  it("keeps a property value from ending the element it stands in", async () => {
    const [contact] = (await list("contacts")).rows;
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
    const all = await list("contacts", "sort=lastname");
    const second = await list("contacts", "sort=lastname&page=2");
    expect(all.rows).toHaveLength(25);
    expect(second.rows[0]?.id).not.toBe(all.rows[0]?.id);
    const email = String(second.rows[0]?.properties.email);
    expect((await list("contacts", `q=${encodeURIComponent(email)}`)).rows[0]?.properties.email).toBe(email);
    expect((await openPage("/contacts?page=-3&sort=;drop")).state.view).toMatchObject({ query: { page: 1, sort: "" } });
  });

  it.each([
    ["companies", "0-2"],
    ["deals", "0-3"],
    ["leads", "0-136"],
  ])("lists %s, and opens one by HubSpot's own address too", async (type, typeId) => {
    const [first] = (await list(type)).rows;
    expect(first).toBeDefined();
    const response = await fetch(`${host.origin}/contacts/${PORTAL}/record/${typeId}/${first?.id}?user=2`);
    expect(new URL(response.url).pathname).toBe(`/${type}/${first?.id}`);
    const { state } = await openPage(`/${type}/${first?.id}`);
    expect(state.view).toMatchObject({ kind: "record", view: { type, record: { id: first?.id } } });
  });

  it("shows what is associated with a record on both sides, with its labels", async () => {
    const [deal] = (await list("deals")).rows;
    const ofDeal = await readAssociated("deals", deal?.id);
    const person = ofDeal.contacts?.shown[0];
    const ofPerson = await readAssociated("contacts", person?.id);
    expect(ofPerson.deals?.shown.map(({ id }) => id)).toContain(deal?.id);
    expect(ofDeal.companies?.shown[0]?.labels).toEqual(["Primary"]);
  });

  it("puts each card on the types of record and in the place that its hsmeta file names", async () => {
    const cardsOn = async (path: string) =>
      (await openPage(path)).state.extensions.map(({ uid, location, early }) => [uid, location, early]);
    const [[contact], [deal], [company]] = [
      (await list("contacts")).rows,
      (await list("deals")).rows,
      (await list("companies")).rows,
    ];
    expect(await cardsOn(`/contacts/${contact?.id}`)).toEqual([["gallery_tab", "crm.record.tab", true]]);
    expect(await cardsOn(`/contacts/${contact?.id}?tab=notes`)).toEqual([["gallery_tab", "crm.record.tab", false]]);
    expect(await cardsOn(`/deals/${deal?.id}`)).toEqual([["gallery_sidebar", "crm.record.sidebar", false]]);
    expect(await cardsOn(`/companies/${company?.id}`)).toEqual([]);
    expect(await cardsOn("/settings")).toEqual([["gallery_settings", "settings", true]]);
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
