import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type InstalledApp, install, type Json, portalId } from "./installed-app.ts";

let app: InstalledApp;
beforeEach(async () => {
  app = await install();
});
afterEach(() => app.emulator.close());

const contacts = "/crm/objects/2026-09/contacts";

async function contact(id: string): Promise<Json> {
  return app.control("GET", `portals/${portalId}/objects/contacts/${id}`);
}

describe("a batch update", () => {
  it("sets and clears values and answers with what was written", async () => {
    const inputs = [
      { id: "101", properties: { jobtitle: "Head of sales", phone: "" } },
      { id: "102", properties: { jobtitle: "CFO" } },
    ];
    const { status, body } = await app.call("POST", `${contacts}/batch/update`, { inputs });
    expect(status).toBe(200);
    expect(body).toMatchObject({ status: "COMPLETE", startedAt: expect.any(String), completedAt: expect.any(String) });
    expect(body.results.map((one: Json) => one.properties.jobtitle)).toEqual(["Head of sales", "CFO"]);
    expect((await contact("101")).properties).not.toHaveProperty("phone");
  });

  it("is refused as a whole for one wrong value, with the property named", async () => {
    const inputs = [
      { id: "101", properties: { jobtitle: "Changed" } },
      { id: "102", properties: { assay_none: "1", hs_lead_status: "WHATEVER", numemployees: "many" } },
    ];
    const { status, body } = await app.call("POST", `${contacts}/batch/update`, { inputs });
    expect(status).toBe(400);
    expect(body.category).toBe("VALIDATION_ERROR");
    expect(body.errors.map((one: Json) => [one.code, one.context.propertyName[0]])).toEqual([
      ["PROPERTY_DOESNT_EXIST", "assay_none"],
      ["INVALID_OPTION", "hs_lead_status"],
      ["INVALID_DOUBLE", "numemployees"],
    ]);
    expect((await contact("101")).properties.jobtitle).not.toBe("Changed");
  });

  it("writes the others and reports with 207 those that are not there", async () => {
    const inputs = [
      { id: "101", properties: { jobtitle: "Written" } },
      { id: "999999", properties: { jobtitle: "Lost" }, objectWriteTraceId: "trace-2" },
    ];
    const { status, body } = await app.call("POST", `${contacts}/batch/update`, { inputs });
    expect(status).toBe(207);
    expect(body.results).toHaveLength(1);
    expect(body.numErrors).toBe(1);
    expect(body.errors[0]).toMatchObject({
      category: "OBJECT_NOT_FOUND",
      context: { ids: ["999999"], objectWriteTraceId: ["trace-2"] },
      links: {},
      errors: [],
    });
  });

  it.each([
    ["no inputs", []],
    ["101 inputs", Array.from({ length: 101 }, (_, index) => ({ id: String(index), properties: {} }))],
    [
      "the same record twice",
      [
        { id: "101", properties: {} },
        { id: "101", properties: {} },
      ],
    ],
    ["an input without properties", [{ id: "101" }]],
    ["a value that is no text", [{ id: "101", properties: { jobtitle: { a: 1 } } }]],
  ])("refuses %s", async (_what, inputs) => {
    const { status, body } = await app.call("POST", `${contacts}/batch/update`, { inputs });
    expect([status, body.category]).toEqual([400, "VALIDATION_ERROR"]);
  });

  it("refuses HubSpot's own values", async () => {
    const inputs = [{ id: "101", properties: { hs_object_id: "7" } }];
    const { body } = await app.call("POST", `${contacts}/batch/update`, { inputs });
    expect(body.errors[0].code).toBe("READ_ONLY_VALUE");
  });
});

describe("values", () => {
  it("move a lifecycle stage forward only, unless it is cleared first", async () => {
    const set = async (lifecyclestage: string) => {
      await app.call("PATCH", `${contacts}/101`, { properties: { lifecyclestage } });
      return (await contact("101")).properties.lifecyclestage;
    };
    expect(await set("opportunity")).toBe("opportunity");
    expect(await set("lead")).toBe("opportunity");
    expect(await set("")).toBeUndefined();
    expect(await set("lead")).toBe("lead");
  });

  it("say when a contact entered each lifecycle stage", async () => {
    const dates = async () => {
      const names = ["lead", "opportunity"].map((stage) => `hs_lifecyclestage_${stage}_date`);
      const path = `${contacts}/102?properties=${names.join(",")}`;
      const { properties } = (await app.call("GET", path)).body;
      return names.map((name) => properties[name] && Date.parse(properties[name]));
    };
    const set = (lifecyclestage: string) => app.call("PATCH", `${contacts}/102`, { properties: { lifecyclestage } });
    await set("");
    const before = Date.now();
    await set("opportunity");
    const [, entered] = await dates();
    expect(entered).toBeGreaterThanOrEqual(before);
    await set("opportunity");
    expect((await dates())[1]).toBe(entered);
    await set("");
    await set("lead");
    expect((await dates())[0]).toBeGreaterThanOrEqual(entered);
    const refused = await app.call("PATCH", `${contacts}/102`, {
      properties: { hs_lifecyclestage_lead_date: "2026-01-01T00:00:00Z" },
    });
    expect(refused.body.errors[0].code).toBe("READ_ONLY_VALUE");
  });

  it("read dates from milliseconds and ISO text, and refuse others", async () => {
    await app.call("POST", "/crm/properties/2026-09/contacts", {
      name: "seen_at",
      label: "Seen",
      type: "datetime",
      fieldType: "date",
      groupName: "contactinformation",
    });
    const write = (seen_at: string) => app.call("PATCH", `${contacts}/101`, { properties: { seen_at } });
    expect((await write("1767225600000")).body.properties.seen_at).toBe("2026-01-01T00:00:00.000Z");
    expect((await write("2026-05-01T10:00:00Z")).body.properties.seen_at).toBe("2026-05-01T10:00:00.000Z");
    expect((await write("yesterday")).body.errors[0].code).toBe("INVALID_LONG");
  });

  it("keep hostile text as it is", async () => {
    const jobtitle = "<script>alert(1)</script> \u202e\u0000 '; DROP TABLE record; --";
    await app.call("PATCH", `${contacts}/101`, { properties: { jobtitle } });
    expect((await contact("101")).properties.jobtitle).toBe(jobtitle);
  });
});

