import type { ChangeSource, CrmRecord } from "../crm-record.ts";
import type { ObjectTypeName } from "../object-type.ts";
import type { Portal, PortalStore, PortalUser } from "../portal.ts";
import { associate } from "./association.ts";
import { believableCompany, believableContact } from "./believable.ts";
import { type Market, markets } from "./people.ts";
import { addLead, type Employer, seedDeals } from "./pipeline-seed.ts";
import { makeRandom, type Random } from "./random.ts";

export interface SeedRequest {
  seed: "empty" | "believable";
  /** Contacts of a believable portal; the rest grows with them. */
  contacts?: number | undefined;
  name?: string | undefined;
  /** Scopes that the portal's subscription lacks, and with them the records: no Sales Hub, no leads. */
  unavailableScopes?: readonly string[] | undefined;
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

/** The first is super admin: who installs an app. The first three are one team, the others another. Ids differ between portals, as they do in HubSpot. */
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
    teams: [{ id: String(index < 3 ? 71 : 72), name: index < 3 ? "North" : "South", primary: true }],
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
  if (request.unavailableScopes) portals.setUnavailableScopes(portal, request.unavailableScopes);
  if (believable) fill(portal, request.contacts ?? 320, makeRandom(portalId));
  return portal;
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
  const hasLeads = !portal.unavailableScopes.has("crm.objects.leads.read");
  for (let index = 0; index < contacts; index += 1) {
    const employer = random.pick(employers);
    const person = create("contacts", believableContact(random, employer, ownerId(), isTaken));
    associate(portal, person, employer.company, "Primary");
    employer.people.push(person);
    if (index % 8 === 0) addNote(portal, random, employer.market, person);
    if (hasLeads && index % 13 === 0) addLead(portal, person, employer.company, index / 13);
  }
  seedDeals(portal, random, employers, Math.round((contacts * 60) / 320));
}

function addNote(portal: Portal, random: Random, market: Market, person: CrmRecord): void {
  const values = {
    hs_note_body: `<p>${random.pick(market.notes)}.</p>`,
    hs_timestamp: new Date(person.createdAt + random.whole(60) * 86_400_000).toISOString(),
    hubspot_owner_id: person.properties.hubspot_owner_id ?? "",
  };
  associate(portal, portal.records.create("notes", values, imported), person);
}
