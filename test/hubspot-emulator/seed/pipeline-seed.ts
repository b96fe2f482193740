import type { ChangeSource, CrmRecord } from "../crm-record.ts";
import { pipelines } from "../pipeline.ts";
import type { Portal } from "../portal.ts";
import { associate } from "./association.ts";
import { believableDeal } from "./believable.ts";
import type { Market } from "./people.ts";
import type { Random } from "./random.ts";

export interface Employer {
  company: CrmRecord;
  market: Market;
  people: CrmRecord[];
}

const imported: ChangeSource = { changeSource: "IMPORT", sourceId: "seed" };
/** What this portal calls a contact's part in a deal. */
const roles = ["Decision maker", "Champion", "Billing contact"] as const;

/**
 * The deals of a portal. The company with most people has two, an open one with two contacts and one that was won; of
 * its people the first is in the open one alone, the second in both, and the third in none.
 */
export function seedDeals(portal: Portal, random: Random, employers: readonly Employer[], count: number): void {
  for (const role of roles) portal.associationTypes.addLabel("deals", "contacts", role);
  const staffed = employers.filter(({ people }) => people.length > 0).sort((a, b) => b.people.length - a.people.length);
  const [largest, ...others] = staffed;
  if (!largest) return;
  const [first, second = first] = largest.people;
  const open = addDeal(portal, random, largest, 0, "presentationscheduled");
  const won = addDeal(portal, random, largest, 1, "closedwon");
  if (first) associate(portal, open, first, "Decision maker");
  if (second) for (const deal of [open, won]) associate(portal, deal, second, "Champion");
  const stages = pipelines.deals.flatMap((pipeline) => pipeline.stages);
  for (let index = 2; index < count && others.length > 0; index += 1) {
    const employer = random.pick(others);
    const deal = addDeal(portal, random, employer, index, random.pick(stages).id);
    const people = new Set([random.pick(employer.people), random.pick(employer.people)]);
    for (const person of people) associate(portal, deal, person, random.chance(0.4) ? random.pick(roles) : undefined);
  }
}

function addDeal(portal: Portal, random: Random, employer: Employer, index: number, stage: string): CrmRecord {
  const { ownerId } = random.pick(portal.users);
  const values = { ...believableDeal(random, employer, index, stage), hubspot_owner_id: ownerId };
  const deal = portal.records.create("deals", values, imported);
  associate(portal, deal, employer.company, "Primary");
  return deal;
}

/** A lead of one contact, in one stage after the other. */
export function addLead(portal: Portal, person: CrmRecord, company: CrmRecord, index: number): void {
  const { firstname = "", lastname = "", company: employer = "", hubspot_owner_id = "" } = person.properties;
  const stages = pipelines.leads.flatMap((pipeline) => pipeline.stages);
  const values = {
    hs_lead_name: `${firstname} ${lastname}, ${employer}`,
    hs_lead_type: "NEW_BUSINESS",
    hs_lead_label: ["WARM", "HOT", "COLD"][index % 3] ?? "",
    hs_pipeline: pipelines.leads[0]?.id ?? "",
    hs_pipeline_stage: stages[index % stages.length]?.id ?? "",
    hubspot_owner_id,
    hs_createdate: new Date(person.createdAt + 86_400_000).toISOString(),
  };
  const lead = portal.records.create("leads", values, imported);
  associate(portal, lead, person, "Primary");
  associate(portal, lead, company);
}
