import { AssessmentReply } from "@assay/shared/api/assessment";
import { ChooseFrameworkReply } from "@assay/shared/api/framework-choice";
import { HistoryReply } from "@assay/shared/api/history";
import { LookReply } from "@assay/shared/api/look";
import { RateReply } from "@assay/shared/api/rating";
import { LeadContactReply, RelatedReply, RollUpReply } from "@assay/shared/api/related";
import { Refusal } from "@assay/shared/api/result";
import { SuggestReply } from "@assay/shared/api/suggestion";
import { SyncReply } from "@assay/shared/api/sync";
import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { connectAdmin, type PortalAdmin } from "../support/portal-admin.ts";
import { aRatingBody } from "../support/rep.ts";
import { give, type Member, startTeam, type Team } from "../support/team.ts";
import { waitUntil } from "../support/wait-until.ts";

let team: Team;
let admin: PortalAdmin;
beforeAll(async () => {
  team = await startTeam({ backend: inject("databaseBackend"), contacts: 60 });
  admin = await connectAdmin(team.stack.emulator, team.stack.portalId, team.ann.user.userId);
});
afterAll(() => team?.stack.close());

type Kind = "contact" | "deal";

const readAssessment = async (kind: Kind, id: string, framework?: string) =>
  AssessmentReply.parse(await team.ann.ask(`${kind}/${id}/assessment${framework ? `?framework=${framework}` : ""}`));

const readRelated = async (kind: Kind, id: string, framework: string) =>
  RelatedReply.parse(await team.ann.ask(`${kind}/${id}/related?framework=${framework}&language=en`));

async function rate(kind: Kind, id: string, framework: string, levels: Record<string, number>, by: Member = team.ann) {
  for (const [criterion, level] of Object.entries(levels)) {
    const { version } = (await readAssessment(kind, id, framework)).assessment;
    RateReply.parse(await by.ask(`${kind}/${id}/ratings`, { ...aRatingBody(criterion, level, version), framework }));
  }
}

const use = (kind: Kind, id: string, framework: string, eventId = uuidv7()) =>
  team.ann.ask(`${kind}/${id}/framework`, { id: eventId, framework, at: Date.now(), language: "en" });

async function readValues(contactId: string): Promise<Record<string, string>> {
  const { properties } = await team.stack.emulator.readRecord(team.stack.portalId, "contacts", contactId);
  const ours = Object.entries(properties).filter(([name, value]) => name.startsWith("assay_") && value);
  return Object.fromEntries(ours) as Record<string, string>;
}

/** Waits until a contact's properties hold these values. */
const waitForValues = async (contactId: string, wanted: Record<string, string>) => {
  let values: Record<string, string> = {};
  const hold = async () => {
    values = await readValues(contactId);
    return Object.entries(wanted).every(([name, value]) => values[name] === value);
  };
  await waitUntil(`contact ${contactId} is written`, hold).catch(() => expect(values).toMatchObject(wanted));
};

/** A contact nobody rated and nobody sells to. */
const aLonelyContact = () => admin.createRecord("contacts", { firstname: "Nadia", lastname: `Test ${uuidv7()}` });

const aDeal = (contactIds: readonly string[], properties: Record<string, string> = {}) =>
  admin.createRecord(
    "deals",
    { dealname: "Renewal", pipeline: "default", dealstage: "appointmentscheduled", ...properties },
    contactIds.map((id) => ({ kind: "contacts", id })),
  );

