import { AssessmentReply } from "@assay/shared/api/assessment";
import { AuditReply } from "@assay/shared/api/audit";
import { ChooseFrameworkReply } from "@assay/shared/api/framework-choice";
import { RateReply } from "@assay/shared/api/rating";
import { RelatedReply } from "@assay/shared/api/related";
import { RescoreReply } from "@assay/shared/api/rescore";
import { Refusal } from "@assay/shared/api/result";
import { CopyFrameworkReply, DoneReply, PublishReply } from "@assay/shared/api/rubrics";
import { SuggestReply } from "@assay/shared/api/suggestion";
import type { DraftDocument } from "@assay/shared/rubric/rubric-document";
import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import * as z from "zod";
import { connectAdmin } from "../support/portal-admin.ts";
import { aRatingBody } from "../support/rep.ts";
import { createRubricDesk, type RubricDesk, withWeight } from "../support/rubric-desk.ts";
import { startTeam, type Team } from "../support/team.ts";
import { waitUntil } from "../support/wait-until.ts";

let team: Team;
let ann: RubricDesk;
beforeAll(async () => {
  team = await startTeam({ backend: inject("databaseBackend"), contacts: 40 });
  ann = createRubricDesk(team.stack, team.ann.user);
});
afterAll(() => team?.stack.close());

const codeOf = (reply: unknown) => Refusal.parse(reply).code;

const assess = async (contactId: string, query = "") =>
  AssessmentReply.parse(await team.ann.ask(`contact/${contactId}/assessment${query}`));

const rating = async (contactId: string, framework: string, criterion: string, level: number) => {
  const { version } = (await assess(contactId, `?framework=${framework}`)).assessment;
  return team.ann.ask(`contact/${contactId}/ratings`, { ...aRatingBody(criterion, level, version), framework });
};

const use = (contactId: string, framework: string) =>
  team.ann.ask(`contact/${contactId}/framework`, { id: uuidv7(), framework, at: Date.now() });

/** Waits until a contact's properties hold these values. */
async function waitForValues(contactId: string, wanted: Record<string, string>): Promise<void> {
  let values: Record<string, string | null> = {};
  const hold = async () => {
    values = (await team.stack.emulator.readRecord(team.stack.portalId, "contacts", contactId)).properties;
    return Object.entries(wanted).every(([name, value]) => (values[name] ?? "") === value);
  };
  await waitUntil(`contact ${contactId} is written`, hold).catch(() => expect(values).toMatchObject(wanted));
}

/** Until a publish is done with: one re-scoring waits for another. */
const isRescored = ({ rescore: { id } }: PublishReply) =>
  waitUntil("the records are scored again", async () => {
    return RescoreReply.parse(await ann.call(`rescores/${id}`)).rescore.state === "done";
  });

/** A copy of BANT with a criterion of its own, published. */
async function aPublishedCopy(name: string): Promise<string> {
  const { framework } = CopyFrameworkReply.parse(await ann.call("frameworks", { id: uuidv7(), copyOf: "bant", name }));
  const { revision } = await ann.edit(framework, withSector);
  await isRescored(PublishReply.parse(await ann.publish(framework, revision)));
  return framework;
}

function withSector(document: DraftDocument): DraftDocument {
  const text = (en: string, fr = "") => ({ en, fr, es: "" });
  const sector = {
    id: "sector",
    weight: 50,
    name: text("Sector", "Secteur"),
    definition: text("Whether we know their business."),
    levels: [text("Foreign"), text("Near"), text("Known"), text("Ours")] as DraftDocument["criteria"][number]["levels"],
    questions: [text("Which sector are you in?", "Quel est votre secteur ?")],
  };
  return { ...document, criteria: [...document.criteria, sector], askOrder: ["sector", ...document.askOrder] };
}

function withoutSector(document: DraftDocument): DraftDocument {
  return {
    ...document,
    criteria: document.criteria.filter(({ id }) => id !== "sector"),
    askOrder: document.askOrder.filter((id) => id !== "sector"),
  };
}

