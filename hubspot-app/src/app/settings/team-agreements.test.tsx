import { type AgreementReply, type AgreementVersion, SaveAgreementRequest } from "@assay/shared/api/agreement";
import type { Terms } from "@assay/shared/pipeline/agreement";
import { Button, Form, LoadingButton, NumberInput, Select, Tab, Tabs } from "@hubspot/ui-extensions";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { allText, click, renderSettings, type SettingsUnderTest } from "./settings-under-test.tsx";
import { people } from "./stand-in-rubric.ts";
import { StandInServer } from "./stand-in-server.ts";

const at = Date.UTC(2026, 10, 1);
const terms: Terms = {
  qualifiers: { requiredData: ["email"] },
  hours: { zone: "UTC", openings: [{ weekday: 1, from: "09:00", to: "17:00" }], holidays: [] },
  firstTouchMinutes: 60,
  touches: { calls: 1, emails: 1, days: 14 },
  mqlsOwed: { perWeek: 10, perQuarter: 130 },
};
const signers = { marketing: people.ann, sales: people.lea };
const north = { id: "71", name: "North" };

const refusal = { ok: false, code: "draft-changed", message: "Somebody else has changed the draft." };

const signed = (version: number, more: Partial<AgreementVersion> = {}): AgreementVersion => ({
  ...{ version, terms, signers, proposed: { by: people.ann, at }, bindingSince: at },
  signatures: [
    { side: "marketing", by: people.ann, at },
    { side: "sales", by: people.lea, at },
  ],
  ...more,
});

/** What the server says of the portal's agreement, and of North's; and the drafts that it was sent. */
let told: { portals: AgreementReply; norths: AgreementReply };
let server: StandInServer;
const drafts: SaveAgreementRequest[] = [];
/** What the answers to acts wait for. */
let settled: Promise<void>;
/** Nothing comes through any more. */
let isCutOff: boolean;
/** Only what is written comes through. */
let isUnread: boolean;
/** Of which team each agreement was that was read; "" = the portal's. */
const answered: string[] = [];
beforeEach(() => {
  settled = Promise.resolve();
  isCutOff = false;
  isUnread = false;
  answered.length = 0;
  const start = { terms, signers: { marketing: people.ann.userId, sales: people.lea.userId } };
  const rest = { ok: true as const, start, signers: [people.ann, people.lea], canEdit: true, me: people.ann.userId };
  const portals = { ...rest, versions: [signed(1)], teams: [{ ...north, hasOwn: false, isWaiting: false }] };
  told = { portals, norths: { ...portals, team: north, versions: [] } };
  drafts.length = 0;
  server = new StandInServer();
  const others = server.fetch;
  const fetch: StandInServer["fetch"] = async (url, options) => {
    const { pathname, searchParams } = new URL(url);
    if (isCutOff || (isUnread && options.method === "GET")) throw new TypeError("Failed to fetch");
    if (!pathname.includes("agreement")) return others(url, options);
    if (options.method === "POST") {
      const { document, ...request } = SaveAgreementRequest.parse(options.body);
      drafts.push({ document, ...request });
      await settled;
      if (request.basedOn > 0) return Response.json(refusal);
      return Response.json({ ...told.norths, draft: { revision: 1, document, by: people.ann, at } });
    }
    answered.push(searchParams.get("team") ?? "");
    return Response.json(searchParams.get("team") === north.id ? told.norths : told.portals);
  };
  Object.assign(server, { fetch });
});
afterEach(() => vi.unstubAllGlobals());

async function openAgreement(team?: string): Promise<SettingsUnderTest> {
  const page = renderSettings(server);
  await page.waitFor(() => expect(page.findAll(Tab).length).toBeGreaterThan(1));
  page.find(Tabs).trigger("onSelectedChange", "agreement" as never);
  await page.waitFor(() => expect(allText(page)).toContain("Version 1 is in force"));
  if (team === undefined) return page;
  page.find(Select, { name: "agreement-team" }).trigger("onChange", team as never);
  await page.waitFor(() => expect(page.maybeFindByTestId(Button, "begin-agreement")).not.toBeNull());
  return page;
}