describe("a record's framework", () => {
  it("is BANT for a contact and MEDDIC for a deal until somebody chooses otherwise", async () => {
    const contactId = await aLonelyContact();
    expect((await readAssessment("contact", contactId)).inUse).toBe("bant");
    expect((await readAssessment("deal", await aDeal([contactId]))).framework.id).toBe("meddic");
  });

  it("stays what it is while another is looked at and even rated", async () => {
    const contactId = team.aContact();
    await give(team.ann, contactId, "need", 2);
    await waitForValues(contactId, { assay_score: "16.67" });
    await rate("contact", contactId, "champ", { challenges: 3, authority: 3 });
    expect(await readAssessment("contact", contactId)).toMatchObject({ inUse: "bant", framework: { id: "bant" } });
    expect(await readValues(contactId)).toMatchObject({ assay_framework: "bant", assay_score: "16.67" });
  });

  it("can be chosen for one record, and its copy in HubSpot follows", async () => {
    const contactId = team.aContact();
    await give(team.ann, contactId, "need", 2);
    await rate("contact", contactId, "champ", { challenges: 3, authority: 3 });
    expect(ChooseFrameworkReply.parse(await use("contact", contactId, "champ")).inUse).toBe("champ");
    await waitForValues(contactId, { assay_framework: "champ", assay_champ_challenges: "3", assay_score: "55" });
    await use("contact", contactId, "bant");
    await waitForValues(contactId, { assay_framework: "bant", assay_score: "16.67" });
  });

  it("has its properties in HubSpot from when it is chosen, rated or not", async () => {
    const contactId = team.aContact();
    await give(team.ann, contactId, "need", 2);
    await use("contact", contactId, "gpctba-ci");
    await waitUntil("the copy is written", async () => {
      const { sync } = SyncReply.parse(await team.ann.ask(`contact/${contactId}/sync`));
      return sync.state === "written";
    });
    const properties = await team.stack.emulator.readProperties(team.stack.portalId, "contacts");
    expect(properties.map(({ name }) => name)).toContain("assay_gpctba_ci_goals");
  });

  it("is chosen once, however often the request comes, and no id serves twice", async () => {
    const contactId = await aLonelyContact();
    const id = uuidv7();
    await use("contact", contactId, "champ", id);
    await use("contact", contactId, "bant");
    expect(ChooseFrameworkReply.parse(await use("contact", contactId, "champ", id)).inUse).toBe("bant");
    expect(Refusal.parse(await use("contact", contactId, "meddic", id)).code).toBe("id-reused");
    expect(Refusal.parse(await use("contact", contactId, "spin")).code).toBe("unknown-framework");
  });
});

