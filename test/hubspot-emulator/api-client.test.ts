import { Client } from "@hubspot/api-client";
import { afterAll, beforeAll, expect, it } from "vitest";
import { approve, clientId, clientSecret, type InstalledApp, install, portalId, redirectUrl } from "./installed-app.ts";

/** HubSpot's own client, which parses every reply by the published models. */
let app: InstalledApp;
let client: Client;
beforeAll(async () => {
  app = await install();
  client = new Client({ accessToken: app.accessToken, basePath: app.emulator.origin, numberOfApiCallRetries: 0 });
});
afterAll(() => app.emulator.close());

it("exchanges a code", async () => {
  const code = (await approve(app.emulator.origin)).searchParams.get("code") ?? "";
  const token = await client.oauth.tokensApi.create("authorization_code", code, redirectUrl, clientId, clientSecret);
  expect(token).toMatchObject({ tokenType: "bearer", expiresIn: 1800, accessToken: expect.any(String) });
  const told = await client.oauth.accessTokensApi.get(token.accessToken);
  expect(told).toMatchObject({ hubId: portalId, tokenType: "access" });
});

it("creates groups and properties and writes contacts in batches", async () => {
  const { groupsApi, batchApi, coreApi } = client.crm.properties;
  await groupsApi.create("contacts", { name: "assay", label: "Assay", displayOrder: 1 });
  const options = ["A", "B"].map((value, displayOrder) => ({ label: value, value, displayOrder, hidden: false }));
  const grade = { name: "assay_grade", label: "Grade", groupName: "assay", options };
  const created = await batchApi.create("contacts", {
    inputs: [{ ...grade, type: "enumeration" as never, fieldType: "select" as never }],
  });
  expect(created.status).toBe("COMPLETE");
  expect((await coreApi.getByName("contacts", "assay_grade")).options.map(({ value }) => value)).toEqual(["A", "B"]);
  const written = await client.crm.contacts.batchApi.update({
    inputs: [{ id: "101", properties: { assay_grade: "A" } }],
  });
  expect(written.results[0]).toMatchObject({
    id: "101",
    properties: { assay_grade: "A" },
    createdAt: expect.any(Date),
  });
});

it("throws with HubSpot's body when a value is wrong", async () => {
  const write = client.crm.contacts.basicApi.update("101", { properties: { assay_grade: "Z" } });
  await expect(write).rejects.toMatchObject({ code: 400, body: { category: "VALIDATION_ERROR" } });
});

it("reads contacts, associations, owners and searches", async () => {
  const contact = await client.crm.contacts.basicApi.getById("101", ["email"], undefined, ["companies"]);
  expect(contact.associations?.companies?.results).toHaveLength(1);
  const found = await client.crm.contacts.searchApi.doSearch({
    filterGroups: [
      { filters: [{ propertyName: "email", operator: "EQ" as never, value: contact.properties.email ?? "" }] },
    ],
    limit: 1,
  });
  expect(found.total).toBe(1);
  const linked = await client.crm.associations.v4.basicApi.getPage("contacts", "101", "companies");
  expect(linked.results[0]?.associationTypes.map(({ typeId }) => typeId).toSorted()).toEqual([1, 279]);
  const owners = await client.crm.owners.ownersApi.getPage();
  expect(owners.results).toHaveLength(6);
});

it("associates with the default label", async () => {
  const note = await client.crm.objects.notes.basicApi.create({
    properties: { hs_timestamp: String(Date.now()), hs_note_body: "Called" },
    associations: [],
  });
  await client.crm.associations.v4.basicApi.createDefault("notes", note.id, "contacts", "101");
  const linked = await client.crm.associations.v4.basicApi.getPage("notes", note.id, "contacts");
  expect(linked.results.map(({ toObjectId }) => toObjectId)).toEqual(["101"]);
});

it("calls dated paths", async () => {
  const response = await client.apiRequest({
    method: "POST",
    path: "/crm/objects/2026-09/contacts/batch/read",
    body: { inputs: [{ id: "101" }], properties: ["email"], propertiesWithHistory: [] },
  });
  expect(response.status).toBe(200);
});
