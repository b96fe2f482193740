import type { PeopleReply, PortalPerson } from "@assay/shared/api/people";
import { SearchInput, Select, Tab, Table, Tabs, ToggleGroup } from "@hubspot/ui-extensions";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { allText, renderSettings, type SettingsUnderTest } from "./settings-under-test.tsx";
import { StandInServer } from "./stand-in-server.ts";

const aPerson = (number: number): PortalPerson => ({
  userId: String(number),
  name: `Person ${String(number).padStart(2, "0")}`,
  email: `p${number}@seller.example`,
  role: number === 1 ? "admin" : "rep",
  teams: [number % 2 ? "North" : "South"],
  isThere: number !== 3,
});

/** What the server says of sixty people, and what it answers to a change. */
let told: PeopleReply;
let answerToChange: () => object;
let server: StandInServer;
const changes: unknown[] = [];
beforeEach(() => {
  const people = Array.from({ length: 60 }, (_, index) => aPerson(index + 1));
  told = { ok: true, people, visibility: "everyone", canEdit: true, me: "1" };
  answerToChange = () => told;
  changes.length = 0;
  server = new StandInServer();
  const rest = server.fetch;
  const fetch: StandInServer["fetch"] = async (url, options) => {
    const { pathname } = new URL(url);
    if (!/people|visibility/.test(pathname)) return rest(url, options);
    if (options.method === "GET") return Response.json(told);
    changes.push([pathname, options.body]);
    return Response.json(answerToChange());
  };
  Object.assign(server, { fetch });
});
afterEach(() => vi.unstubAllGlobals());

async function openPeople(): Promise<SettingsUnderTest> {
  const page = renderSettings(server);
  await page.waitFor(() => expect(page.findAll(Tab).length).toBeGreaterThan(1));
  page.find(Tabs).trigger("onSelectedChange", "people" as never);
  await page.waitFor(() => expect(page.maybeFind(ToggleGroup, { name: "visibility" })).not.toBeNull());
  return page;
}
const roleOf = (page: SettingsUnderTest, userId: string) => page.find(Select, { name: `role-${userId}` });

it("lists people in pages, and finds them by name, address or team", async () => {
  const page = await openPeople();
  const peopleTable = () => page.findAll(Table).at(-1);
  expect(peopleTable()?.props).toMatchObject({ paginated: true, pageCount: 3 });
  expect(allText(page)).toContain("No longer in HubSpot");
  expect(allText(page)).not.toContain("Person 60");
  page.find(SearchInput).trigger("onInput", "P60@" as never);
  await page.waitFor(() => expect(allText(page)).toContain("Person 60"));
  expect(peopleTable()?.props.paginated).toBe(false);
  page.find(SearchInput).trigger("onInput", "west" as never);
  await page.waitFor(() => expect(allText(page)).toContain("Nobody matches this."));
});

it("sends the role that was seen along with the new one, and never offers one's own", async () => {
  const page = await openPeople();
  expect(page.maybeFind(Select, { name: "role-1" })).toBeNull();
  roleOf(page, "2").trigger("onChange", "manager" as never);
  await page.waitFor(() =>
    expect(changes).toEqual([["/v1/people/2/role", { role: "manager", was: "rep", language: "en" }]]),
  );
});

it("shows things as they are after a refusal", async () => {
  const page = await openPeople();
  answerToChange = () => ({ ok: false, code: "people-changed", message: "A colleague changed this meanwhile." });
  told = { ...told, visibility: "team", people: told.people.map((one) => ({ ...one, role: "reader" })) };
  page.find(ToggleGroup, { name: "visibility" }).trigger("onChange", "owner" as never);
  await page.waitFor(() => expect(roleOf(page, "2").props.value).toBe("reader"));
  expect(page.find(ToggleGroup, { name: "visibility" }).props.value).toBe("team");
});

it("offers nothing to whoever is no admin", async () => {
  told = { ...told, canEdit: false };
  const page = await openPeople();
  expect(page.maybeFind(Select, { name: "role-2" })).toBeNull();
  expect(page.find(ToggleGroup, { name: "visibility" }).props.options.every(({ readOnly }) => readOnly)).toBe(true);
  expect(allText(page)).toContain("only an admin of Assay can");
});