describe("levels carried over", () => {
  it("stand beside a deal, count in nothing, and count once confirmed, with where they came from", async () => {
    const contactId = await aLonelyContact();
    await rate("contact", contactId, "bant", { authority: 3, need: 2 });
    const dealId = await aDeal([contactId]);
    const { carried, contacts } = await readRelated("deal", dealId, "meddic");
    expect(contacts.map(({ objectId }) => objectId)).toEqual([contactId]);
    expect(carried.map(({ criterion, level }) => [criterion, level])).toEqual([
      ["economic-buyer", 2],
      ["identify-pain", 1],
    ]);
    expect((await readAssessment("deal", dealId)).assessment).toMatchObject({ version: 0, result: { coverage: 0 } });
    const [buyer] = carried;
    const derivedFrom = buyer?.origins.map(({ record, framework, criterion, rating }) => ({
      objectType: record.objectType,
      objectId: record.objectId,
      framework: framework.id,
      criterion: criterion.id,
      eventId: rating.eventId,
    }));
    const confirmation = { ...aRatingBody("economic-buyer", 2), framework: "meddic", derivedFrom };
    const confirmed = RateReply.parse(await team.ann.ask(`deal/${dealId}/ratings`, confirmation));
    expect(confirmed.assessment.ratings["economic-buyer"]?.derivedFrom).toEqual(derivedFrom);
    expect((await readRelated("deal", dealId, "meddic")).carried.map(({ criterion }) => criterion)).toEqual([
      "identify-pain",
    ]);
  });

  it("say which criterion they came from, in the reader's language, whenever they are read again", async () => {
    const contactId = await aLonelyContact();
    await rate("contact", contactId, "bant", { authority: 3 });
    const dealId = await aDeal([contactId]);
    const eventId = (await readAssessment("contact", contactId)).assessment.ratings.authority?.eventId ?? "";
    const place = { objectType: "contact", objectId: contactId, framework: "bant", criterion: "authority" };
    const body = { ...aRatingBody("economic-buyer", 2), framework: "meddic", derivedFrom: [{ ...place, eventId }] };
    RateReply.parse(await team.ann.ask(`deal/${dealId}/ratings`, body));
    const sources = [{ framework: "bant", criterion: "authority", name: "Pouvoir de décision" }];
    const assessment = AssessmentReply.parse(await team.ann.ask(`deal/${dealId}/assessment?language=fr`));
    expect(assessment.sources).toEqual(sources);
    const history = HistoryReply.parse(await team.ann.ask(`deal/${dealId}/history?framework=meddic&language=fr`));
    expect(history.sources).toEqual(sources);
  });

  it("are refused when the rating behind them has changed, or is another portal's or nobody's", async () => {
    const contactId = await aLonelyContact();
    await rate("contact", contactId, "bant", { need: 3 });
    const eventId = (await readAssessment("contact", contactId)).assessment.ratings.need?.eventId ?? "";
    const origin = { objectType: "contact", objectId: contactId, framework: "bant", criterion: "need", eventId };
    const dealId = await aDeal([contactId]);
    const confirm = (derivedFrom: object[]) =>
      team.ann.ask(`deal/${dealId}/ratings`, { ...aRatingBody("identify-pain", 3), framework: "meddic", derivedFrom });
    expect(Refusal.parse(await confirm([{ ...origin, eventId: uuidv7() }])).code).toBe("carried-changed");
    expect(Refusal.parse(await confirm([{ ...origin, criterion: "budget" }])).code).toBe("carried-changed");
    await rate("contact", contactId, "bant", { need: 1 });
    expect(Refusal.parse(await confirm([origin])).code).toBe("carried-changed");
    expect((await readAssessment("deal", dealId)).assessment.version).toBe(0);
  });

  it("lose the words that came along once the contact behind them is erased; the level stays", async () => {
    const contactId = await aLonelyContact();
    const dealId = await aDeal([contactId]);
    const evidence = { tier: "stated", quote: "Nadia said that only she can sign." };
    const rating = { ...aRatingBody("authority", 3), evidence };
    RateReply.parse(await team.ann.ask(`contact/${contactId}/ratings`, rating));
    const origin = {
      objectType: "contact",
      objectId: contactId,
      framework: "bant",
      criterion: "authority",
      eventId: rating.id,
    };
    const confirmed = { ...aRatingBody("economic-buyer", 2), framework: "meddic", evidence, derivedFrom: [origin] };
    RateReply.parse(await team.ann.ask(`deal/${dealId}/ratings`, confirmed));
    await waitForValues(contactId, { assay_subject: "contact" });
    await team.stack.emulator.deletePrivately(team.stack.portalId, contactId);
    const { ratings } = await waitUntil("the words are gone", async () => {
      const { assessment } = await readAssessment("deal", dealId, "meddic");
      return !assessment.ratings["economic-buyer"]?.evidence?.quote && assessment;
    });
    expect(ratings["economic-buyer"]?.level).toBe(2);
    expect(JSON.stringify(ratings)).not.toContain(contactId);
  });

  it("get the first answer when the request comes again, whatever became of the rating behind them", async () => {
    const contactId = await aLonelyContact();
    const dealId = await aDeal([contactId]);
    await rate("contact", contactId, "bant", { need: 3 });
    const eventId = (await readAssessment("contact", contactId)).assessment.ratings.need?.eventId ?? "";
    const origin = { objectType: "contact", objectId: contactId, framework: "bant", criterion: "need", eventId };
    const body = { ...aRatingBody("identify-pain", 2), framework: "meddic", derivedFrom: [origin] };
    const first = RateReply.parse(await team.ann.ask(`deal/${dealId}/ratings`, body));
    await rate("contact", contactId, "bant", { need: 0 });
    expect(await team.ann.ask(`deal/${dealId}/ratings`, body)).toEqual(first);
  });

  it("and evidence are refused of somebody who asked to be forgotten", async () => {
    const contactId = await aLonelyContact();
    const dealId = await aDeal([contactId]);
    await give(team.ann, contactId, "need", 1);
    await team.stack.emulator.deletePrivately(team.stack.portalId, contactId);
    await waitUntil("the contact is erased", async () => {
      const reply = await team.ann.ask(`contact/${contactId}/ratings`, aRatingBody("need", 1));
      return Refusal.safeParse(reply).data?.code === "erased";
    });
    const evidence = { tier: "stated", quote: "They sign.", contact: contactId };
    const late = { ...aRatingBody("champion", 3), framework: "meddic", evidence };
    expect(Refusal.parse(await team.ann.ask(`deal/${dealId}/ratings`, late)).code).toBe("erased");
  });

  it("come from the record's own other framework without asking HubSpot", async () => {
    const contactId = await aLonelyContact();
    await rate("contact", contactId, "bant", { budget: 2 });
    const { carried } = await readRelated("contact", contactId, "champ");
    expect(carried).toMatchObject([{ criterion: "money", level: 2, origins: [{ record: { objectId: contactId } }] }]);
  });

  it("say what is missing while HubSpot is away, and keep what is known without it", async () => {
    const contactId = await aLonelyContact();
    await rate("contact", contactId, "bant", { budget: 2 });
    await waitForValues(contactId, { assay_bant_budget: "2" });
    await team.stack.emulator.addFault(
      { pathPrefix: `/crm/objects/2026-09/contacts/${contactId}/associations` },
      1_000,
      {
        kind: "status",
        status: 503,
      },
    );
    const related = await readRelated("contact", contactId, "champ");
    await team.stack.emulator.clearFaults();
    expect(related.trouble).toMatch(/^HubSpot did not answer/);
    expect(related.carried).toHaveLength(1);
  });
});

