import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type InstalledApp, install, type Json, portalId, requiredScopes } from "./installed-app.ts";

let app: InstalledApp;
beforeEach(async () => {
  app = await install();
});
afterEach(() => app?.emulator.close());

const records = (type: string) => `portals/${portalId}/objects/${type}`;

/** The largest company's open deal comes first in every believable portal. */
async function openDeal(): Promise<Json> {
  const { results } = await app.control("GET", `${records("deals")}?limit=1`);
  return app.control("GET", `${records("deals")}/${results[0].id}`);
}

const readBatch = (from: string, to: string, ids: string[], base = "/crm/associations/2026-09") =>
  app.call("POST", `${base}/${from}/${to}/batch/read`, { inputs: ids.map((id) => ({ id })) });

it("says when a contact was last called or written to, by what is logged on it", async () => {
  const contact = async () => (await app.control("GET", `${records("contacts")}/101`)).properties;
  const log = async (type: string, at: string) => {
    const { body } = await app.call("POST", `/crm/objects/2026-09/${type}`, { properties: { hs_timestamp: at } });
    await app.call("PUT", `/crm/objects/2026-09/${type}/${body.id}/associations/default/contacts/101`);
  };
  await log("calls", "2026-11-20T10:00:00.000Z");
  expect((await contact()).notes_last_contacted).toBe("2026-11-20T10:00:00.000Z");
  await log("emails", "2026-11-19T10:00:00.000Z");
  await log("notes", "2026-11-21T10:00:00.000Z");
  expect((await contact()).notes_last_contacted).toBe("2026-11-20T10:00:00.000Z");
});

describe("reading associations in a batch", () => {
  it.each(["/crm/associations/2026-09", "/crm/v4/associations"])(
    "answers at %s with types and labels",
    async (base) => {
      const deal = await openDeal();
      const { status, body } = await readBatch("deals", "contacts", [deal.id], base);
      expect([status, body.status]).toEqual([200, "COMPLETE"]);
      expect(body.results[0].from).toEqual({ id: deal.id });
      expect(body.results[0].to.map((one: Json) => one.toObjectId)).toEqual(
        deal.associations.contacts.map((one: Json) => one.id),
      );
      const [first] = body.results[0].to;
      expect(first.associationTypes).toEqual([
        { category: "HUBSPOT_DEFINED", typeId: 3 },
        { category: "USER_DEFINED", typeId: expect.any(Number), label: "Decision maker" },
      ]);
    },
  );

  it("answers the same from the other side", async () => {
    const deal = await openDeal();
    const [contact] = deal.associations.contacts;
    const { body } = await readBatch("0-1", "0-3", [contact.id]);
    expect(body.results[0].to.map((one: Json) => one.toObjectId)).toEqual([deal.id]);
    expect(body.results[0].to[0].associationTypes[1]).toMatchObject({ label: "Decision maker" });
  });

  it("reports with 207 a record that has none, beside the others", async () => {
    const deal = await openDeal();
    const [, , third] = (await readPeople(deal)).contacts;
    const { status, body } = await readBatch("contacts", "deals", [deal.associations.contacts[0].id, third.id]);
    expect([status, body.results.length, body.numErrors]).toEqual([207, 1, 1]);
    expect(body.errors[0]).toMatchObject({
      category: "OBJECT_NOT_FOUND",
      message: `No deal is associated with contact ${third.id}.`,
      context: { fromObjectId: [third.id], fromObjectType: ["contact"], toObjectType: ["deal"] },
    });
  });

  it("gives 500 a record, and the rest after the id it names", async () => {
    const company = await app.control("POST", records("companies"), { properties: { name: "Large" } });
    for (let index = 0; index < 501; index += 1) {
      const { id } = await app.control("POST", records("contacts"), { properties: { firstname: `N${index}` } });
      await app.control("PUT", `${records("companies")}/${company.id}/associations/contacts/${id}`);
    }
    const first = await readBatch("companies", "contacts", [company.id]);
    const { after } = first.body.results[0].paging.next;
    expect(first.body.results[0].to).toHaveLength(500);
    const inputs = [{ id: company.id, after }];
    const second = await app.call("POST", "/crm/associations/2026-09/companies/contacts/batch/read", { inputs });
    expect(second.body.results[0].to).toHaveLength(1);
    expect(second.body.results[0]).not.toHaveProperty("paging");
  });
});