describe("a framework of the portal's own", () => {
  it("begins as the draft of a copy, once, and cannot be used before it is published", async () => {
    const request = { id: uuidv7(), copyOf: "bant", name: "Field sales" };
    const { framework } = CopyFrameworkReply.parse(await ann.call("frameworks", request));
    expect(framework).toBe("own-fieldsales");
    expect(CopyFrameworkReply.parse(await ann.call("frameworks", request)).framework).toBe(framework);
    expect(codeOf(await ann.call("frameworks", { ...request, name: "Else" }))).toBe("id-reused");
    const second = await ann.call("frameworks", { ...request, id: uuidv7() });
    expect(CopyFrameworkReply.parse(second).framework).toBe("own-fieldsales2");
    expect(codeOf(await ann.call("frameworks", { ...request, id: uuidv7(), copyOf: "spin" }))).toBe("no-framework");
    const { rubrics } = await ann.list();
    expect(rubrics.find((one) => one.framework === framework)).toMatchObject({
      name: "Field sales",
      isOwn: true,
      draft: { revision: 1 },
    });
    const contactId = team.aContact();
    expect(codeOf(await use(contactId, framework))).toBe("unknown-framework");
    expect(codeOf(await team.ann.ask(`contact/${contactId}/assessment?framework=${framework}`))).toBe(
      "unknown-framework",
    );
  });

  it("is chosen, rated, written and explained like Assay's own", async () => {
    const framework = await aPublishedCopy("Inside sales");
    const contactId = team.aContact();
    expect(ChooseFrameworkReply.parse(await use(contactId, framework)).inUse).toBe(framework);
    RateReply.parse(await rating(contactId, framework, "sector", 3));
    RateReply.parse(await rating(contactId, framework, "need", 2));
    await waitForValues(contactId, {
      assay_framework: framework,
      assay_own_insidesales_sector: "3",
      assay_own_insidesales_need: "2",
    });
    const properties = await team.stack.emulator.readProperties(team.stack.portalId, "contacts");
    const property = properties.find(({ name }) => name === "assay_own_insidesales_sector");
    expect(property).toMatchObject({ label: "Assay Inside sales Sector" });
    const french = await assess(contactId, "?language=fr");
    const sector = french.framework.criteria.find(({ id }) => id === "sector");
    expect(sector).toMatchObject({ name: "Secteur", definition: "Whether we know their business." });
    expect(french.offered).toContainEqual({ id: framework, name: "Inside sales" });
    expect(codeOf(await rating(contactId, framework, "pain", 1))).toBe("unknown-criterion");
  });

  it("is told from another of its name among HubSpot's options", async () => {
    const [one, other] = [await aPublishedCopy("Twins"), await aPublishedCopy("Twins")];
    await waitUntil("both are options", async () => {
      const properties = await team.stack.emulator.readProperties(team.stack.portalId, "contacts");
      const { options } = z
        .object({ options: z.array(z.object({ value: z.string(), label: z.string() })) })
        .parse(properties.find(({ name }) => name === "assay_framework"));
      const labels = [one, other].map((id) => options.find(({ value }) => value === id)?.label);
      return labels.join() === `Twins,Twins (${other})`;
    });
  });

  it("takes over what was rated under its origin, criterion by criterion, and reads notes", async () => {
    const framework = await aPublishedCopy("Partner sales");
    const contactId = team.aContact();
    await rating(contactId, "bant", "authority", 3);
    const related = RelatedReply.parse(await team.ann.ask(`contact/${contactId}/related?framework=${framework}`));
    expect(related.carried.map(({ criterion, level }) => [criterion, level])).toEqual([["authority", 3]]);
    const text = "Our budget of 40,000 euros is approved.";
    const { suggestions } = SuggestReply.parse(
      await team.ann.ask(`contact/${contactId}/suggestions`, { framework, text }),
    );
    expect(suggestions.map(({ criterion }) => criterion)).toContain("budget");
  });

  it("loses a criterion with the next version: its property is emptied, and what was rated is kept", async () => {
    const framework = await aPublishedCopy("Key accounts");
    const contactId = team.aContact();
    await use(contactId, framework);
    await rating(contactId, framework, "sector", 3);
    await waitForValues(contactId, { assay_own_keyaccounts_sector: "3" });
    await ann.change(framework, withoutSector);
    await rating(contactId, framework, "need", 1);
    await waitForValues(contactId, { assay_own_keyaccounts_need: "1", assay_own_keyaccounts_sector: "" });
    expect(codeOf(await rating(contactId, framework, "sector", 2))).toBe("unknown-criterion");
    const restore = { id: uuidv7(), version: 1, basedOn: 2 };
    await isRescored(PublishReply.parse(await ann.call(`rubrics/${framework}/restore`, restore)));
    expect((await assess(contactId)).assessment.ratings.sector?.level).toBe(3);
  });

  it("empties a lost criterion also where somebody rates before HubSpot was told", async () => {
    const framework = await aPublishedCopy("Early birds");
    const contactId = team.aContact();
    await use(contactId, framework);
    await rating(contactId, framework, "sector", 3);
    await rating(contactId, framework, "need", 2);
    await waitForValues(contactId, { assay_own_earlybirds_sector: "3", assay_own_earlybirds_need: "2" });
    const updates = { pathPrefix: "/crm/objects/2026-09/contacts/batch/update" };
    // Other contacts' copies may be due as well: HubSpot is away for as long as it takes to come to this one's.
    await team.stack.emulator.addFault(updates, 1000, { kind: "status", status: 503 });
    await ann.change(framework, withoutSector);
    const state = async () => (await team.ann.readSync(contactId)).state;
    await waitUntil("HubSpot did not take the re-scored copy", async () => (await state()) === "retrying");
    await rating(contactId, framework, "need", 3);
    await team.stack.emulator.clearFaults();
    await waitForValues(contactId, { assay_own_earlybirds_need: "3", assay_own_earlybirds_sector: "" });
  });

  it("leaves no level of a deal beside a contact's own result once that begins anew", async () => {
    const framework = await aPublishedCopy("New starts");
    const admin = await connectAdmin(team.stack.emulator, team.stack.portalId, team.ann.user.userId);
    const contactId = await admin.createRecord("contacts", { firstname: "Nadia", email: `${uuidv7()}@example.com` });
    const deal = { dealname: "Renewal", pipeline: "default", dealstage: "appointmentscheduled" };
    const dealId = await admin.createRecord("deals", deal, [{ kind: "contacts", id: contactId }]);
    await use(contactId, framework);
    await rating(contactId, framework, "sector", 3);
    await waitForValues(contactId, { assay_subject: "contact", assay_own_newstarts_sector: "3" });
    RateReply.parse(
      await team.ann.ask(`deal/${dealId}/ratings`, { ...aRatingBody("champion", 3), framework: "meddic" }),
    );
    await ann.change(framework, withoutSector);
    await waitForValues(contactId, { assay_subject: "deal", assay_meddic_champion: "3" });
    await rating(contactId, framework, "need", 2);
    await waitForValues(contactId, {
      assay_subject: "contact",
      assay_own_newstarts_need: "2",
      assay_meddic_champion: "",
    });
  });

  it("once retired is offered no more, and goes on where it is used", async () => {
    const framework = await aPublishedCopy("Old way");
    const contactId = team.aContact();
    await use(contactId, framework);
    DoneReply.parse(await ann.call(`rubrics/${framework}/retire`, {}));
    DoneReply.parse(await ann.call(`rubrics/${framework}/retire`, {}));
    const { offered, inUse } = await assess(contactId);
    expect([inUse, offered.some(({ id }) => id === framework)]).toEqual([framework, false]);
    expect(codeOf(await use(team.aContact(), framework))).toBe("unknown-framework");
    RateReply.parse(await rating(contactId, framework, "need", 2));
    DoneReply.parse(await ann.call(`rubrics/${framework}/offer`, {}));
    expect(ChooseFrameworkReply.parse(await use(team.aContact(), framework)).inUse).toBe(framework);
    const { entries } = AuditReply.parse(await ann.call("audit"));
    const acts = entries.filter(({ subject }) => subject === framework).map(({ act }) => act);
    expect(acts).toEqual(["framework-offered", "framework-retired", "rubric-published", "framework-copied"]);
  });
});

