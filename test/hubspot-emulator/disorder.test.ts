import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { type InstalledApp, install, type Json, portalId } from "./installed-app.ts";

const publicUrl = "https://hooks.assay.example/hubspot/webhooks";
const subscriptions = [
  { subscriptionType: "object.propertyChange", objectType: "contact", propertyName: "jobtitle" },
  { subscriptionType: "object.merge", objectType: "contact" },
  { subscriptionType: "object.restore", objectType: "contact" },
  { subscriptionType: "object.associationChange", objectType: "contact" },
];

let app: InstalledApp;
let receiver: Server;
let received: Json[][];

beforeEach(async () => {
  received = [];
  receiver = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    received.push(JSON.parse(Buffer.concat(chunks).toString()));
    response.writeHead(204).end();
  }).listen(0, "127.0.0.1");
  await once(receiver, "listening");
  const { port } = receiver.address() as AddressInfo;
  const publicOrigins = { "https://hooks.assay.example": `http://127.0.0.1:${port}` };
  app = await install({ contacts: 30, publicOrigins, webhooks: { targetUrl: publicUrl, subscriptions } });
});

afterEach(async () => {
  await app.emulator.close();
  receiver.close();
});

const contacts = `portals/${portalId}/objects/contacts`;
const events = () => received.flat();

it("a merge tells of both, and the one that is left answers for the other", async () => {
  await app.control("PATCH", `${contacts}/102`, { properties: { jobtitle: "Buyer" } });
  await app.control("PATCH", `${contacts}/101`, { properties: { jobtitle: "" } });
  await app.control("POST", `${contacts}/101/merge`, { mergedId: "102" });
  await vi.waitFor(() => expect(events().filter((event) => event.subscriptionType === "object.merge")).toHaveLength(1));
  expect(events().find((event) => event.subscriptionType === "object.merge")).toMatchObject({
    objectId: 101,
    primaryObjectId: 101,
    newObjectId: 101,
    mergedObjectIds: [102],
  });
  const inputs = [{ id: "102" }];
  const properties = ["jobtitle", "hs_merged_object_ids"];
  const { body } = await app.call("POST", "/crm/objects/2026-09/contacts/batch/read", { inputs, properties });
  expect(body.results).toMatchObject([{ id: "101", properties: { jobtitle: "Buyer", hs_merged_object_ids: "102" } }]);
});

it("a restored contact is there again, and is told of", async () => {
  await app.control("DELETE", `${contacts}/103`);
  expect((await app.call("GET", "/crm/objects/2026-09/contacts/103")).status).toBe(404);
  await app.control("POST", `${contacts}/103/restore`);
  expect((await app.call("GET", "/crm/objects/2026-09/contacts/103")).status).toBe(200);
  await vi.waitFor(() =>
    expect(events()).toMatchObject([{ subscriptionType: "object.restore", objectId: 103, portalId }]),
  );
});

it("an association tells the contact's end of it", async () => {
  const deal = await app.control("POST", `portals/${portalId}/objects/deals`, {
    properties: { dealname: "Renewal", pipeline: "default", dealstage: "appointmentscheduled" },
  });
  await app.control("PUT", `${contacts}/104/associations/deals/${deal.id}`, {});
  await app.control("DELETE", `${contacts}/104/associations/deals/${deal.id}`);
  const ends = { fromObjectId: 104, toObjectId: Number(deal.id), associationType: "CONTACT_TO_DEAL" };
  await vi.waitFor(() =>
    expect(events()).toMatchObject([
      { ...ends, associationRemoved: false },
      { ...ends, associationRemoved: true },
    ]),
  );
});

it("held events come in another order, some twice, and some batches never", async () => {
  await app.control("POST", "webhooks/hold");
  for (let round = 0; round < 20; round++) {
    for (let id = 101; id <= 130; id++) {
      await app.control("PATCH", `${contacts}/${id}`, { properties: { jobtitle: `Title ${round}` } });
    }
  }
  const told = await app.control("POST", "webhooks/release", { duplicated: 0.2, dropped: 0.3, seed: 7 });
  expect(told.events).toBe(told.sent + told.lost);
  expect(told.events).toBeGreaterThan(680);
  expect(told.lost).toBeGreaterThan(0);
  await vi.waitFor(() => expect(events()).toHaveLength(told.sent));
  const ids = events().map((event) => event.eventId);
  expect(new Set(ids).size).toBeLessThan(ids.length);
  expect(ids).not.toEqual(ids.toSorted((one, other) => one - other));
});