describe("a contact's copy", () => {
  it("shows the newest open deal's assessment while its own is empty, and says so", async () => {
    const contactId = await aLonelyContact();
    const older = await aDeal([contactId]);
    const newer = await aDeal([contactId]);
    await rate("deal", older, "meddic", { metrics: 3, champion: 3, "identify-pain": 3 });
    await waitForValues(contactId, { assay_subject: "deal", assay_meddic_metrics: "3", assay_score: "50" });
    await rate("deal", newer, "meddic", { "identify-pain": 1 });
    await waitForValues(contactId, { assay_subject: "deal", assay_meddic_identify_pain: "1", assay_score: "6.67" });
    await rate("contact", contactId, "bant", { need: 3 });
    await waitForValues(contactId, { assay_subject: "contact", assay_framework: "bant", assay_score: "25" });
    expect(await readValues(contactId)).not.toHaveProperty("assay_meddic_identify_pain");
  });

  it("drops every level of the deal's when the contact is rated twice at once", async () => {
    const contactId = await aLonelyContact();
    await rate("deal", await aDeal([contactId]), "meddic", { champion: 3 });
    await waitForValues(contactId, { assay_subject: "deal", assay_meddic_champion: "3" });
    await Promise.all(["need", "budget", "timing"].map((criterion) => give(team.ann, contactId, criterion, 2, 9)));
    await waitForValues(contactId, { assay_subject: "contact", assay_bant_timing: "2", assay_bant_need: "2" });
    expect(await readValues(contactId)).not.toHaveProperty("assay_meddic_champion");
  });

  it("goes back to the deal's once its own ratings are taken back", async () => {
    const contactId = await aLonelyContact();
    const dealId = await aDeal([contactId]);
    await rate("deal", dealId, "meddic", { champion: 3 });
    await waitForValues(contactId, { assay_subject: "deal" });
    await give(team.ann, contactId, "need", 3);
    await waitForValues(contactId, { assay_subject: "contact" });
    await give(team.ann, contactId, "need", undefined, 1);
    await waitForValues(contactId, { assay_subject: "deal", assay_score: "15" });
    expect(await readValues(contactId)).not.toHaveProperty("assay_bant_need");
  });

  it("never shows a closed deal, or one on which somebody else is the primary contact", async () => {
    const [first, second] = [await aLonelyContact(), await aLonelyContact()];
    const shared = await aDeal([first, second]);
    const closed = await aDeal([second], { dealstage: "closedlost" });
    await rate("deal", closed, "meddic", { champion: 3 });
    await rate("deal", shared, "meddic", { champion: 2 });
    await waitForValues(first, { assay_subject: "deal", assay_meddic_champion: "2" });
    await waitUntil("the deals are settled", async () => {
      const replies = await Promise.all([shared, closed].map((id) => team.ann.ask(`deal/${id}/sync`)));
      return replies.every((reply) => SyncReply.parse(reply).sync.state === "written");
    });
    expect((await readValues(second)).assay_subject).toBeUndefined();
  });
});

