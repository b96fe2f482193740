import type { CrmAnswer } from "../crm/answer.ts";
import type { ContactState } from "../crm/change.ts";
import { renewCopies } from "../store/copy-renewals.ts";
import { listGone, markBack, markGone } from "../store/gone-records.ts";
import { type ClaimedHint, claimHints, putOffHints, settleHints } from "../store/record-hints.ts";
import { findTenant, type Tenant } from "../store/tenants.ts";
import { listCriterionProperties } from "./criterion-properties.ts";
import { recognise } from "./hash-addresses.ts";
import { joinContacts } from "./join-contacts.ts";
import { crmOf, type Services } from "./services.ts";
import { takeEdits } from "./take-edits.ts";

/** After this silence another server takes claimed contacts over. */
const claimMs = 60_000;

/** How long the CRM is left alone after it could not answer. */
const restMs = 5_000;

/**
 * Looks at contacts that the CRM told of as they stand now: merged, gone, restored, under another address, or with a
 * criterion that somebody changed there. What was told of them, in which order and how often, makes no difference.
 * Answers whether there is more to do at once.
 */
export async function lookAgain(services: Services, tenantId: string): Promise<boolean> {
  const { queries, now } = services;
  const tenant = await findTenant(queries, tenantId);
  if (tenant === undefined || !tenant.connected) return false;
  const { batchSize } = crmOf(services, tenant.crm);
  const claimed = await claimHints(queries, tenantId, now(), now() + claimMs, batchSize);
  if (claimed.length === 0) return false;
  const looked = await lookAt(services, tenant, claimed);
  if (looked.ok) await settleHints(queries, tenantId, claimed, now());
  else await putOffHints(queries, tenantId, claimed, now() + restMs);
  return looked.ok && claimed.length === batchSize;
}

async function lookAt(
  services: Services,
  tenant: Tenant,
  claimed: readonly ClaimedHint[],
): Promise<CrmAnswer<undefined>> {
  const { queries, now } = services;
  const { tenantId } = tenant;
  const asked = claimed.map(({ objectId }) => objectId);
  const properties = await listCriterionProperties(queries, tenantId);
  const names = properties.map(({ name }) => name);
  const read = await crmOf(services, tenant.crm).readStates(tenantId, asked, names);
  if (!read.ok) return read;
  const states = [...new Map(read.value.map((state) => [state.contactId, state])).values()];
  for (const { contactId, mergedIds } of states) await joinContacts(services, tenant, contactId, mergedIds);
  const there = new Set(states.flatMap(({ contactId, mergedIds }) => [contactId, ...mergedIds]));
  const gone = asked.filter((id) => !there.has(id));
  if (gone.length > 0) await markGone(queries, tenantId, gone, now());
  await welcomeBack(services, tenantId, states);
  await recognise(services, tenantId, states);
  const edited = new Set(claimed.flatMap((hint) => (hint.edited ? hint.objectId : [])));
  const isEdited = ({ contactId, mergedIds }: ContactState) => [contactId, ...mergedIds].some((id) => edited.has(id));
  return takeEdits(services, tenant, states, isEdited, properties);
}

/** A restored contact shows what it showed, as far as it is still so. */
async function welcomeBack({ queries, now }: Services, tenantId: string, states: readonly ContactState[]) {
  const ids = states.map(({ contactId }) => contactId);
  if ((await listGone(queries, tenantId, ids)).length === 0) return;
  await queries.transaction().execute(async (transaction) => {
    const back = await markBack(transaction, tenantId, ids);
    await renewCopies(transaction, tenantId, "contact", back, now());
  });
}
