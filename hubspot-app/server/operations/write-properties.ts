import type { ObjectType } from "@assay/shared/api/record";
import { refusalTexts } from "@assay/shared/language/all-languages";
import type { CrmAnswer, CrmFault } from "../crm/answer.ts";
import type { RecordOutcome } from "../crm/property.ts";
import { type PropertyWriteRow, restWrites } from "../store/property-writes.ts";
import { findTenant, type Tenant } from "../store/tenants.ts";
import {
  type Claim,
  claimWrites,
  endClaim,
  renewClaim,
  renewEveryMs,
  type SettledWrite,
  type WriteOutcome,
} from "../store/write-claims.ts";
import { workOutCopies } from "./contact-copy.ts";
import { followStages } from "./follow-stages.ts";
import { rememberIdentities } from "./hash-addresses.ts";
import { sendCopies } from "./send-copies.ts";
import { crmOf, type Services } from "./services.ts";
import { spreadDeal } from "./spread-deal.ts";
import { whileRenewed } from "./while-renewed.ts";
import { afterFault, longestWaitMs, settledAs } from "./write-outcome.ts";

/** Batches of one kind of record that one round writes: after it, the tenant is looked at anew. */
const batchesARound = 20;

/** Batches on their way at once: while one waits for its slot of the CRM's limit, others are worked out or answered. */
const mostUnderWay = 4;

/** A deal takes a call or two of its own: as many as are spread in a second or two. */
const dealsAtOnce = 10;

/**
 * Brings a tenant's waiting copies into its CRM, while full batches are due: contacts, and deals, which only say which
 * contacts to look at again. A write is settled only by the CRM's answer, so that a killed process leaves it waiting;
 * writing the same values twice is harmless. Answers whether there is more to do at once.
 */
export async function writeProperties(services: Services, tenantId: string): Promise<boolean> {
  const tenant = await findTenant(services.queries, tenantId);
  if (tenant === undefined) return false;
  if (!tenant.connected) {
    const disconnected = refusalTexts[tenant.language].disconnected();
    await restWrites(services.queries, tenantId, disconnected, services.now() + longestWaitMs);
    return false;
  }
  const { batchSize } = crmOf(services, tenant.crm);
  const rounds = await Promise.all([
    writeBatches(services, tenant, "deal", dealsAtOnce, spreadDeals),
    writeBatches(services, tenant, "contact", batchSize, writeContacts),
  ]);
  return rounds.includes("more") && !rounds.includes("rest");
}

/** What became of the writes that were tried; a fault that is everybody's ends the round. */
interface BatchOutcome {
  readonly settled: readonly SettledWrite[];
  readonly goesOn: boolean;
}

type WriteBatch = (
  services: Services,
  tenant: Tenant,
  rows: readonly PropertyWriteRow[],
  renew: Renew,
) => Promise<BatchOutcome>;

/** Holds on to the batch, and answers what of it is still ours to write as it was claimed. */
type Renew = () => Promise<readonly PropertyWriteRow[]>;

/** "rest": the tenant's CRM is busy, away, or no longer ours to write. */
type Round = "more" | "nothing" | "rest";

async function writeBatches(
  services: Services,
  tenant: Tenant,
  objectType: ObjectType,
  size: number,
  write: WriteBatch,
): Promise<Round> {
  const underWay = new Set<Promise<void>>();
  const faults: unknown[] = [];
  let round: Round = "more";
  for (let batch = 0; batch < batchesARound && round === "more"; batch++) {
    const claim = await claimWrites(services.queries, tenant.tenantId, objectType, size, services.now());
    if (claim.rows.length === 0 && underWay.size > 0) {
      // A re-scoring asks for more as fast as they are written.
      await Promise.race(underWay);
      continue;
    }
    // What comes meanwhile waits for the next look: under a stream of ratings, fuller batches spare the portal's limit.
    if (claim.rows.length < size && round === "more") round = "nothing";
    const writing = writeClaim(services, tenant, claim, write)
      .then((goesOn) => {
        if (!goesOn) round = "rest";
      })
      .catch((error: unknown) => void faults.push(error))
      .finally(() => underWay.delete(writing));
    underWay.add(writing);
    if (underWay.size === mostUnderWay) await Promise.race(underWay);
  }
  await Promise.all(underWay);
  if (faults.length > 0) throw faults[0];
  return round;
}

/** False when the tenant should rest. */
async function writeClaim(services: Services, tenant: Tenant, claim: Claim, write: WriteBatch): Promise<boolean> {
  if (claim.rows.length === 0) return true;
  const { queries, now } = services;
  const { settled, goesOn } = await whileRenewed(
    () => renewClaim(queries, claim, now()),
    renewEveryMs,
    (renew) => write(services, tenant, claim.rows, renew),
  );
  await endClaim(queries, claim, settled, now());
  return goesOn;
}

async function spreadDeals(
  services: Services,
  tenant: Tenant,
  rows: readonly PropertyWriteRow[],
): Promise<BatchOutcome> {
  const settled: SettledWrite[] = [];
  let goesOn = true;
  for (const row of rows) {
    const answer = await spreadDeal(services, tenant, row.object_id);
    const outcome = answer.ok ? written : afterFault(row, answer.fault, services.now(), tenant.language);
    settled.push({ row, outcome });
    goesOn &&= answer.ok || isOneRecords(answer.fault);
  }
  return { settled, goesOn };
}

async function writeContacts(
  services: Services,
  tenant: Tenant,
  claimed: readonly PropertyWriteRow[],
  renew: Renew,
): Promise<BatchOutcome> {
  const failed = (row: PropertyWriteRow, fault: CrmFault): SettledWrite => {
    return { row, outcome: afterFault(row, fault, services.now(), tenant.language) };
  };
  const { worked, faults } = await workOutCopies(services, tenant, claimed);
  const unworked = [...faults].map(([row, fault]) => failed(row, fault));
  const goesOn = [...faults.values()].every(isOneRecords);
  // What was rated again meanwhile, or is another server's by now, must not be written as it was.
  const rows = (await renew()).flatMap((row) => worked.get(row) ?? []);
  if (rows.length === 0) return { settled: unworked, goesOn };
  const answer = await sendFollowed(services, tenant, rows);
  if (!answer.ok) return { settled: [...unworked, ...rows.map((row) => failed(row, answer.fault))], goesOn: false };
  await rememberIdentities(services, tenant, rows);
  const told = rows.map((row, index) => ({ row, outcome: settledAs(answer.value[index]) }));
  return { settled: [...unworked, ...told], goesOn };
}

/** Sends copies with what the portal's own properties should say beside ours. */
async function sendFollowed(
  services: Services,
  tenant: Tenant,
  rows: readonly PropertyWriteRow[],
): Promise<CrmAnswer<RecordOutcome[]>> {
  const followed = await followStages(services, tenant, rows);
  if (!followed.ok) return followed;
  const answer = await sendCopies(services, tenant, followed.value.rows);
  if (answer.ok) await followed.value.settle(answer.value);
  return answer;
}

const written: WriteOutcome = { state: "written" };

/** A refusal of this one record says nothing of the next. */
function isOneRecords({ kind }: CrmFault): boolean {
  return kind === "rejected" || kind === "no-access";
}