it("is the portal's until a team is chosen, and says which teams have their own", async () => {
  told.portals = {
    ...told.portals,
    teams: [
      { ...north, hasOwn: true, isWaiting: false },
      { id: "72", name: "South", hasOwn: true, isWaiting: true },
    ],
  };
  const page = await openAgreement();
  const { options, value } = page.find(Select, { name: "agreement-team" }).props;
  expect([value, options?.map(({ label }) => label)]).toEqual([
    "portal",
    ["The portal’s, for all teams without one of their own", "North (has its own)", "South (waits for signatures)"],
  ]);
});

it("begins a team's own as a copy of the portal's, and saves it for the team", async () => {
  const page = await openAgreement(north.id);
  await page.waitFor(() => expect(allText(page)).toContain("North has no agreement of its own"));
  expect(page.maybeFindByTestId(Button, "end-agreement")).toBeNull();
  click(page, "begin-agreement");
  await page.waitFor(() => expect(page.find(NumberInput, { name: "first-touch" }).props.value).toBe(60));
  page.find(NumberInput, { name: "first-touch" }).trigger("onChange", 30 as never);
  await page.waitFor(() => expect(page.find(NumberInput, { name: "first-touch" }).props.value).toBe(30));
  page.findAll(Form).at(-1)?.trigger("onSubmit");
  await page.waitFor(() => expect(drafts).toHaveLength(1));
  expect(drafts[0]).toMatchObject({ team: "71", basedOn: 0, document: { terms: { firstTouchMinutes: 30 } } });
  await page.waitFor(() => expect(allText(page)).toContain("Last saved by Ann Smith"));
});

it("ends it by a version of its own, which changes no terms", async () => {
  told.norths = { ...told.norths, versions: [signed(1)] };
  const page = await openAgreement(north.id);
  await page.waitFor(() => expect(page.maybeFindByTestId(Button, "end-agreement")).not.toBeNull());
  click(page, "end-agreement");
  await page.waitFor(() => expect(allText(page)).toContain("Draft of version 2: the end of this team’s own agreement"));
  expect(page.maybeFind(NumberInput, { name: "first-touch" })).toBeNull();
  page.findAll(Form).at(-1)?.trigger("onSubmit");
  await page.waitFor(() => expect(drafts).toHaveLength(1));
  expect(drafts[0]).toMatchObject({ team: "71", document: { ends: true, terms: { firstTouchMinutes: 60 } } });
});

it("ends it with the terms in force, also while newer ones wait for a signature", async () => {
  const waiting = { ...signed(2), terms: { ...terms, firstTouchMinutes: 15 }, bindingSince: undefined, signatures: [] };
  const start = { ...told.norths.start, terms: waiting.terms };
  told.norths = { ...told.norths, versions: [waiting, signed(1)], start };
  const page = await openAgreement(north.id);
  click(page, "end-agreement");
  await page.waitFor(() => expect(allText(page)).toContain("the end of this team’s own agreement"));
  page.findAll(Form).at(-1)?.trigger("onSubmit");
  await page.waitFor(() => expect(drafts).toHaveLength(1));
  expect(drafts[0]).toMatchObject({ document: { ends: true, terms: { firstTouchMinutes: 60 } } });
});

it.each(["saved", "refused"])("leaves the other agreement that was chosen before the first was %s", async (how) => {
  const { promise, resolve } = Promise.withResolvers<void>();
  settled = promise;
  if (how === "refused") {
    const document = { ...told.norths.start, terms: { ...terms, firstTouchMinutes: 30 } };
    told.norths = { ...told.norths, draft: { revision: 1, document, by: people.ann, at } };
  }
  const page = await openAgreement();
  page.find(Select, { name: "agreement-team" }).trigger("onChange", north.id as never);
  await page.waitFor(() => expect(allText(page)).toContain("North has no agreement of its own"));
  if (how === "saved") click(page, "begin-agreement");
  await page.waitFor(() => expect(page.maybeFind(NumberInput, { name: "first-touch" })).not.toBeNull());
  page.findAll(Form).at(-1)?.trigger("onSubmit");
  await page.waitFor(() => expect(drafts).toHaveLength(1));
  page.find(Select, { name: "agreement-team" }).trigger("onChange", "portal" as never);
  await page.waitFor(() => expect(allText(page)).toContain("Version 1 is in force"));
  resolve();
  // Nothing may be drawn anew by it, and the page's own waiting looks only when something is.
  await vi.waitFor(() => expect(page.mocks.actions.addAlert.calls).toHaveLength(1));
  // After a refusal, what was changed is read again.
  if (how === "refused") await vi.waitFor(() => expect(answered).toEqual(["", north.id, "", north.id]));
  click(page, "begin-agreement");
  await page.waitFor(() => expect(page.find(NumberInput, { name: "first-touch" }).props.value).toBe(60));
  page.findAll(Form).at(-1)?.trigger("onSubmit");
  await page.waitFor(() => expect(drafts).toHaveLength(2));
  expect(drafts[1]?.team).toBeUndefined();
});

