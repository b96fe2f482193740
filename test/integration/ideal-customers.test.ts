import { CrmPropertiesReply } from "@assay/shared/api/crm-properties";
import { FactsReply } from "@assay/shared/api/facts";
import { type Learning, LearningReply } from "@assay/shared/api/learning";
import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { createRubricDesk, type RubricDesk } from "../support/rubric-desk.ts";
import { startTeam, type Team } from "../support/team.ts";
import { waitUntil } from "../support/wait-until.ts";

let team: Team;
let admin: RubricDesk;
let rep: RubricDesk;
let claire: string;

beforeAll(async () => {
  team = await startTeam({ backend: inject("databaseBackend"), contacts: 20 });
  admin = createRubricDesk(team.stack, team.ann.user);
  rep = createRubricDesk(team.stack, team.ben.user);
  claire = await addPerson({ firstname: "Claire", jobtitle: "Directrice des achats" }, { numberofemployees: "320" });
});
afterAll(() => team?.stack.close());

/** A contact with a company of its own. */
async function addPerson(person: Record<string, string>, firm: Record<string, string>): Promise<string> {
  const { emulator, portalId } = team.stack;
  const [{ id }, company] = await Promise.all([
    emulator.createRecord(portalId, "contacts", person),
    emulator.createRecord(portalId, "companies", firm),
  ]);
  await emulator.associate(portalId, ["contacts", id], ["companies", company.id]);
  return id;
}

const factsOf = (objectId: string, desk = admin) =>
  desk.call("facts", {
    objectType: "contact",
    objectId,
    contact: ["jobtitle"],
    company: ["numberofemployees"],
    past: ["hs_email_open"],
  });

describe("the portal's properties", () => {
  it("are told in its own words, without those that Assay writes", async () => {
    const { properties, hasCompanies } = CrmPropertiesReply.parse(await rep.call("crm-properties"));
    expect(hasCompanies).toBe(true);
    expect(properties).toContainEqual({
      owner: "company",
      name: "numberofemployees",
      label: "Number of Employees",
      kind: "number",
      options: [],
      isOwn: false,
    });
    const industry = properties.find(({ owner, name }) => owner === "company" && name === "industry");
    expect(industry?.options).toContainEqual({ value: "RETAIL", label: "Retail" });
    expect(properties.filter(({ name }) => name.startsWith("assay_"))).toEqual([]);
  });
});

describe("one person's facts", () => {
  it("are read for a draft's preview, from HubSpot as it is now", async () => {
    const { name, facts } = FactsReply.parse(await factsOf(claire));
    expect(name).toBe("Claire");
    expect(facts).toMatchObject({
      contact: { jobtitle: "Directrice des achats" },
      company: { numberofemployees: "320" },
    });
  });

  it("are an admin's to read", async () => {
    expect(await factsOf(claire, rep)).toMatchObject({ ok: false, code: "not-admin" });
  });

  it("are not read of whoever is not to be profiled", async () => {
    const stopped = await addPerson({ firstname: "Paul" }, {});
    await admin.call(`privacy/contacts/${stopped}/stop`, {});
    expect(await factsOf(stopped)).toMatchObject({ ok: false, code: "not-profiled" });
  });

  it("say so where there is nobody", async () => {
    expect(await factsOf("999999999")).toMatchObject({ ok: false, code: "nobody-there" });
  });
});

describe("learning from customers", () => {
  const learn = async (id = uuidv7()) => LearningReply.parse(await admin.call("learned-traits", { id }));
  const learned = (): Promise<Learning> =>
    waitUntil("it is learned", async () => {
      const { learning } = LearningReply.parse(await admin.call("learned-traits"));
      return learning?.state === "done" ? learning : undefined;
    });

  it("proposes what customers share and others do not, with the counts behind it", async () => {
    for (let index = 0; index < 30; index += 1) {
      const size = String(100 + 10 * index);
      await addPerson(
        { firstname: `Customer ${index}`, lifecyclestage: "customer", jobtitle: "VP Procurement" },
        { industry: "HOSPITAL_HEALTH_CARE", numberofemployees: size },
      );
      await addPerson(
        { firstname: `Lead ${index}`, lifecyclestage: "lead", jobtitle: "Intern, Marketing" },
        { industry: "RETAIL", numberofemployees: "9" },
      );
    }
    const id = uuidv7();
    expect((await learn(id)).learning).toMatchObject({ id, state: "reading" });
    const { found } = await learned();
    expect(found?.customers.count).toBeGreaterThanOrEqual(30);
    expect(found?.customers.isAll).toBe(true);
    const department = found?.traits.find(({ trait }) => trait.test === "department");
    expect(department?.trait).toMatchObject({ of: { owner: "contact", property: "jobtitle" }, name: "Department" });
    expect(department?.trait).toHaveProperty("values", expect.arrayContaining(["procurement"]));
    const industry = found?.traits.find(({ trait }) => trait.of.property === "industry");
    expect(industry?.trait).toMatchObject({ name: "Industry", test: "list" });
    expect(industry?.customers.matching).toBeGreaterThanOrEqual(30);
    expect(JSON.stringify(found)).not.toContain("Customer 1");
  });

  it("is one look for a repeat of the same request", async () => {
    const id = uuidv7();
    await learn(id);
    const first = await learned();
    expect((await learn(id)).learning).toEqual(first);
  });

  it("takes nothing into a rubric by itself", async () => {
    const { draft, published } = await admin.read("bant");
    expect(draft).toBeUndefined();
    expect(published?.document).not.toHaveProperty("profiles");
  });

  it("is an admin's to do and to see", async () => {
    expect(await rep.call("learned-traits", { id: uuidv7() })).toMatchObject({ ok: false, code: "not-admin" });
    expect(await rep.call("learned-traits")).toMatchObject({ ok: false, code: "not-admin" });
  });
});
