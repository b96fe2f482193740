import { findAssociationType } from "../association-type.ts";
import type { ChangeSource, CrmRecord } from "../crm-record.ts";
import type { ObjectTypeName } from "../object-type.ts";
import type { Portal, PortalStore, PortalUser } from "../portal.ts";
import { believableCompany, believableContact, believableDeal } from "./believable.ts";
import { type Market, markets } from "./people.ts";
import { makeRandom, type Random } from "./random.ts";

export interface SeedRequest {
  seed: "empty" | "believable";
  /** Contacts of a believable portal; the rest grows with them. */
  contacts?: number | undefined;
  name?: string | undefined;
}

const imported: ChangeSource = { changeSource: "IMPORT", sourceId: "seed" };

type Person = [firstName: string, lastName: string, locale: string];
const team: Person[] = [
  ["Sarah", "Whitaker", "en-gb"],
  ["Camille", "Laurent", "fr-fr"],
  ["Mateo", "Serrano", "es-es"],
  ["Daniel", "Brooks", "en-us"],
  ["Élise", "Garnier", "fr-fr"],
  ["Lucía", "Marín", "es-mx"],
];

function asciiOf(text: string): string {
  return text
    .normalize("NFD")
    .replace(/[^A-Za-z]/g, "")
    .toLowerCase();
}

/** The first is super admin: who installs an app. Ids differ between portals, as they do in HubSpot. */
function makeUsers(portalId: number, portalName: string, people: readonly Person[]): PortalUser[] {
  const domain = portalName.toLowerCase().replace(/[^a-z0-9]+/g, "-");
  return people.map(([firstName, lastName, locale], index) => ({
    userId: (portalId % 100_000) * 100 + index + 1,
    ownerId: String((portalId % 100_000) * 1000 + 11 * (index + 1)),
    email: `${asciiOf(firstName)}.${asciiOf(lastName)}@${domain}.example`,
    firstName,
    lastName,
    superAdmin: index === 0,
    locale,
  }));
}

/** Makes a portal; a believable one is the same every time for the same id and number of contacts. */
export function seedPortal(portals: PortalStore, portalId: number, request: SeedRequest): Portal {
  const believable = request.seed === "believable";
  const name = request.name ?? (believable ? "Meridian Works" : `Portal ${portalId}`);
  const portal = portals.create({
    portalId,
    name,
    timeZone: "Europe/Paris",
    users: makeUsers(portalId, name, believable ? team : team.slice(0, 3)),
  });
  if (believable) fill(portal, request.contacts ?? 320, makeRandom(portalId));
  return portal;
}

interface Employer {
  company: CrmRecord;
  market: Market;
  people: CrmRecord[];
}

function fill(portal: Portal, contacts: number, random: Random): void {
  const create = (type: ObjectTypeName, values: Record<string, string>) =>
    portal.records.create(type, values, imported);
  const isTaken = (email: string) => portal.records.findByEmail(email) !== undefined;
  const ownerId = () => random.pick(portal.users).ownerId;
  const employers: Employer[] = Array.from({ length: Math.ceil((contacts * 90) / 320) }, (_, index) => {
    const market = markets[index % markets.length] ?? random.pick(markets);
    return { market, company: create("companies", believableCompany(random, market, index, ownerId())), people: [] };
  });
  for (let index = 0; index < contacts; index += 1) {
    const employer = random.pick(employers);
    const person = create("contacts", believableContact(random, employer, ownerId(), isTaken));
    link(portal, person, employer.company, 1);
    employer.people.push(person);
    if (index % 8 === 0) addNote(portal, random, employer.market, person);
    if (index % 13 === 0) addLead(portal, person);
  }
  const staffed = employers.filter(({ people }) => people.length > 0);
  const deals = staffed.length > 0 ? Math.round((contacts * 60) / 320) : 0;
  for (let index = 0; index < deals; index += 1) {
    const { company, people } = random.pick(staffed);
    const deal = create("deals", believableDeal(random, company, index, ownerId()));
    link(portal, deal, company, 5);
    for (const person of new Set([random.pick(people), random.pick(people)])) link(portal, deal, person, 3);
  }
}

function link(portal: Portal, from: CrmRecord, to: CrmRecord, typeId: number): void {
  const type = findAssociationType(from.objectType, to.objectType, typeId);
  if (type) portal.associations.add(from, to, type);
}

function addNote(portal: Portal, random: Random, market: Market, person: CrmRecord): void {
  const values = {
    hs_note_body: `<p>${random.pick(market.notes)}.</p>`,
    hs_timestamp: new Date(person.createdAt + random.whole(60) * 86_400_000).toISOString(),
    hubspot_owner_id: person.properties.hubspot_owner_id ?? "",
  };
  link(portal, portal.records.create("notes", values, imported), person, 202);
}

function addLead(portal: Portal, person: CrmRecord): void {
  const { firstname = "", lastname = "", company = "", hubspot_owner_id = "" } = person.properties;
  const values = {
    hs_lead_name: `${firstname} ${lastname}, ${company}`,
    hs_lead_type: "NEW_BUSINESS",
    hs_lead_label: "WARM",
    hs_pipeline: "lead-pipeline-id",
    hs_pipeline_stage: "new-stage-id",
    hubspot_owner_id,
  };
  link(portal, portal.records.create("leads", values, imported), person, 578);
}