it("says when it was ended, and offers the next one", async () => {
  told.norths = { ...told.norths, versions: [signed(2, { ends: true }), signed(1)] };
  const page = await openAgreement(north.id);
  await page.waitFor(() => expect(allText(page)).toContain("Version 2 ended this team’s own agreement"));
  expect(allText(page)).toMatch(/2\s+Ended it/);
  expect(page.maybeFindByTestId(Button, "end-agreement")).toBeNull();
});

describe.each(["was saved a moment ago", "was there when the page was opened"])("a draft that %s", (how) => {
  const field = (page: SettingsUnderTest) => page.find(NumberInput, { name: "first-touch" });
  async function openDraft(): Promise<SettingsUnderTest> {
    if (how === "was saved a moment ago") {
      const page = await openAgreement(north.id);
      click(page, "begin-agreement");
      await page.waitFor(() => expect(field(page).props.value).toBe(60));
      page.findAll(Form).at(-1)?.trigger("onSubmit");
      await page.waitFor(() => expect(allText(page)).toContain("Last saved by Ann Smith"));
      return page;
    }
    told.norths = { ...told.norths, draft: { revision: 1, document: told.norths.start, by: people.ann, at } };
    const page = renderSettings(server);
    await page.waitFor(() => expect(page.findAll(Tab).length).toBeGreaterThan(1));
    page.find(Tabs).trigger("onSelectedChange", "agreement" as never);
    await page.waitFor(() => expect(page.maybeFind(Select, { name: "agreement-team" })).not.toBeNull());
    page.find(Select, { name: "agreement-team" }).trigger("onChange", north.id as never);
    await page.waitFor(() => expect(page.maybeFind(NumberInput, { name: "first-touch" })).not.toBeNull());
    return page;
  }
  async function changeIt(page: SettingsUnderTest, minutes: number) {
    field(page).trigger("onChange", minutes as never);
    await page.waitFor(() => expect(field(page).props.value).toBe(minutes));
  }

  it("keeps what was typed when a save does not come through, and says what to do", async () => {
    const page = await openDraft();
    await changeIt(page, 25);
    const { calls } = page.mocks.actions.addAlert;
    const before = calls.length;
    isCutOff = true;
    // By the second time, whatever the first one set off has failed too.
    for (const time of [1, 2]) {
      page.findAll(Form).at(-1)?.trigger("onSubmit");
      await page.waitFor(() => expect(calls).toHaveLength(before + time));
    }
    expect(calls.at(-1)).toMatchObject([
      { type: "danger", message: "Assay did not answer. Check your connection, then try again." },
    ]);
    await page.waitFor(() => expect(page.findByTestId(LoadingButton, "save-agreement").props.loading).toBe(false));
    expect(field(page).props.value).toBe(25);
    isCutOff = false;
    const sent = drafts.length;
    page.findAll(Form).at(-1)?.trigger("onSubmit");
    await page.waitFor(() => expect(drafts).toHaveLength(sent + 1));
    expect(drafts.at(-1)).toMatchObject({ basedOn: 1, document: { terms: { firstTouchMinutes: 25 } } });
  });

  it("stays on screen when the server refuses a save, and cannot be read again", async () => {
    const page = await openDraft();
    await changeIt(page, 25);
    const read = answered.length;
    isUnread = true;
    page.findAll(Form).at(-1)?.trigger("onSubmit");
    await page.waitFor(() => expect(allText(page)).toContain("may have changed since"));
    expect(field(page).props.value).toBe(25);
    isUnread = false;
    click(page, "read-again");
    await page.waitFor(() => expect(answered.length).toBeGreaterThan(read));
    await page.waitFor(() => expect(allText(page)).not.toContain("may have changed since"));
  });
});
