import type { Level } from "@assay/shared/framework/framework";
import type { Instant } from "@assay/shared/instant";
import type { CrmAnswer } from "../crm/answer.ts";
import type { ContactState, ContactVersions } from "../crm/change.ts";
import { renewCopies } from "../store/copy-renewals.ts";
import { type HeldCopy, readHeldCopies } from "../store/held-copies.ts";
import { findInstalledAt, type Tenant } from "../store/tenants.ts";
import type { CriterionProperty } from "./criterion-properties.ts";
import { type Edit, rateEdits } from "./rate-edits.ts";
import { crmOf, type Services } from "./services.ts";

/**
 * Makes ratings of criteria that were changed in the CRM. Where a property says something else than our copy, or was
 * said to have been edited, its history tells who changed what; the copy is then written again, so that both agree.
 */
export async function takeEdits(
  services: Services,
  tenant: Tenant,
  states: readonly ContactState[],
  isEdited: (state: ContactState) => boolean,
  properties: readonly CriterionProperty[],
): Promise<CrmAnswer<undefined>> {
  const { queries } = services;
  const { tenantId } = tenant;
  const copies = await readHeldCopies(
    queries,
    tenantId,
    states.map(({ contactId }) => contactId),
  );
  const differing = states.filter((state) => differs(state, copies.get(state.contactId), properties));
  const suspects = new Set([...differing, ...states.filter(isEdited)]);
  const ids = [...suspects].map(({ contactId }) => contactId);
  const crm = crmOf(services, tenant.crm);
  const since = await findInstalledAt(queries, tenantId);
  const names = properties.map(({ name }) => name);
  for (let first = 0; first < ids.length; first += crm.factsBatchSize) {
    const some = ids.slice(first, first + crm.factsBatchSize);
    const histories = await crm.readVersions(tenantId, some, names);
    if (!histories.ok) return histories;
    const edits = histories.value.flatMap((history) => editsIn(history, properties, since));
    const rated = await rateEdits(services, tenant, edits, copies);
    if (!rated.ok) return rated;
    const written = differing.filter(({ contactId }) => copies.get(contactId)?.isWritten);
    const stale = written.flatMap(({ contactId }) => (some.includes(contactId) ? contactId : []));
    await renewCopies(queries, tenantId, "contact", [...new Set([...rated.value, ...stale])], services.now());
  }
  return { ok: true, value: undefined };
}

function differs(
  { says }: ContactState,
  copy: HeldCopy | undefined,
  properties: readonly CriterionProperty[],
): boolean {
  return properties.some(({ property, name }) => (says[name] ?? "") !== (copy?.properties[property] ?? ""));
}

/** Edits since the portal was installed and the property is ours, the oldest first: what it said before is the customer's. */
function editsIn(
  { contactId, versions }: ContactVersions,
  properties: readonly CriterionProperty[],
  since: Instant,
): Edit[] {
  const edits = properties.flatMap((of) => {
    const values = versions[of.name] ?? [];
    const from = Math.max(since, of.namedAt ?? 0);
    return values.flatMap(({ value, at, isEdit, userId }, index): Edit[] => {
      const previous = values[index - 1]?.value ?? "";
      if (!isEdit || at < from || value === previous || !/^[0-3]?$/.test(value)) return [];
      return [{ contactId, of, level: levelOf(value), before: levelOf(previous), at, userId }];
    });
  });
  return edits.sort((one, other) => one.at - other.at);
}

function levelOf(value: string): Level | undefined {
  return /^[0-3]$/.test(value) ? (Number(value) as Level) : undefined;
}