describe("reading", () => {
  it("finds by id and by address, with the properties asked for", async () => {
    const { email } = (await contact("101")).properties;
    const path = `${contacts}/${encodeURIComponent(email)}?idProperty=email&properties=jobtitle&associations=companies`;
    const { status, body } = await app.call("GET", path);
    expect(status).toBe(200);
    expect(body).toMatchObject({ id: "101", archived: false, properties: { jobtitle: expect.any(String) } });
    expect(body.associations.companies.results[0].type).toBe("contact_to_company");
    expect((await app.call("GET", `${contacts}/424242`)).status).toBe(404);
  });

  it("pages through all contacts without repeating one", async () => {
    const seen = new Set<string>();
    let after: string | undefined = "0";
    while (after !== undefined) {
      const { body }: Json = await app.call("GET", `/crm/v3/objects/0-1?limit=7&after=${after}`);
      for (const { id } of body.results) seen.add(id);
      after = body.paging?.next.after;
    }
    expect(seen.size).toBe(30);
  });

  it("returns a batch with the missing ids beside it, and the history asked for", async () => {
    await app.call("PATCH", `${contacts}/101`, { properties: { jobtitle: "One" } });
    await app.call("PATCH", `${contacts}/101`, { properties: { jobtitle: "Two" } });
    const body = {
      properties: ["jobtitle"],
      propertiesWithHistory: ["jobtitle"],
      inputs: [{ id: "101" }, { id: "5" }],
    };
    const read = await app.call("POST", `${contacts}/batch/read`, body);
    expect(read.status).toBe(207);
    expect(read.body.results[0].propertiesWithHistory.jobtitle.map((one: Json) => one.value)).toEqual(["Two", "One"]);
    expect(read.body.errors[0].context.ids).toEqual(["5"]);
  });
});

describe("creating", () => {
  it("answers 201 with a location, and 409 when the address is taken", async () => {
    const properties = { email: "Ada@new.example", firstname: "Ada" };
    const created = await app.call("POST", contacts, { properties, associations: [] });
    expect(created.status).toBe(201);
    expect(created.headers.get("location")).toContain(created.body.id);
    expect(created.body.properties.email).toBe("ada@new.example");
    const again = await app.call("POST", contacts, { properties, associations: [] });
    expect(again.status).toBe(409);
    expect(again.body).toMatchObject({ category: "CONFLICT", message: expect.stringContaining(created.body.id) });
  });

  it("creates all of a batch or none, unless each input carries a trace id", async () => {
    const { email } = (await contact("101")).properties;
    const inputs = [{ properties: { email: "new@one.example" } }, { properties: { email } }];
    const all = await app.call("POST", `${contacts}/batch/create`, { inputs });
    expect(all.status).toBe(409);
    const traced = inputs.map((input, index) => ({ ...input, objectWriteTraceId: `t${index}` }));
    const some = await app.call("POST", `${contacts}/batch/create`, { inputs: traced });
    expect(some.status).toBe(207);
    expect(some.body.results).toHaveLength(1);
    expect(some.body.errors[0]).toMatchObject({ category: "CONFLICT", context: { objectWriteTraceId: ["t1"] } });
  });

  it("upserts by address", async () => {
    const { email } = (await contact("101")).properties;
    const inputs = [email, "fresh@one.example"].map((id) => ({
      id,
      idProperty: "email",
      properties: { jobtitle: "CTO" },
    }));
    const { status, body } = await app.call("POST", `${contacts}/batch/upsert`, { inputs });
    expect(status).toBe(200);
    expect(body.results.map((one: Json) => one.new)).toEqual([false, true]);
    expect(body.results[1].properties.email).toBe("fresh@one.example");
  });

  it("wants a primary contact for a lead", async () => {
    const properties = { hs_lead_name: "A lead" };
    const alone = await app.call("POST", "/crm/objects/2026-09/leads", { properties, associations: [] });
    expect(alone.status).toBe(400);
    const types = [{ associationCategory: "HUBSPOT_DEFINED", associationTypeId: 578 }];
    const associations = [{ to: { id: "101" }, types }];
    const lead = await app.call("POST", "/crm/objects/2026-09/0-136", { properties, associations });
    expect(lead.status).toBe(201);
    const linked = await app.call("GET", `/crm/v4/objects/leads/${lead.body.id}/associations/contacts`);
    expect(linked.body.results[0]).toMatchObject({ toObjectId: "101" });
    expect(linked.body.results[0].associationTypes).toContainEqual({
      category: "HUBSPOT_DEFINED",
      typeId: 578,
      label: "Primary",
    });
  });
});

describe("archiving", () => {
  it("hides a record, frees its address and answers 204 a second time", async () => {
    const { email } = (await contact("101")).properties;
    expect((await app.call("DELETE", `${contacts}/101`)).status).toBe(204);
    expect((await app.call("DELETE", `${contacts}/101`)).status).toBe(204);
    expect((await app.call("GET", `${contacts}/101`)).status).toBe(404);
    expect((await app.call("GET", `${contacts}/101?archived=true`)).body.archived).toBe(true);
    expect((await app.call("POST", contacts, { properties: { email }, associations: [] })).status).toBe(201);
  });
});
