import { AssessmentReply, type JudgedState } from "@assay/shared/api/assessment";
import type { DraftDocument } from "@assay/shared/rubric/rubric-document";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { installAssay } from "../support/installation.ts";
import { lookInto } from "../support/look-into.ts";
import { aRatingBody } from "../support/rep.ts";
import { createRubricDesk, type RubricDesk } from "../support/rubric-desk.ts";
import { startTeam, type Team } from "../support/team.ts";
import { waitUntil } from "../support/wait-until.ts";

const dayMs = 86_400_000;

let team: Team;
let desk: RubricDesk;
let contactId: string;
let companyId: string;

const trait = { kind: "wanted", weight: 10 } as const;
const judging = {
  gates: [{ when: "fit", fit: "D", cap: "C" }],
  profiles: [
    {
      id: "mid-size",
      name: "Mid-sized buyers",
      traits: [
        {
          ...trait,
          test: "range",
          id: "size",
          name: "Size",
          weight: 20,
          of: { owner: "company", property: "numberofemployees" },
          from: 50,
          to: 500,
        },
        {
          ...trait,
          test: "country",
          id: "country",
          name: "Country",
          of: { owner: "contact", property: "country" },
          values: ["FR"],
        },
        {
          ...trait,
          test: "department",
          id: "department",
          name: "Department",
          of: { owner: "contact", property: "jobtitle" },
          values: ["procurement"],
        },
      ],
    },
  ],
  engagement: {
    halfLifeDays: 30,
    rules: [
      { on: "moment", id: "click", name: "Email click", property: "hs_email_last_click_date", points: 40 },
      {
        on: "count",
        id: "views",
        name: "Page views",
        property: "hs_analytics_num_page_views",
        points: 2,
        every: 1,
        cap: 20,
      },
    ],
  },
} satisfies Partial<DraftDocument>;

beforeAll(async () => {
  team = await startTeam({ backend: inject("databaseBackend"), contacts: 30 });
  desk = createRubricDesk(team.stack, team.ann.user);
  const { emulator, portalId } = team.stack;
  const company = await emulator.createRecord(portalId, "companies", {
    name: "Achats & Cie",
    numberofemployees: "250",
  });
  companyId = company.id;
  const contact = await emulator.createRecord(portalId, "contacts", {
    email: "claire@achats.example",
    country: "France",
    jobtitle: "Directrice des achats",
    hs_email_last_click_date: new Date(Date.now() - 30 * dayMs).toISOString(),
    hs_analytics_num_page_views: "3",
  });
  contactId = contact.id;
  await emulator.associate(portalId, ["contacts", contactId], ["companies", companyId]);
  await desk.change("bant", (document) => ({ ...document, ...judging }));
});
afterAll(() => team?.stack.close());

const assess = async (record = `contact/${contactId}`) =>
  AssessmentReply.parse(await team.ann.ask(`${record}/assessment`));

/** Opens the record until its facts were read and are as told. */
async function judgedWhen(what: string, isSo: (judged: JudgedState) => boolean, record?: string) {
  return waitUntil(what, async () => {
    const { judged } = await assess(record);
    return judged?.readAt !== undefined && isSo(judged) ? judged : undefined;
  });
}

async function propertiesWhen(what: string, isSo: (values: Record<string, string | null>) => boolean, id = contactId) {
  const { emulator, portalId } = team.stack;
  return waitUntil(what, async () => {
    const { properties } = await emulator.readRecord(portalId, "contacts", id);
    return isSo(properties) ? properties : undefined;
  });
}

async function rate(levels: Record<string, number>): Promise<void> {
  for (const [criterion, level] of Object.entries(levels)) {
    const { version } = (await assess()).assessment;
    await team.ann.ask(`contact/${contactId}/ratings`, aRatingBody(criterion, level, version));
  }
}

/** As if the next look at what changed were due. */
async function lookForChanges(): Promise<void> {
  await lookInto(team.stack, "update facts_watch set next_at = 0");
}

