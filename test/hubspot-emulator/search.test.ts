import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type InstalledApp, install, type Json, portalId } from "./installed-app.ts";

let app: InstalledApp;
beforeAll(async () => {
  app = await install({ contacts: 60 });
});
afterAll(() => app.emulator.close());

/** A search within the limit of five a second: a refused one is tried again, as the refusal asks. */
async function search(body: unknown): Promise<{ status: number; body: Json }> {
  for (;;) {
    const reply = await app.call("POST", "/crm/objects/2026-09/contacts/search", body);
    if (reply.status !== 429) return reply;
    await wait(200);
  }
}

const empty = { after: "0", limit: 10, filterGroups: [], sorts: [], properties: [] };

async function people(): Promise<Json[]> {
  return (await app.control("GET", `portals/${portalId}/objects/contacts?limit=100`)).results;
}

it("ands the filters of a group and ors the groups", async () => {
  const filter = (propertyName: string, value: string) => ({ propertyName, operator: "EQ", value });
  const filterGroups = [
    { filters: [filter("hs_language", "fr"), filter("lifecyclestage", "lead")] },
    { filters: [filter("hs_language", "es")] },
  ];
  const { status, body } = await search({ ...empty, limit: 200, filterGroups });
  const expected = (await people()).filter(
    ({ properties }) =>
      (properties.hs_language === "fr" && properties.lifecyclestage === "lead") || properties.hs_language === "es",
  );
  expect(status).toBe(200);
  expect(body.total).toBe(expected.length);
  expect(body.results.map((one: Json) => one.id)).toEqual(expected.map(({ id }) => id));
});

it("sorts and pages", async () => {
  const sorts = [{ propertyName: "lastname", direction: "DESCENDING" }];
  const first = await search({ ...empty, limit: 40, sorts });
  const second = await search({ ...empty, limit: 40, sorts, after: first.body.paging.next.after });
  const names = [...first.body.results, ...second.body.results].map((one: Json) => one.properties.lastname);
  expect(names).toHaveLength(60);
  expect(names).toEqual(names.toSorted((a, b) => b.localeCompare(a)));
  expect(second.body).not.toHaveProperty("paging");
});

it("compares numbers and dates by value, and knows which are set", async () => {
  await app.call("PATCH", "/crm/objects/2026-09/contacts/101", { properties: { numemployees: "9" } });
  await app.call("PATCH", "/crm/objects/2026-09/contacts/102", { properties: { numemployees: "100" } });
  const find = async (filter: Json) => (await search({ ...empty, filterGroups: [{ filters: [filter] }] })).body;
  expect((await find({ propertyName: "numemployees", operator: "GT", value: "10" })).total).toBe(1);
  expect((await find({ propertyName: "numemployees", operator: "HAS_PROPERTY" })).total).toBe(2);
  const recently = { propertyName: "lastmodifieddate", operator: "GTE", value: String(Date.now() - 60_000) };
  expect((await find(recently)).total).toBe(60);
});

it("finds words of the default text properties", async () => {
  const [someone] = await people();
  const query = `${someone.properties.firstname} ${someone.properties.lastname}`;
  const { body } = await search({ ...empty, query });
  expect(body.results.map((one: Json) => one.id)).toContain(someone.id);
});

const filters = Array.from({ length: 6 }, () => ({ propertyName: "email", operator: "HAS_PROPERTY" }));
it.each([
  ["six groups", { filterGroups: Array.from({ length: 6 }, () => ({ filters: filters.slice(0, 1) })) }],
  ["seven filters in a group", { filterGroups: [{ filters: [...filters, ...filters.slice(0, 1)] }] }],
  ["nineteen filters", { filterGroups: [{ filters }, { filters }, { filters }, { filters: filters.slice(0, 1) }] }],
  ["more than 200 a page", { limit: 201 }],
  ["a page beyond 10,000", { after: "10000" }],
  ["an unknown property", { filterGroups: [{ filters: [{ propertyName: "nothing", operator: "HAS_PROPERTY" }] }] }],
  ["an operator without its value", { filterGroups: [{ filters: [{ propertyName: "email", operator: "EQ" }] }] }],
  ["an unknown operator", { filterGroups: [{ filters: [{ propertyName: "email", operator: "LIKE", value: "a" }] }] }],
])("refuses %s", async (_what, change) => {
  const { status, body } = await search({ ...empty, ...change });
  expect([status, body.category]).toEqual([400, "VALIDATION_ERROR"]);
});

it("allows five searches a second in an account, and no more", async () => {
  await wait(1000);
  const replies = await Promise.all(
    Array.from({ length: 7 }, () => app.call("POST", "/crm/v3/objects/contacts/search", empty)),
  );
  const refused = replies.filter(({ status }) => status === 429);
  expect(refused).toHaveLength(2);
  expect(refused[0]?.body).toMatchObject({ policyName: "SECONDLY", errorType: "RATE_LIMIT" });
});
