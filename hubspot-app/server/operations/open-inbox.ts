import { hastenCompanies } from "../store/awaited-companies.ts";
import { renewCopies } from "../store/copy-renewals.ts";
import { keepClaims } from "../store/erasure-claims.ts";
import { openBatches } from "../store/inbox.ts";
import { judgeUnrated } from "../store/judged-records.ts";
import { canNominate } from "./nominate-qualified.ts";
import type { Services } from "./services.ts";

/** Batches opened in one transaction: what many of them point at is looked at once. */
const mostAtOnce = 200;

/**
 * Fans a tenant's kept batches out to the rows that jobs work on, and forgets the batches in the same transaction.
 * Answers whether there is more to do at once.
 */
export async function openInbox({ queries: database, enqueue, now }: Services, tenantId: string): Promise<boolean> {
  return database.transaction().execute(async (queries) => {
    const moment = now();
    const { batches, linked, deals, companies, erased, facts } = await openBatches(
      queries,
      tenantId,
      mostAtOnce,
      moment,
    );
    // Whoever filled in a form may be an MQL by the agreement, though nobody has looked at them yet.
    if (facts.length > 0 && (await canNominate(queries, tenantId, moment))) {
      await judgeUnrated(queries, tenantId, facts, moment);
    }
    // Whose result a contact shows hangs on its deals.
    await renewCopies(queries, tenantId, "contact", linked, moment);
    await renewCopies(queries, tenantId, "deal", deals, moment);
    await hastenCompanies(queries, tenantId, companies, moment);
    if (erased.length > 0) {
      await keepClaims(queries, tenantId, erased, moment);
      await enqueue(queries, { name: "handle-webhooks", tenantId });
    }
    return batches === mostAtOnce;
  });
}