describe("fit and engagement", () => {
  it("are read when somebody opens the contact, and explained point by point", async () => {
    const { fit, engagement } = await judgedWhen("the facts are read", ({ fit }) => fit !== undefined);
    expect(fit).toMatchObject({ letter: "A", printedShare: 100, known: 100, lowering: [], others: [] });
    expect(fit?.lines.map(({ said, read, outcome, points }) => [said, read, outcome, points])).toEqual([
      ["250", undefined, "matched", 50],
      ["France", "FR", "matched", 25],
      ["Directrice des achats", "procurement", "matched", 25],
    ]);
    // A click 30 days ago is worth 20 of its 40 points; three views just now 6.
    expect(engagement?.printed).toBe(26);
    expect(engagement?.lines.map(({ times }) => times)).toEqual([1, 3]);
  });

  it("are written beside the score, with the potential and the rubric's version", async () => {
    await rate({ budget: 2, authority: 3, need: 3, timing: 3 });
    const written = await propertiesWhen(
      "fit is written",
      ({ assay_fit, assay_grade }) => assay_fit === "A" && assay_grade === "A",
    );
    expect(written).toMatchObject({ assay_engagement: "26", assay_potential: "91.67", assay_rubric_version: "2" });
  });

  it("follow a property that HubSpot tells of, and a gate of fit lowers the grade", async () => {
    const { emulator, portalId } = team.stack;
    await emulator.editRecord(portalId, "contacts", contactId, { country: "Germany", jobtitle: "Dragon tamer" });
    // Known: size 20 (matched) of 30; department unreadable.
    const { fit } = await judgedWhen("the change is read", ({ fit }) => fit?.printedShare === 66.67);
    expect(fit?.lines[2]).toMatchObject({ outcome: "unknown", why: "unreadable", said: "Dragon tamer" });
    await emulator.editRecord(portalId, "contacts", contactId, { jobtitle: "Marketing intern" });
    await propertiesWhen("fit is B", ({ assay_fit }) => assay_fit === "B");
    await emulator.editRecord(portalId, "companies", companyId, { numberofemployees: "501" });
    await lookForChanges();
    await propertiesWhen(
      "fit is D and lowers the grade",
      ({ assay_fit, assay_grade }) => assay_fit === "D" && assay_grade === "C",
    );
    const { assessment } = await assess();
    expect(assessment.result.lowering).toEqual(judging.gates);
    expect(assessment.result.couldReach).toBe("C");
  });

  it("follow what only a look at the last changes finds", async () => {
    const { emulator, portalId } = team.stack;
    await emulator.editRecord(portalId, "contacts", contactId, { hs_analytics_num_page_views: "8" });
    await lookForChanges();
    // 20 for the click, 16 for eight views.
    await propertiesWhen("engagement is written anew", ({ assay_engagement }) => assay_engagement === "36");
    await emulator.editRecord(portalId, "contacts", contactId, { hs_analytics_num_page_views: "9" });
    await lookForChanges();
    const { engagement } = await judgedWhen(
      "the ninth view is read",
      ({ engagement }) => engagement?.lines[1]?.times === 9,
    );
    expect(engagement?.printed).toBe(38);
    const { properties } = await emulator.readRecord(portalId, "contacts", contactId);
    expect(properties.assay_engagement).toBe("36");
  });

  it("are written again when time alone made five points of difference", async () => {
    await lookInto(team.stack, "update judged_record set shown_engagement = 60");
    await lookInto(team.stack, "update assessment set changes_at = 1 where version > 0");
    await propertiesWhen("engagement has fallen", ({ assay_engagement }) => assay_engagement === "38");
    const [row] = await lookInto<{ changes_at: number | string }>(
      team.stack,
      `select changes_at from assessment where object_id = '${contactId}'`,
    );
    // From 38 to 33 at 18 of half-life and 20 of a cap: days away, not minutes.
    expect(Number(row?.changes_at)).toBeGreaterThan(Date.now() + dayMs);
  });

  it("say in a draft what is to be thought about, and let it be published", async () => {
    const { revision, warnings, faults } = await desk.edit("champ", (document) => {
      const [size] = judging.profiles[0]?.traits ?? [];
      const revenue = { ...size, id: "revenue", of: { owner: "company", property: "annualrevenue" } };
      const profile = { id: "both", name: "Both", traits: [size, revenue] } as never;
      return { ...document, profiles: [profile] };
    });
    expect([faults, warnings]).toMatchObject([[], [{ path: ["profiles", 0] }]]);
    expect(await desk.publish("champ", revision)).toMatchObject({ ok: true });
  });
});

it("a deal is judged by its primary contact", async () => {
  const { emulator, portalId } = team.stack;
  await desk.change("meddic", ({ gates, ...document }) => ({ ...document, ...judging, gates }));
  const deal = await emulator.createRecord(portalId, "deals", {
    dealname: "Forty seats",
    dealstage: "appointmentscheduled",
  });
  await emulator.associate(portalId, ["deals", deal.id], ["contacts", contactId]);
  const { fit } = await judgedWhen("the deal's contact is read", ({ fit }) => fit !== undefined, `deal/${deal.id}`);
  expect(fit).toMatchObject({
    letter: "D",
    lines: [{ said: "501" }, { said: "Germany" }, { said: "Marketing intern" }],
  });
});

it("a person who is erased leaves no facts behind", async () => {
  const { emulator, portalId } = team.stack;
  await emulator.deletePrivately(portalId, contactId);
  await waitUntil("the contact is erased", async () => (await assess()).assessment.version === 0);
  const left = await lookInto(
    team.stack,
    `select from judged_record where object_type = 'contact' and object_id = '${contactId}'`,
  );
  expect(left).toEqual([]);
  expect(await lookInto(team.stack, `select from contact_facts where object_id = '${contactId}'`)).toEqual([]);
});

it("without the right to read companies, their traits stay unknown and say why", async () => {
  const { emulator, webUrl } = team.stack;
  const portalId = 4815163;
  const portal = await emulator.putPortal(portalId, {
    seed: "believable",
    contacts: 5,
    unavailableScopes: ["crm.objects.companies.read"],
  });
  const admin = portal.users.find(({ superAdmin }) => superAdmin);
  if (admin === undefined) throw new Error("nobody can install");
  await installAssay(webUrl, portalId, admin.userId);
  const there = createRubricDesk(team.stack, admin, portalId);
  await there.change("bant", (document) => ({ ...document, ...judging }));
  const [person] = (await emulator.listRecords(portalId, "contacts", { limit: "1" })).results;
  const judged = await waitUntil("the contact is read", async () => {
    const reply = AssessmentReply.parse(await there.call(`records/contact/${person?.id}/assessment`));
    return reply.judged?.readAt === undefined ? undefined : reply.judged;
  });
  expect(judged.fit?.lines[0]).toMatchObject({ outcome: "unknown", why: "no-access" });
});
