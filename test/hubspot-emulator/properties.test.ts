import { afterAll, beforeAll, expect, it } from "vitest";
import { type InstalledApp, install, type Json, portalId } from "./installed-app.ts";

let app: InstalledApp;
beforeAll(async () => {
  app = await install();
});
afterAll(() => app.emulator.close());

const properties = "/crm/properties/2026-09/contacts";
const levels = ["0", "1", "2", "3"].map((value) => ({
  label: `Level ${value}`,
  value,
  displayOrder: Number(value),
  hidden: false,
}));
const budget = {
  name: "assay_bant_budget",
  label: "Budget",
  type: "enumeration",
  fieldType: "select",
  groupName: "assay",
  options: levels,
};

it("has no group and no property of an app before the app makes them", async () => {
  expect((await app.call("GET", `${properties}/assay_score`)).status).toBe(404);
  const refused = await app.call("POST", properties, budget);
  expect([refused.status, refused.body.category]).toEqual([400, "VALIDATION_ERROR"]);
});

it("creates a group once and says so the second time", async () => {
  const created = await app.call("POST", `${properties}/groups`, { name: "assay", label: "Assay" });
  expect([created.status, created.body]).toEqual([
    201,
    { name: "assay", label: "Assay", displayOrder: -1, archived: false },
  ]);
  const again = await app.call("POST", `${properties}/groups`, { name: "assay", label: "Assay" });
  expect([again.status, again.body.category]).toEqual([409, "OBJECT_ALREADY_EXISTS"]);
});

it("creates properties in a batch with 201, and with 207 when some are there already", async () => {
  const score = { name: "assay_score", label: "Score", type: "number", fieldType: "number", groupName: "assay" };
  const first = await app.call("POST", `${properties}/batch/create`, { inputs: [budget, score] });
  expect(first.status).toBe(201);
  expect(first.body.results[0]).toMatchObject({ name: "assay_bant_budget", hubspotDefined: false, options: levels });
  const note = { ...score, name: "assay_note", type: "string", fieldType: "text" };
  const second = await app.call("POST", `${properties}/batch/create`, { inputs: [budget, note] });
  expect([second.status, second.body.results.length, second.body.errors[0].category]).toEqual([
    207,
    1,
    "OBJECT_ALREADY_EXISTS",
  ]);
  const alone = await app.call("POST", properties, budget);
  expect([alone.status, alone.body.category]).toEqual([409, "OBJECT_ALREADY_EXISTS"]);
});

it.each([
  ["a name with capitals", { name: "Assay_Score" }, "name"],
  ["a field type of another type", { name: "assay_a", fieldType: "number" }, "fieldType"],
  ["an enumeration without options", { name: "assay_b", options: [] }, "options"],
  ["two options of one value", { name: "assay_c", options: [levels[0], { ...levels[0], label: "Other" }] }, "options"],
])("refuses %s and names the field", async (_what, change, field) => {
  const { status, body } = await app.call("POST", properties, { ...budget, ...change });
  expect([status, body.errors[0].in]).toEqual([400, field]);
});

it("names a missing field", async () => {
  const { status, body } = await app.call("POST", properties, { name: "assay_d" });
  expect(status).toBe(400);
  expect(body.message).toContain("label, groupName, type, fieldType");
});

it("changes options, and takes the values along when a property is archived", async () => {
  await app.call("PATCH", "/crm/objects/2026-09/contacts/101", { properties: { assay_bant_budget: "2" } });
  const options = [...levels, { label: "Level 4", value: "4", displayOrder: 4, hidden: false }];
  const changed = await app.call("PATCH", `${properties}/assay_bant_budget`, { options });
  expect(changed.body.options).toHaveLength(5);
  expect((await app.call("DELETE", `${properties}/assay_bant_budget`)).status).toBe(204);
  const contact: Json = await app.control("GET", `portals/${portalId}/objects/contacts/101`);
  expect(contact.properties).not.toHaveProperty("assay_bant_budget");
  expect((await app.call("DELETE", `${properties}/email`)).status).toBe(400);
});

it("counts custom properties against the portal's limit", async () => {
  const { body } = await app.call("GET", "/crm/limits/2026-09/custom-properties");
  const contacts = body.byObjectType.find((one: Json) => one.objectTypeId === "0-1");
  expect(contacts).toMatchObject({ limit: 1000, usage: 2, percentage: 0.2 });
  expect(body).toMatchObject({ overallLimit: 8000, overallUsage: 2 });
});
