import { RateReply } from "@assay/shared/api/rating";
import { v7 as createEventId } from "uuid";
import { publicUrls } from "../support/assay-app.ts";
import type { EmulatorRecord } from "../support/emulator-client.ts";
import type { Parts } from "../support/parts.ts";
import { waitUntil } from "../support/wait-until.ts";
import { type Criterion, evidenceFor } from "./seeded-evidence.ts";

const criteria: readonly Criterion[] = ["budget", "authority", "need", "timing"];

/** Levels of budget, authority, need and timing; a dot is unknown. Every grade and temperature is among them. */
const leads = ["3333", "2332", "2.32", "1231", "11.2", "..2.", "2101", "3.23", "1.1.", "0301", "2222", ".13.", "3130"];
/** Half of the first page, so that there is something to sort at once, and here and there one on the others. */
const isRated = (_: unknown, index: number) => (index < 25 ? index % 2 === 1 : index % 11 === 0);

/**
 * Rates some contacts on the first start, as their owners would have: real calls through the card's signed door. Waits
 * until the contacts carry the result. Answers how many were rated.
 */
export async function seedRatings(parts: Parts, portalId: number): Promise<number> {
  const query = { limit: "1000", properties: "hs_language,hubspot_owner_id" };
  const { results } = await parts.emulator.listRecords(portalId, "contacts", query);
  const chosen = results.filter(isRated);
  for (const [index, contact] of chosen.entries()) await rate(parts, contact, leads[index % leads.length] ?? "");
  await waitUntil("the first ratings are written to the contacts", () => allWritten(parts, portalId, chosen), {
    timeoutMs: 60_000,
    everyMs: 250,
  });
  return chosen.length;
}

async function rate(parts: Parts, contact: EmulatorRecord, levels: string): Promise<void> {
  const owner = parts.users.find(({ ownerId }) => ownerId === contact.properties.hubspot_owner_id) ?? parts.users[0];
  if (!owner) throw new Error("The portal has no users.");
  let version = 0;
  for (const [index, criterion] of criteria.entries()) {
    const level = Number(levels[index]);
    if (Number.isNaN(level)) continue;
    const evidence = evidenceFor(criterion, level, contact.properties.hs_language);
    const event = { id: createEventId(), framework: "bant", criterion, at: Date.now(), surface: "card" };
    const body = { ...event, basedOn: version, level, ...(evidence && { evidence }) };
    const url = `${publicUrls.card}/v1/records/contact/${contact.id}/ratings`;
    const reply = await parts.callAsCard({ url, method: "POST", body }, owner);
    const read = RateReply.safeParse(JSON.parse(reply.body));
    if (!read.success) throw new Error(`A first rating was refused: ${reply.body}`);
    version = read.data.assessment.version;
  }
}

async function allWritten(parts: Parts, portalId: number, contacts: EmulatorRecord[]): Promise<boolean> {
  const query = { limit: "1000", properties: "assay_score" };
  const { results } = await parts.emulator.listRecords(portalId, "contacts", query);
  const written = new Set(results.filter(({ properties }) => properties.assay_score).map(({ id }) => id));
  return contacts.every(({ id }) => written.has(id));
}