describe("the usual framework", () => {
  it("qualifies every record for which nobody chose, and their copies follow", async () => {
    const [plain, chosen] = [team.aContact(), team.aContact()];
    for (const contactId of [plain, chosen]) {
      await rating(contactId, "bant", "need", 2);
      await rating(contactId, "champ", "challenges", 3);
    }
    await use(chosen, "bant");
    await waitForValues(plain, { assay_framework: "bant", assay_bant_need: "2" });
    const request = { id: uuidv7(), objectType: "contact", framework: "champ" };
    DoneReply.parse(await ann.call("usual-framework", request));
    expect((await assess(plain)).inUse).toBe("champ");
    expect((await assess(chosen)).inUse).toBe("bant");
    await waitForValues(plain, { assay_framework: "champ", assay_champ_challenges: "3", assay_bant_need: "" });
    await waitForValues(chosen, { assay_framework: "bant", assay_bant_need: "2" });
    expect(await ann.list()).toMatchObject({ usual: { contact: "champ", deal: "meddic" }, isUsualChosen: true });
    expect(codeOf(await ann.call("rubrics/champ/retire", {}))).toBe("framework-needed");
    expect(codeOf(await ann.call("usual-framework", { ...request, id: uuidv7(), framework: "spin" }))).toBe(
      "no-framework",
    );
    RateReply.parse(await rating(plain, "champ", "money", 1));
    await waitForValues(plain, { assay_champ_money: "1" });
  });

  it("has the weights of its newest version in every new rating", async () => {
    const contactId = team.aContact();
    await ann.change("champ", (document) => withWeight(document, "challenges", 1000));
    await rating(contactId, "champ", "challenges", 3);
    const { rubric, assessment } = await assess(contactId, "?framework=champ");
    expect([rubric.version, Math.round(assessment.result.score)]).toEqual([2, 93]);
  });
});
