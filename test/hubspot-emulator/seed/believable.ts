import type { CrmRecord } from "../crm-record.ts";
import { industries, lifecycleStages } from "../property-lines.ts";
import type { Market } from "./people.ts";
import type { Random } from "./random.ts";

/** A fixed day, so that the same seed makes the same dates. */
const newestMs = Date.parse("2026-10-30T16:00:00Z");
const dayMs = 86_400_000;

function pastDate(random: Random, days: number): string {
  return new Date(newestMs - random.whole(days * 24) * 3_600_000).toISOString();
}

function slug(text: string): string {
  return text
    .normalize("NFD")
    .replace(/[\u0300-\u036f']/g, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-");
}

function phone(random: Random, dialCode: string): string {
  return `${dialCode} ${String(5_000_000 + random.whole(999_999)).replace(/^(\d{3})/, "$1 ")}`;
}

const sizes = [18, 45, 90, 180, 420, 1100, 3200];

export function believableCompany(
  random: Random,
  market: Market,
  index: number,
  ownerId: string,
): Record<string, string> {
  const { companyStems, companyEndings } = market;
  const stem = companyStems[Math.floor(index / 3) % companyStems.length] ?? random.pick(companyStems);
  const round = Math.floor(index / (3 * companyStems.length));
  const ending = companyEndings[round % companyEndings.length] ?? random.pick(companyEndings);
  // Beyond the names that stem and ending make, a number keeps companies and their domains apart.
  const lap = Math.floor(round / companyEndings.length);
  const name = `${stem} ${ending}${lap > 0 ? ` ${lap + 1}` : ""}`;
  const domain = `${slug(name)}-${market.language}.example`;
  const [city, country, dialCode] = random.pick(market.cities);
  const employees = random.pick(sizes);
  return {
    name,
    domain,
    website: `https://${domain}`,
    city,
    country,
    phone: phone(random, dialCode),
    industry: random.pick(industries)[0] ?? "",
    numberofemployees: String(employees),
    annualrevenue: String(employees * (80_000 + random.whole(60) * 1000)),
    lifecyclestage: random.pick(["lead", "opportunity", "customer"]),
    hubspot_owner_id: ownerId,
    createdate: pastDate(random, 700),
  };
}

export function believableContact(
  random: Random,
  { company, market }: { company: CrmRecord; market: Market },
  ownerId: string,
  isTaken: (email: string) => boolean,
): Record<string, string> {
  const firstname = random.pick(market.firstNames);
  const lastname = random.pick(market.lastNames);
  const {
    name = "",
    domain = "",
    city = "",
    country = "",
    industry = "",
    phone: switchboard = "",
  } = company.properties;
  const email = freeEmail(`${slug(firstname)}.${slug(lastname)}`, domain, isTaken);
  const [stage = "lead"] = lifecycleStages[Math.min(random.whole(6), random.whole(7))] ?? [];
  return {
    firstname,
    lastname,
    email,
    jobtitle: titleOf(market, firstname, random.pick(market.jobTitles)),
    company: name,
    city,
    country,
    industry,
    phone: switchboard,
    hs_language: market.language,
    lifecyclestage: stage,
    hs_lead_status: random.pick(["NEW", "OPEN", "IN_PROGRESS", "CONNECTED", "ATTEMPTED_TO_CONTACT"]),
    hubspot_owner_id: ownerId,
    createdate: pastDate(random, 400),
    ...originOf(email),
  };
}

/** What brought a contact, and the campaign where HubSpot keeps it; of the last nothing is known. */
const origins: readonly Record<string, string>[] = [
  { hs_analytics_source: "ORGANIC_SEARCH" },
  { hs_analytics_source: "PAID_SEARCH", hs_analytics_source_data_1: "spring launch" },
  { hs_analytics_source: "EMAIL_MARKETING", hs_analytics_source_data_1: "newsletter 41" },
  { hs_analytics_source: "PAID_SOCIAL", hs_analytics_source_data_1: "LinkedIn", hs_analytics_source_data_2: "audit" },
  { hs_analytics_source: "REFERRALS" },
  { hs_analytics_source: "OFFLINE" },
  {},
];

/** By the address and not by chance, so that a portal's people stay who they were. */
function originOf(email: string): Record<string, string> {
  const sum = [...email].reduce((total, letter) => total + letter.charCodeAt(0), 0);
  return origins[sum % origins.length] ?? {};
}

function titleOf({ firstNames }: Market, firstName: string, title: string): string {
  const [hers = "", his = hers] = title.split(" / ");
  return firstNames.indexOf(firstName) % 2 === 0 ? hers : his;
}

/** Two people of one name at one company get different addresses. */
function freeEmail(name: string, domain: string, isTaken: (email: string) => boolean): string {
  for (let count = 1; ; count += 1) {
    const email = `${name}${count > 1 ? count : ""}@${domain}`;
    if (!isTaken(email)) return email;
  }
}

export function believableDeal(
  random: Random,
  { company, market }: { company: CrmRecord; market: Market },
  index: number,
  stage: string,
): Record<string, string> {
  const { products } = market;
  const created = pastDate(random, 300);
  const closed = stage.startsWith("closed");
  const closing = closed
    ? Math.min(newestMs, Date.parse(created) + (20 + random.whole(60)) * dayMs)
    : newestMs + (30 + random.whole(180)) * dayMs;
  return {
    dealname: `${company.properties.name}: ${products[index % products.length]}`,
    amount: String(4000 + random.whole(90) * 1000),
    pipeline: "default",
    dealstage: stage,
    dealtype: random.pick(["newbusiness", "newbusiness", "existingbusiness"]),
    closedate: new Date(closing).toISOString(),
    createdate: created,
  };
}