/** The company of a deal, with its contacts. */
async function readPeople(deal: Json): Promise<Json> {
  const company = await app.control("GET", `${records("companies")}/${deal.associations.companies[0].id}`);
  return company.associations;
}

describe("a portal's own labels", () => {
  it("stand in the list of labels with their category, and are refused under HubSpot's", async () => {
    const { body } = await app.call("GET", "/crm/associations/2026-09/contacts/deals/labels");
    expect(body.results).toContainEqual({ category: "USER_DEFINED", typeId: expect.any(Number), label: "Champion" });
    const { typeId } = body.results.find((one: Json) => one.label === "Champion");
    const path = "/crm/objects/2026-09/contacts/103/associations/deals/9001";
    const write = (associationCategory: string) =>
      app.call("PUT", path, [{ associationCategory, associationTypeId: typeId }]);
    expect((await write("HUBSPOT_DEFINED")).status).toBe(400);
    const written = await write("USER_DEFINED");
    expect([written.status, written.body.labels]).toEqual([201, ["Champion"]]);
  });

  it("can be given and taken back by a person", async () => {
    const path = `${records("contacts")}/103/associations/deals/9002`;
    await app.control("PUT", path, { label: "Billing contact" });
    const read = async () => (await app.control("GET", `${records("deals")}/9002`)).associations.contacts;
    const added = (await read()).find((one: Json) => one.id === "103");
    expect(added.types.map((one: Json) => one.label)).toContain("Billing contact");
    await app.control("DELETE", path);
    expect((await read()).map((one: Json) => one.id)).not.toContain("103");
  });
});

describe("a token without the right to a type", () => {
  it.each([
    ["GET", "/crm/objects/2026-09/deals/9001"],
    ["POST", "/crm/objects/2026-09/deals/batch/read"],
    ["POST", "/crm/objects/2026-09/companies/batch/read"],
    ["GET", "/crm/objects/2026-09/leads/13001"],
    ["GET", "/crm/pipelines/2026-09/deals"],
    ["POST", "/crm/associations/2026-09/deals/contacts/batch/read"],
    ["POST", "/crm/associations/2026-09/contacts/deals/batch/read"],
    ["GET", "/crm/objects/2026-09/contacts/101/associations/companies"],
  ])("gets 403 to %s %s", async (method, path) => {
    const poor = await install({ optionalScopes: [] });
    const refused = await poor.call(method, path, method === "POST" ? { inputs: [{ id: "9001" }] } : undefined);
    expect([refused.status, refused.body.category]).toEqual([403, "MISSING_SCOPES"]);
    const [scope] = refused.body.errors[0].context.requiredGranularScopes;
    expect(requiredScopes).not.toContain(scope);
    await poor.emulator.close();
  });
});

describe("a deal", () => {
  it("is closed by its stage, and open again by another", async () => {
    const read = async () =>
      (await app.call("GET", "/crm/objects/2026-09/deals/9001?properties=hs_is_closed,hs_is_closed_won")).body
        .properties;
    expect(await read()).toMatchObject({ hs_is_closed: "false", hs_is_closed_won: "false" });
    const move = (dealstage: string) => app.control("PATCH", `${records("deals")}/9001`, { properties: { dealstage } });
    await move("closedwon");
    expect(await read()).toMatchObject({ hs_is_closed: "true", hs_is_closed_won: "true" });
    await move("closedlost");
    expect(await read()).toMatchObject({ hs_is_closed: "true", hs_is_closed_won: "false" });
    await move("contractsent");
    expect(await read()).toMatchObject({ hs_is_closed: "false" });
  });

  it.each([
    ["deals", "9001", ["dealname", "createdate", "hs_is_closed"]],
    ["leads", "13001", ["hs_lead_name", "hs_pipeline_stage"]],
    ["companies", "5001", ["name", "domain"]],
  ])("and other %s come in a batch with what is asked for", async (type, id, properties) => {
    const { status, body } = await app.call("POST", `/crm/objects/2026-09/${type}/batch/read`, {
      properties,
      inputs: [{ id }],
    });
    expect(status).toBe(200);
    expect(Object.keys(body.results[0].properties)).toEqual(expect.arrayContaining(properties));
  });
});
