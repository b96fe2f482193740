import { createHmac } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingHttpHeaders, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { appId, clientSecret, type InstalledApp, install, type Json, portalId } from "./installed-app.ts";

interface Received {
  headers: IncomingHttpHeaders;
  text: string;
  events: Json[];
}

const publicUrl = "https://hooks.assay.example/hubspot/webhooks";
const subscriptions = [
  { subscriptionType: "object.propertyChange", objectType: "contact", propertyName: "jobtitle" },
  { subscriptionType: "object.creation", objectType: "contact" },
  { subscriptionType: "contact.deletion" },
  { subscriptionType: "contact.privacyDeletion" },
];

let app: InstalledApp;
let receiver: Server;
let received: Received[];
let answer: () => number;

beforeEach(async () => {
  received = [];
  answer = () => 204;
  receiver = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString();
    received.push({ headers: request.headers, text, events: JSON.parse(text) });
    response.writeHead(answer()).end();
  }).listen(0, "127.0.0.1");
  await once(receiver, "listening");
  const { port } = receiver.address() as AddressInfo;
  const publicOrigins = { "https://hooks.assay.example": `http://127.0.0.1:${port}` };
  app = await install({ contacts: 130, publicOrigins, webhooks: { targetUrl: publicUrl, subscriptions } });
});

afterEach(async () => {
  await app.emulator.close();
  receiver.close();
});

const edit = (id: number, jobtitle: string) =>
  app.control("PATCH", `portals/${portalId}/objects/contacts/${id}`, { properties: { jobtitle } });

it("tell of a person's edit, signed with the public URL", async () => {
  await edit(101, "Chief of staff");
  await vi.waitFor(() => expect(received).toHaveLength(1));
  const [{ headers, text, events } = { headers: {}, text: "", events: [] }] = received;
  expect(events).toEqual([
    {
      eventId: expect.any(Number),
      subscriptionId: appId * 1000,
      portalId,
      appId,
      occurredAt: expect.any(Number),
      subscriptionType: "object.propertyChange",
      attemptNumber: 0,
      objectId: 101,
      objectTypeId: "0-1",
      propertyName: "jobtitle",
      propertyValue: "Chief of staff",
      isSensitive: false,
      changeSource: "CRM_UI",
      sourceId: expect.stringContaining("userId:"),
    },
  ]);
  const timestamp = headers["x-hubspot-request-timestamp"];
  const expected = createHmac("sha256", clientSecret).update(`POST${publicUrl}${text}${timestamp}`).digest("base64");
  expect(headers["x-hubspot-signature-v3"]).toBe(expected);
});

it("tell an app of its own writes too, named by its id", async () => {
  await app.call("PATCH", "/crm/objects/2026-09/contacts/102", {
    properties: { jobtitle: "Own echo", city: "Nowhere" },
  });
  await vi.waitFor(() => expect(received).toHaveLength(1));
  expect(received[0]?.events).toHaveLength(1);
  expect(received[0]?.events[0]).toMatchObject({ changeSource: "INTEGRATION", sourceId: String(appId) });
});

it("come in batches of at most 100", async () => {
  const ids = Array.from({ length: 130 }, (_, index) => 101 + index);
  await Promise.all(ids.map((id) => edit(id, "Everybody")));
  const count = () => received.reduce((sum, { events }) => sum + events.length, 0);
  await vi.waitFor(() => expect(count()).toBe(130));
  expect(Math.max(...received.map(({ events }) => events.length))).toBeLessThanOrEqual(100);
});

it("come again with a higher attempt number until they are accepted", async () => {
  const answers = [500, 404, 200];
  answer = () => answers.shift() ?? 200;
  await edit(103, "Again");
  await vi.waitFor(() => expect(received).toHaveLength(3), { timeout: 3000 });
  expect(received.map(({ events }) => events[0].attemptNumber)).toEqual([0, 1, 2]);
  expect(new Set(received.map(({ events }) => events[0].eventId)).size).toBe(1);
  const { attempts } = await app.control("GET", "webhooks");
  expect(attempts.map((one: Json) => one.status)).toEqual([500, 404, 200]);
});

it("come twice when told", async () => {
  await app.control("POST", "webhooks/duplicate-next");
  await edit(104, "Twice");
  await vi.waitFor(() => expect(received).toHaveLength(2));
  expect(received[0]?.text).toBe(received[1]?.text);
});

it("tell of creation, deletion and privacy deletion, after which the contact is gone for good", async () => {
  const made = await app.control("POST", `portals/${portalId}/objects/contacts`, { properties: { firstname: "New" } });
  await app.control("DELETE", `portals/${portalId}/objects/contacts/${made.id}`);
  await app.control("POST", `portals/${portalId}/privacy-deletions`, { contactId: 105 });
  const types = () => received.flatMap(({ events }) => events.map((one) => `${one.subscriptionType} ${one.objectId}`));
  await vi.waitFor(() =>
    expect(types().toSorted()).toEqual([
      "contact.deletion 105",
      `contact.deletion ${made.id}`,
      "contact.privacyDeletion 105",
      `object.creation ${made.id}`,
    ]),
  );
  expect((await app.call("GET", "/crm/objects/2026-09/contacts/105?archived=true")).status).toBe(404);
});

it("do not come from a portal that has uninstalled the app", async () => {
  await app.control("POST", `portals/${portalId}/tokens/revoke`);
  await edit(106, "Unseen");
  await app.control("PUT", "portals/900300", { seed: "empty" });
  const { attempts } = await app.control("GET", "webhooks");
  expect(attempts).toEqual([]);
});