describe("a company", () => {
  it("shows the best level of each criterion among its contacts and deals, and who holds it", async () => {
    const [weak, strong] = [await aLonelyContact(), await aLonelyContact()];
    const companyId = await admin.createRecord("companies", { name: "Nordwind" }, [
      { kind: "contacts", id: weak },
      { kind: "contacts", id: strong },
    ]);
    await rate("contact", weak, "bant", { need: 1, budget: 2 });
    await rate("contact", strong, "bant", { need: 3 });
    const { levels, rated, framework } = RollUpReply.parse(await team.ann.ask(`company/${companyId}/roll-up`));
    expect([framework.id, rated]).toEqual(["bant", 2]);
    expect(levels.map(({ criterion, level, holder }) => [criterion, level, holder.objectId])).toEqual([
      ["budget", 2, weak],
      ["need", 3, strong],
    ]);
  });

  it("with more contacts than are read shows those that are rated, and says how many there are", async () => {
    const { emulator, portalId } = team.stack;
    const { id: companyId } = await emulator.createRecord(portalId, "companies", { name: "Großwerk" });
    const contactIds: string[] = [];
    for (let count = 0; count < 203; count += 1) {
      const { id } = await emulator.createRecord(portalId, "contacts", { lastname: `Großwerk ${count}` });
      await emulator.associate(portalId, ["companies", companyId], ["contacts", id]);
      contactIds.push(id);
    }
    const last = contactIds.at(-1) ?? "";
    await rate("contact", last, "bant", { need: 3 });
    const since = (await emulator.readLog()).at(-1)?.seq ?? 0;
    const reply = RollUpReply.parse(await team.ann.ask(`company/${companyId}/roll-up`));
    expect([reply.records.length, reply.found, reply.rated]).toEqual([200, 203, 1]);
    expect(reply.levels).toMatchObject([{ criterion: "need", level: 3, holder: { objectId: last } }]);
    const reads = (await emulator.readLog(since)).filter(({ path }) => path.endsWith("/contacts/batch/read"));
    expect(reads.length).toBeLessThanOrEqual(3);
  });
});

describe("a lead", () => {
  it("shows its contact, or says that it has none", async () => {
    const contactId = await aLonelyContact();
    const leadId = await admin.createRecord("leads", { hs_lead_name: "Inbound" }, [
      { kind: "contacts", id: contactId },
    ]);
    const reply = LeadContactReply.parse(await team.ann.ask(`lead/${leadId}/contact`));
    expect(reply.contact).toMatchObject({ objectType: "contact", objectId: contactId });
    expect(Refusal.parse(await team.ann.ask("lead/987654321/contact")).code).toBe("no-contact");
  });
});

describe("pasted notes", () => {
  const suggest = (body: object) => {
    const request = {
      framework: "meddic",
      language: "en",
      text: "Call with Dana (CFO): budget of 80k approved for this year.",
    };
    return team.ann.ask("contact/501/suggestions", { ...request, ...body });
  };

  it("suggest levels of the framework asked for, with the sentence that says so, and keep nothing", async () => {
    const { suggestions } = SuggestReply.parse(await suggest({ framework: "bant" }));
    expect(suggestions.map(({ criterion }) => criterion)).toContain("budget");
    expect(suggestions[0]?.quote).toBe("Call with Dana (CFO): budget of 80k approved for this year.");
    expect((await readAssessment("contact", "501")).assessment.version).toBe(0);
  });

  it("suggest nothing where nothing is said", async () => {
    expect(await suggest({ text: "Thanks, see you on Monday." })).toEqual({ ok: true, suggestions: [] });
  });

  it("are refused in words when they are too long, or dated by no day", async () => {
    const tooLong = Refusal.parse(await suggest({ text: "a".repeat(20_001) }));
    expect(tooLong.message).toContain("20,000 characters");
    expect(Refusal.parse(await suggest({ date: "2026-02-31" })).code).toBe("invalid");
  });
});

describe("a look", () => {
  const look = async (by: Member, contactId: string, version: number) =>
    LookReply.parse(await by.ask(`contact/${contactId}/looks`, { framework: "bant", version, language: "en" }));

  it("tells what others changed since the last one, and nothing of one's own", async () => {
    const contactId = team.aContact();
    await give(team.ann, contactId, "need", 1);
    expect(await look(team.ann, contactId, 1)).toEqual({ ok: true, events: [], people: [] });
    await give(team.ben, contactId, "need", 3, 1);
    await give(team.ann, contactId, "budget", 2, 2);
    const { events, people, since } = await look(team.ann, contactId, 3);
    expect(events.map(({ criterion, previousLevel, level }) => [criterion, previousLevel, level])).toEqual([
      ["need", 1, 3],
    ]);
    expect(people.map(({ name }) => name)).toEqual([`${team.ben.user.firstName} ${team.ben.user.lastName}`]);
    expect(since).toBeTypeOf("number");
    expect((await look(team.ann, contactId, 3)).events).toEqual([]);
  });

  it("at a version that does not exist yet hides nothing that is still to come", async () => {
    const contactId = team.aContact();
    await look(team.ann, contactId, 1_000_000);
    await give(team.ben, contactId, "need", 3);
    expect((await look(team.ann, contactId, 1)).events).toHaveLength(1);
  });
});
